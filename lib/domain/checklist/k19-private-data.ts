import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import {
  ASKS_CONTACT,
  ASKS_IDENTITY,
  ASKS_NUMBER,
  ASKS_SECRET,
  SAFE_PLACE,
  THEIRS,
} from './lexicon/data-requests';
import { findPersonalData, type PersonalData } from './personal-data';
import { findAffirmed, findAll, isInSentence, type Phrase, phrase } from './phrase';
import { PRIVATE_CHANNEL } from './private-channel';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** How to reach us: an address or a number of the brand's own may stand in public. */
const REACH_US = phrase({
  es: [
    '(escrib|mand|envi|contact|llam|dirig|comunic|marc)_*',
    'tienda|oficina|centralita|recepcion|sucursal|reservas|pedidos',
    'nuestro',
    'nuestra',
    'whatsapp',
    'atencion',
    'telefono( de)?',
    'correo a',
  ],
  en: [
    '(write|email|e-mail|mail|contact|call|phone|ring|text|reach|send|message)( _+)?',
    'our',
    'whatsapp',
    'line',
    'helpline',
  ],
  ca: [
    "(escri|envi|contact|truc|adre[cç])_*([-']_+)?",
    'nostre',
    'nostra',
    'whatsapp',
    'atencio',
    'telefon',
  ],
});

const PRIVATE_MAIL =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|gmx|aol)\./iu;
/** A reply is shorter; what follows would be felt in the keystroke. In UTF-16 units. */
const READ = 2000;
/** Spanish mobile numbers are people's; others tell nothing by their digits. */
const PRIVATE_PHONE = /^[67]\d{8}$/;

/** Whether what leads up to a place, in the same sentence, says it. */
function isLedByWords({ original }: ReadText, { start }: TextRange, wordings: Phrase): boolean {
  const before = readText(original.slice(Math.max(0, start - 60), start));
  const sentence = before.sentences.at(-1);
  return sentence !== undefined && isInSentence(before, sentence, wordings);
}

/** A document, an account or a card is personal anywhere; an address may be the brand's own. */
function isPersonal(draft: ReadText, { kind, range, value }: PersonalData): boolean {
  if (kind === 'document' || kind === 'iban' || kind === 'card') return true;
  if (isLedByWords(draft, range, THEIRS)) return true;
  const typed = draft.original.slice(range.start, range.end);
  const looksPrivate = kind === 'email' ? PRIVATE_MAIL.test(typed) : PRIVATE_PHONE.test(value);
  return looksPrivate && !isLedByWords(draft, range, REACH_US);
}

/** Data is looked for in the draft as typed, so its ranges need no way back. */
function stopAbout(detail: string, draft: ReadText, data: readonly PersonalData[]): CheckResult {
  const ranges = data.slice(0, 3).map(({ range }) => range);
  return {
    id: 'K19',
    state: 'stop',
    detail,
    evidence: ranges,
    words: ranges.map(({ start, end }) => draft.original.slice(start, end)),
  };
}

function findAsked(draft: ReadText): [string, TextRange[]] {
  const secrets = findAffirmed(draft, ASKS_SECRET);
  if (secrets.length > 0) return ['asksSecret', secrets];
  const isElsewhere =
    findAll(draft, PRIVATE_CHANNEL).length > 0 || findAll(draft, SAFE_PLACE).length > 0;
  if (isElsewhere || /https?:\/\//u.test(draft.original)) return ['asks', []];
  const asked = [ASKS_IDENTITY, ASKS_CONTACT, ASKS_NUMBER].flatMap((one) =>
    findAffirmed(draft, one),
  );
  return ['asks', asked];
}

/** K19: no personal data in public, neither given nor asked for. */
export const k19PrivateData: Guideline = {
  id: 'K19',
  kind: 'guard',
  source: {
    document: '002_2f307e9fd6f012fc.txt',
    quote: 'para evitar una mala gestión en las redes',
  },
  move: 'private',
  check(text: string, context: CheckContext): CheckResult | undefined {
    const draft = readText(text);
    const data = findPersonalData(text.slice(0, READ));
    const theirs = new Set(
      findPersonalData(context.post.text.slice(0, READ)).map(({ value }) => value),
    );
    const repeated = data.filter(({ value }) => theirs.has(value));
    if (repeated.length > 0) return stopAbout('repeats', draft, repeated);
    const given = data.filter((one) => isPersonal(draft, one));
    if (given.length > 0) return stopAbout('gives', draft, given);
    const [detail, asked] = findAsked(draft);
    return asked.length > 0 ? foundIn(draft, 'K19', 'stop', detail, asked) : undefined;
  },
};
