import { foldText } from '../fold-text';
import { type Measured, type MeasuredLexicon, writeAmount } from './measured';
import { WORD_END, WORD_START } from './problem';

const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'un una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis veinte veinticuatro treinta cuarenta cincuenta sesenta noventa cien media varios varias muchos muchas'
    .split(' ')
    .map((word) => [word.replace('é', 'e'), word]),
);

const UNITS: Readonly<Record<string, string>> = {
  minuto: 'minuto',
  minutos: 'minutos',
  min: 'minutos',
  hora: 'hora',
  horas: 'horas',
  h: 'horas',
  dia: 'día',
  dias: 'días',
  semana: 'semana',
  semanas: 'semanas',
  mes: 'mes',
  meses: 'meses',
};

const WITHOUT: Readonly<Record<string, string>> = {
  servicios: 'servicio',
  ...Object.fromEntries(
    'internet luz agua gas fibra línea cobertura conexión servicio wifi señal teléfono calefacción maleta maletas equipaje respuesta noticias solución tarjeta móvil coche lavadora nevera caldera televisión electricidad ascensor'
      .split(' ')
      .map((word) => [foldText(word), word]),
  ),
};

const ORDINALS: Readonly<Record<string, string>> = {
  segundo: 'dos',
  tercer: 'tres',
  tercero: 'tres',
  cuarto: 'cuatro',
  quinto: 'cinco',
  sexto: 'seis',
  septimo: 'siete',
};

const any = (words: Readonly<Record<string, string>>) => Object.keys(words).join('|');

/** Not the minutes of 'una hora 24 minutos': half of it would be named. */
const AMOUNT = `(?<!horas? (?:y )?)(?<amount>\\d{1,3}|${any(NUMBERS)})`;
const UNIT = `(?<unit>${any(UNITS)})${WORD_END}(?<half> y media)?`;
const ABOUT = '(?:(?:ya|como|casi|unas?|unos|mas de|alrededor de|aproximadamente) ){0,4}';
const GONE = `sin (?:el |la |mi )?(?<without>${any(WITHOUT)})${WORD_END}`;
/** What must follow 'llevo dos horas' for it to be waiting: 'llevo dos meses de cliente' is not. */
const WAITING =
  '(?:(?<waiting> (?:esperando|aguardando|en espera|de espera|en la cola|en cola|haciendo cola))|(?= (?:intentando|tratando|llamando|colgad|al telefono|para que|persiguiendo|reclamando|pidiendo|detras|y (?:nada|nadie|sigo|seguimos|aun|todavia))|\\s*(?:[.,;!?…)\\n]|$)))';

function write(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const amount = groups.ordinal
    ? ORDINALS[groups.ordinal]
    : writeAmount(
        groups.amount ?? '',
        NUMBERS,
        /^(?:h|semana)/.test(groups.unit ?? '') ? 'una' : 'un',
      );
  const unit = groups.ordinal ? 'días' : UNITS[groups.unit ?? ''];
  if (!amount || !unit) return undefined;
  const without = groups.without ? ` sin ${WITHOUT[groups.without]}` : '';
  const isWaiting = groups.waiting ?? groups.waited;
  const late = groups.late ? ' de retraso' : isWaiting ? ' de espera' : '';
  return `${amount} ${unit}${groups.half ?? ''}${without}${late}`;
}

const waits: Measured[] = [
  `${AMOUNT} ?${UNIT} (?:seguid[oa]s |ya |enter[oa]s )?${GONE}`,
  `(?<ordinal>${any(ORDINALS)}) dia (?:seguido |consecutivo |ya )?${GONE}`,
  `${AMOUNT} ?${UNIT} (?<late>de retraso)${WORD_END}`,
  `(?:llev(?:o|amos|aba|abamos)|(?<waited>esperando|esperado|espera de|en espera)) (?:desde hace |durante )?${ABOUT}${AMOUNT} ?${UNIT}(?! (?:siendo|de cliente|como|con vosotros|con ustedes|pagando|trabajando))${WAITING}`,
  `tengo (?:ya |mas de |casi ){0,4}${AMOUNT} ?${UNIT} (?<waiting>esperando|en espera)${WORD_END}`,
  `tengo (?:ya |mas de |casi ){0,4}${AMOUNT} ?${UNIT}(?= (?:intentando|tratando|tramitando|llamando)${WORD_END})`,
  `${AMOUNT} ?${UNIT} (?:ya |mas )?(?<waiting>esperando|de espera|en espera|haciendo cola|al telefono|colgad[oa] al telefono)${WORD_END}`,
].map((source) => ({ pattern: new RegExp(`${WORD_START}${source}`), write }));

const TRIES: Readonly<Record<string, string>> = {
  llamadas: 'llamadas',
  correos: 'correos',
  emails: 'correos',
  mails: 'correos',
  mensajes: 'mensajes',
  reclamaciones: 'reclamaciones',
  visitas: 'visitas',
};
const FEMININE = new Set(['llamadas', 'reclamaciones', 'visitas']);

function writeTries(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const amount = writeAmount(groups.amount ?? '', NUMBERS);
  const noun = groups.times ? 'llamadas' : TRIES[groups.tries ?? ''];
  if (!amount || !noun || /^(?:un|una|1|media)$/.test(amount)) return undefined;
  const many = /^(vari|much)[oa]s$/.exec(amount)?.[1];
  return `${many ? `${many}${FEMININE.has(noun) ? 'as' : 'os'}` : amount} ${noun}`;
}

const attempts: Measured[] = [
  `(?:he|hemos) llamado (?:ya |mas de |unas ){0,4}${AMOUNT} (?<times>veces)${WORD_END}`,
  `(?:llev(?:o|amos)|he hecho|hemos hecho|tras|despues de|van|ya son|he enviado|he mandado|os he (?:enviado|mandado)|he puesto|con|y) (?:ya |mas de |unas |unos ){0,4}${AMOUNT} (?<tries>${any(TRIES)})${WORD_END}(?! (?:comercial|perdida|de publicidad|publicitari|vuestr|suy))`,
].map((source) => ({ pattern: new RegExp(`${WORD_START}${source}`), write: writeTries }));

/** Spanish. A wait is only read where the words say that somebody waits or goes without. */
export const SPANISH_WAITS: MeasuredLexicon = { waits, attempts };
