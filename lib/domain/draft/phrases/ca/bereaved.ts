import { only, type Phrase } from '../phrase';

/** After a death nothing is promised to be put right: a person takes it on. */
export const CATALAN_BEREAVED_ACT: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  "Ho atén una persona de l'equip, amb cura.",
  "D'això se n'ocupa una persona de l'equip.",
  'Ho <volem|vull> atendre amb calma i amb la cura que mereix.',
  "Ho porta l'equip, amb tota la cura.",
  'Ho porta {team}, amb tota la calma.',
  "Una persona de l'equip [et] respon {deadline}.",
);

export const CATALAN_BEREAVED_PRIVATE: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  "<Ens |M'>[escrius] per privat, perquè [t']atengui una persona?",
  "<[Escriu-nos]|[Escriu-me]> per privat quan [puguis], i [t']atén una persona.",
  "Per privat [t']atén una persona, sense pressa.",
  'Quan [puguis], <[escriu-nos]|[escriu-me]> per privat.',
);
