import type { ExactRow } from './exact-sentences';

/**
 * Several moments in one sentence, of which the later is counted from the earlier, and sentences that
 * name a day and promise nothing. Due times judged by hand before they were read by the program.
 */

export const SPANISH_ORDER: readonly ExactRow[] = [
  [
    'El lunes que viene te llamamos y el martes te enviamos al técnico.',
    ['11-30 23:59', '12-01 23:59'],
  ],
  [
    'La semana que viene te escribimos y el viernes lo dejamos cerrado.',
    ['12-06 23:59', '12-04 23:59'],
  ],
  [
    'El viernes recogemos el paquete y el martes te ingresamos el dinero.',
    ['11-27 23:59', '12-01 23:59'],
  ],
  ['Mañana te confirma la cita Nuria y el jueves va el técnico.', ['11-24 23:59', '11-26 23:59']],
  ['El cargo del viernes lo anulamos mañana.', ['11-24 23:59']],
  ['Antes de las 13 h tienes la factura en tu correo.', ['11-23 13:00']],
  [
    'Revisamos la lectura esta tarde y mañana por la mañana te mandamos la factura corregida.',
    ['11-23 21:00', '11-24 14:00'],
  ],
  ['Nos vemos el miércoles a las 17:30 en la tienda.', ['11-25 17:30']],
  ['En 72 horas como máximo te decimos qué ha pasado.', ['11-26 10:00']],
  [
    'Te llamo mañana a las nueve y media y el miércoles repasamos juntos la factura.',
    ['11-24 09:30', '11-25 23:59'],
  ],
  ['Nos pasa de hoy a mañana.', []],
  ['Hoy y mañana estamos hasta arriba.', []],
  ['Hoy es fiesta en Valencia y mañana también.', []],
  ['Con la lluvia de hoy la entrega es más lenta.', []],
  ['Hay mucha cola los lunes y hoy más.', []],
  ['El sábado es el último día de la oferta.', []],
  ['El pago de este mes vence el día 30.', []],
];

export const ENGLISH_ORDER: readonly ExactRow[] = [
  [
    "Next Monday we'll call you and on Tuesday we'll send the engineer.",
    ['11-30 23:59', '12-01 23:59'],
  ],
  [
    "We'll look at the meter this afternoon and email you tomorrow morning.",
    ['11-23 18:00', '11-24 12:00'],
  ],
  [
    'Your refund leaves on Wednesday and should be in your account by Friday.',
    ['11-25 23:59', '11-27 23:59'],
  ],
  ["By 11am tomorrow you'll have an answer from Priya.", ['11-24 11:00']],
  ['A driver will be with you between 2 and 4 pm today.', ['11-23 16:00']],
  ["We'll get this sorted by the end of the day and let you know.", ['11-23 18:00']],
  ['Our team will ring you at 9:15 on Thursday.', ['11-26 09:15']],
  ['Within three working days the money is back on your card.', ['11-26 23:59']],
  ['It happens to us from one day to the next.', []],
  ['Mondays are busy and today more than most.', []],
  ['The offer ends on Saturday.', []],
  ['The concert starts at 21:00 on Friday.', []],
  ['Today is a bank holiday in Scotland.', []],
  ["It has been like this since Thursday and that's far too long.", []],
];

export const CATALAN_ORDER: readonly ExactRow[] = [
  ["Dilluns que ve et truquem i dimarts t'enviem el tècnic.", ['11-30 23:59', '12-01 23:59']],
  ['Aquesta tarda ho revisem i demà al matí et diem què passa.', ['11-23 21:00', '11-24 14:00']],
  ['Dijous abans de les 12 tens el paquet a casa.', ['11-26 12:00']],
  [
    'Divendres et tornem els diners i dilluns t’ho confirmem per correu.',
    ['11-27 23:59', '11-30 23:59'],
  ],
  ["D'aquí a dues hores et contestem.", ['11-23 12:00']],
  ["Demà passat recollim l'aparell i divendres te'l tornem.", ['11-25 23:59', '11-27 23:59']],
  ['Abans del cap de setmana ho tindràs resolt.', ['11-27 23:59']],
  ["Ens passa d'avui per demà.", []],
  ['Avui és festa a Girona.', []],
  ["L'oferta s'acaba dissabte.", []],
  ['Els dilluns hi ha molta cua i avui encara més.', []],
  ["El rebut d'aquest mes venç el dia 30.", []],
];
