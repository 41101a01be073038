import { only, type Phrase } from '../phrase';

/** After a death nothing is promised to be put right: a person takes it on. */
export const SPANISH_BEREAVED_ACT: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  'Lo atiende una persona del equipo, con cuidado.',
  'De esto se ocupa una persona del equipo.',
  'Lo <queremos|quiero> atender con calma y con el cuidado que merece.',
  'Lo lleva el equipo, con todo el cuidado.',
  'Se ocupa una persona de {team}.',
  'Una persona del equipo [te] responde {deadline}.',
);

export const SPANISH_BEREAVED_PRIVATE: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  '¿<Nos|Me> [escribes] por privado, para que [te] atienda una persona?',
  '<[Escríbenos]|[Escríbeme]> por privado cuando [puedas], y [te] atiende una persona.',
  'Por privado [te] atiende una persona, sin prisa.',
  'Cuando [puedas], <[escríbenos]|[escríbeme]> por privado.',
);
