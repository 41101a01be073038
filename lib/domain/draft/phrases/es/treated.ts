import { type PhraseBank, sayFor } from '../phrase';

/** To who was treated badly, or saw it: no names, no excuses. */
export const SPANISH_TREATED = {
  treated: [
    ...sayFor(
      ['treated'],
      '<Sentimos|Siento> mucho el trato que [cuentas].',
      '<Sentimos|Siento> de verdad lo que [cuentas]: nadie debería recibir un trato así.',
      'Nadie merece que le hablen o le traten así, y lo <sentimos|siento> mucho.',
      'Un trato así no tiene sitio aquí, y lo <sentimos|siento>.',
      '<Lamentamos|Lamento> mucho el trato que [describes].',
      'No es así como <queremos|quiero> que se trate a nadie, y lo <sentimos|siento> de verdad.',
    ),
  ],
  place: [
    ...sayFor(
      ['treated'],
      '¿<Nos|Me> [dices] por privado qué día, a qué hora y dónde fue?',
      '[Cuéntanos] por privado cuándo y dónde pasó, y lo <hablamos|hablo> con quien corresponde.',
      'Con el día, la hora y el lugar, por privado, se puede ver qué pasó.',
      '¿<Nos|Me> [escribes] por privado dónde y cuándo fue? Lo <revisamos|reviso> con el equipo.',
    ),
  ],
} satisfies Partial<PhraseBank>;
