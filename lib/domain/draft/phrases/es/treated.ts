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
      '<Lamentamos|Lamento> de verdad lo que [cuentas] de ese trato.',
      'A nadie se le debe hablar así, y lo <sentimos|siento> mucho.',
      'El respeto va primero, y <sentimos|siento> mucho leer esto.',
      '<Sentimos|Siento> leer que el trato fue ese.',
      'Leer esto duele, y <lamentamos|lamento> mucho ese trato.',
      'Todo el mundo merece un buen trato, y <sentimos|siento> mucho lo que [cuentas].',
    ),
  ],
  place: [
    ...sayFor(
      ['treated'],
      '¿<Nos|Me> [dices] por privado qué día, a qué hora y dónde fue?',
      '¿<Nos|Me> [cuentas] por privado cuándo y dónde pasó?',
      'Con el día, la hora y el lugar, por privado, se puede ver qué pasó.',
      '¿<Nos|Me> [escribes] por privado dónde y cuándo fue, para revisarlo con el equipo?',
      'El día, la hora y el lugar, por privado, ayudan a hablarlo con quien corresponde.',
      '¿Dónde y cuándo fue, por privado, por favor?',
      'Para hablarlo con el equipo <nos|me> falta saber, por privado, cuándo y dónde fue.',
      '¿<Nos|Me> [mandas] un mensaje privado con el día y el lugar?',
      '¿[Puedes] decir<nos|me> por privado en qué sitio y a qué hora pasó?',
      'Por privado, con el lugar y la hora, lo <hablamos|hablo> con quien lleva el equipo.',
      '¿<Nos|Me> [das] por privado el día y el lugar, para hablarlo con el equipo?',
      'Para saber qué pasó <necesitamos|necesito>, por privado, el día, la hora y el lugar.',
    ),
  ],
} satisfies Partial<PhraseBank>;
