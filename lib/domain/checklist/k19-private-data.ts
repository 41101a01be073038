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
import { findLinks } from './links';
import { findPersonalData, type PersonalData } from './personal-data';
import { findAffirmed, isInSentence, type Phrase, phrase } from './phrase';
import { PRIVATE_CHANNEL } from './private-channel';
import { type ReadText, readText, sentenceAt } from './read-text';
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
  /(?:@|arroba\W+|\bat\W+)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|proton|protonmail|gmx|aol)\./iu;
/** A reply is shorter; what follows would be felt in the keystroke. In UTF-16 units. */
const READ = 2_000;
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

/** 'No need to do it privately' sends nobody there. */
const NO_NEED =
  /(?<!\p{L})(?:no (?:hace falta|es necesario|need|cal)|en (?:vez|lugar) de|instead of|rather than|en lloc de|sense necessitat)[^.,;!?\n]{0,40}$/u;
/** A link takes data where it stands for the place to write it in, not for more to read. */
const LEADS_TO_FORM =
  /(?<!\p{L})(?:aqui|enlace|link|enllaç|formular\p{L}+|form|here|en|at|via|through|clic\p{L}*|click\p{L}*|seguro|secure)[^\p{L}\n]{0,8}$/u;
const FORM_LINK = /form|segur|secur|contact|messag|t\.co\//u;
const MORE_TO_READ = /(?<!\p{L})(?:info\p{L}*|condiciones|terms|privac\p{L}*)[^\p{L}\n]{0,8}$/u;
const LED_WITHIN = 40;

function takesData(draft: ReadText, { start, end }: TextRange): boolean {
  const before = draft.folded.text.slice(Math.max(0, start - LED_WITHIN), start);
  if (MORE_TO_READ.test(before)) return false;
  return LEADS_TO_FORM.test(before) || FORM_LINK.test(draft.folded.text.slice(start, end));
}

/** Where data may be given: safe places as said, and links that take it. */
function findSafe(draft: ReadText): { said: TextRange[]; links: TextRange[] } {
  const said = [PRIVATE_CHANNEL, SAFE_PLACE]
    .flatMap((one) => findAffirmed(draft, one))
    .filter(({ start }) => !NO_NEED.test(draft.spoken.slice(Math.max(0, start - 80), start)));
  return { said, links: findLinks(draft).filter((link) => takesData(draft, link)) };
}

/** Places that count stand in the same sentence, or in words in the one before or behind. */
function findOpen(draft: ReadText, asked: readonly TextRange[]): TextRange[] {
  if (asked.length === 0) return [];
  const { said, links } = findSafe(draft);
  const within = (one: TextRange, from = one.start, to = from) => ({
    start: sentenceAt(draft, from).start,
    end: sentenceAt(draft, to).end,
  });
  return asked.filter((one) => {
    const own = within(one);
    const near = within(one, Math.max(0, own.start - 1), own.end);
    const isIn =
      ({ start, end }: TextRange) =>
      ({ start: at }: TextRange) =>
        start <= at && at < end;
    const elsewhere = said.filter(({ end }) => end !== one.end);
    return !elsewhere.some(isIn(near)) && !links.some(isIn(own));
  });
}

function findAsked(draft: ReadText): [string, TextRange[]] {
  const secrets = findAffirmed(draft, ASKS_SECRET);
  if (secrets.length > 0) return ['asksSecret', secrets];
  const asked = [ASKS_IDENTITY, ASKS_CONTACT, ASKS_NUMBER].flatMap((one) =>
    findAffirmed(draft, one),
  );
  return ['asks', findOpen(draft, asked)];
}

/** 'Tu contraseña es 1234'; 'es personal' and 'de 8 letras' tell nothing. */
const TELLS_SECRET =
  /(?<!\p{L})(?:contraseña|contrasenya|clave|clau|pin|nip|password|passcode|cvv|cvc)(?: \p{L}{4,12})? ?(?:es|is|sera|:) ?["'«“]?(?=[^\s\d]{0,20}\d)[^\s.,;]{4,30}/gu;

function findSecrets(draft: ReadText): TextRange[] {
  const secrets = draft.folded.text.slice(0, READ).matchAll(TELLS_SECRET);
  return Array.from(secrets, ({ index, 0: said }) => ({ start: index, end: index + said.length }));
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
    const secrets = findSecrets(draft);
    if (secrets.length > 0) return foundIn(draft, 'K19', 'stop', 'gives', secrets);
    const [detail, asked] = findAsked(draft);
    return asked.length > 0 ? foundIn(draft, 'K19', 'stop', detail, asked) : undefined;
  },
};
