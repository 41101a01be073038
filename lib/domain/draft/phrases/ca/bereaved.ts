import { only, type Phrase } from '../phrase';

/** After a death nothing is promised to be put right: a person takes it on. */
export const CATALAN_BEREAVED_ACT: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  "Ho <passem|passo> a una persona de l'equip, perquè ho atengui amb cura.",
  "D'això se n'ocupa una persona de l'equip.",
  'Ho <seguim|segueixo> de prop, amb calma i amb la cura que mereix.',
  'Ja ho té {team}, amb tota la cura.',
  "Ho <passem|passo> a l'equip, i [et] respon una persona {deadline}.",
);

export const CATALAN_BEREAVED_PRIVATE: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  "<Ens |M'>[escrius] per privat, perquè [t']atengui una persona?",
  "<[Escriu-nos]|[Escriu-me]> per privat quan [puguis], i [t']atén una persona.",
  "Per privat [t']atén una persona, sense pressa.",
  'Quan [puguis], <[escriu-nos]|[escriu-me]> per privat.',
);
