import { foldText } from '../fold-text';
import { type Measured, type MeasuredLexicon, writeAmount } from './measured';
import { WORD_END, WORD_START } from './problem';

const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'un una dos dues tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze vint trenta quaranta cinquanta seixanta mitja uns unes'
    .split(' ')
    .map((word) => [word, word]),
);

const UNITS: Readonly<Record<string, string>> = {
  minut: 'minut',
  minuts: 'minuts',
  min: 'minuts',
  hora: 'hora',
  hores: 'hores',
  h: 'hores',
  dia: 'dia',
  dies: 'dies',
  setmana: 'setmana',
  setmanes: 'setmanes',
  mes: 'mes',
  mesos: 'mesos',
};

const WITHOUT: Readonly<Record<string, string>> = Object.fromEntries(
  'internet llum aigua gas fibra línia cobertura connexió servei wifi senyal telèfon calefacció maleta maletes equipatge resposta notícies solució targeta mòbil cotxe rentadora nevera caldera televisió electricitat ascensor'
    .split(' ')
    .map((word) => [foldText(word), word]),
);

const ORDINALS: Readonly<Record<string, string>> = {
  segon: 'dos',
  tercer: 'tres',
  quart: 'quatre',
  cinque: 'cinc',
  sise: 'sis',
  sete: 'set',
};

const any = (words: Readonly<Record<string, string>>) => Object.keys(words).join('|');

/** Not the minutes of 'una hora 24 minuts': half of it would be named. */
const AMOUNT = `(?<!hor(?:a|es) (?:i )?)(?<amount>\\d{1,3}|${any(NUMBERS)})`;
const UNIT = `(?<unit>${any(UNITS)})${WORD_END}(?<half> i mitja)?`;
const ABOUT = '(?:(?:ja|com|gairebe|quasi|unes|uns|mes de|mes d|prop de) ){0,4}';
const GONE = `(?:sense|que no (?:tinc|tenim|hi ha)) (?:el |la |l')?(?<without>${any(WITHOUT)})${WORD_END}`;
const WAITING =
  '(?:(?<waiting> (?:esperant|en espera|a la cua|fent cua))|(?= (?:intentant|provant|trucant|penjad|al telefon|perque|reclamant|demanant|darrere|i (?:res|ningu|encara|segueixo|continuo))|\\s*(?:[.,;!?…)\\n]|$)))';

function write(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const amount = groups.ordinal
    ? ORDINALS[groups.ordinal]
    : writeAmount(
        groups.amount ?? '',
        NUMBERS,
        /^(?:h|setmana)/.test(groups.unit ?? '') ? 'una' : 'un',
      );
  const unit = groups.ordinal ? 'dies' : UNITS[groups.unit ?? ''];
  if (!amount || !unit) return undefined;
  const without = groups.without ? ` sense ${WITHOUT[groups.without]}` : '';
  const isWaiting = groups.waiting ?? groups.waited ?? groups.hoping;
  const late = groups.late ? ' de retard' : isWaiting ? " d'espera" : '';
  return `${amount} ${unit}${groups.half ?? ''}${without}${late}`;
}

const waits: Measured[] = [
  `${AMOUNT} ?${UNIT} (?:seguits |seguides |ja )?${GONE}`,
  `(?<ordinal>${any(ORDINALS)}) dia (?:seguit |consecutiu |ja )?${GONE}`,
  `${AMOUNT} ?${UNIT} (?<late>de retard)${WORD_END}`,
  `(?:port(?:o|em|ava|avem)|(?<waited>esperant|espera de|en espera)) (?:des de fa |durant )?${ABOUT}${AMOUNT} ?${UNIT}(?! (?:sent|de client|com a|amb vosaltres|pagant|treballant))${WAITING}`,
  `fa ${ABOUT}${AMOUNT} ?${UNIT} que (?:(?<hoping>espero|esperem|estic esperant)|truco|intento)${WORD_END}`,
  `${AMOUNT} ?${UNIT} (?:ja |mes )?(?<waiting>esperant|d'espera|en espera|fent cua|al telefon)${WORD_END}`,
].map((source) => ({ pattern: new RegExp(`${WORD_START}${source}`), write }));

const TRIES: Readonly<Record<string, string>> = {
  trucades: 'trucades',
  correus: 'correus',
  mails: 'correus',
  missatges: 'missatges',
  reclamacions: 'reclamacions',
  visites: 'visites',
};

function writeTries(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const amount = writeAmount(groups.amount ?? '', NUMBERS);
  const noun = groups.times ? 'trucades' : TRIES[groups.tries ?? ''];
  if (!amount || !noun || /^(?:un|una|1|mitja|uns|unes)$/.test(amount)) return undefined;
  const isFeminine = /^(?:trucades|reclamacions|visites)$/.test(noun);
  return `${isFeminine && amount === 'dos' ? 'dues' : amount} ${noun}`;
}

const attempts: Measured[] = [
  `(?:he|hem) trucat (?:ja |mes de ){0,4}${AMOUNT} (?<times>vegades|cops)${WORD_END}`,
  `(?:port(?:o|em)|he fet|hem fet|despres de|ja van|he enviat|us he enviat|amb|i) (?:ja |mes de ){0,4}${AMOUNT} (?<tries>${any(TRIES)})${WORD_END}(?! (?:comercial|perdu|de publicitat|publicitari))`,
].map((source) => ({ pattern: new RegExp(`${WORD_START}${source}`), write: writeTries }));

/** Catalan. A wait is only read where the words say that somebody waits or goes without. */
export const CATALAN_WAITS: MeasuredLexicon = { waits, attempts };
