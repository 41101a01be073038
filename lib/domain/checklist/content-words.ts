import type { Brand } from '../brand/brand';
import type { TextRange } from '../text-range';
import type { CheckContext } from './check';
import { findConcept } from './lexicon/concepts';
import { FUNCTION_WORDS } from './lexicon/function-words';
import { readNumber } from './lexicon/number-words';
import { findAll, phrase } from './phrase';
import { type ReadText, readText } from './read-text';
import { stem } from './stem';

/** A word that says what a text is about. */
export interface ContentWord {
  /** Folded; ranges of the folded text. */
  range: TextRange;
  /** Equal keys mean the same thing. */
  keys: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:['·][\p{L}\p{N}]+)*/gu;
/** Long texts are about what they say first. */
const READ = 2500;

/** Wordings of any reply whose words look like the post's and are not about it. */
const PROCEDURE = phrase({
  es: [
    '(numero|no|nº|n\\.º|codigo|referencia|localizador|datos|titular) de (tu |su |la |el )?_+',
    'numeros? telefonic_+',
    'digitos de (tu|su|la) _+',
    'nos cuentas',
    'nos cuentes',
    'cuenta(s)? con',
    'en cuenta',
    'atencion (al|a) clientes?',
    'centro de atencion',
    'atencion telefonica',
    'horarios? de atencion',
    'linea de atencion',
    'nos llamas',
    'mas detalles',
    'tu atencion',
    'en linea',
  ],
  en: [
    '(order|account|phone|tracking|reference|confirmation|booking|case|ticket|model|serial|flight|card) (number|code|id|ref|reference)s?',
    'in order to',
    "(your|the) (account|card)('s)? (email|e-mail|name|details|holder)",
    'happy _+ing',
    'give us a (call|shout)',
    'phone number',
    'customer (care|service|support)',
    'support team',
    'our site',
    'go ahead',
    'this link',
  ],
  ca: [
    "(numero|codi|referencia|localitzador|dades) (de |d')(la |el )?_+",
    'en compte',
    'compta amb',
    'atencio al client',
    "linia d'atencio",
  ],
});

function brandWords(brand: Brand): Set<string> {
  const names = [brand.name, ...brand.aliases, ...brand.ownAccounts].join(' ');
  return new Set(readText(names).folded.text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Catalan and English hang articles and endings on by an apostrophe: "l'avió", "plane's". */
function bareWord(word: string): string {
  return word.replace(/^[dlmnst]'/u, '').replace(/'s$/u, '');
}

/** Keys of the words met last: both texts are read at each keystroke and change little. */
const known = new Map<string, string[]>();
const MOST_KNOWN = 2000;

function wordKeys(word: string): string[] {
  const found = known.get(word);
  if (found) return found;
  const concept = findConcept(word);
  const keys = concept === undefined ? [stem(word)] : [stem(word), `#${concept}`];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, keys);
  return keys;
}

/** 'Tercer día', '3 días', 'three calls': a number says something with what it counts. */
function numberKeys(value: number, counted: string | undefined): string[] {
  if (value >= 100) return [`=${value}`];
  return counted ? [`=${value} ${wordKeys(counted)[0] ?? counted}`] : [];
}

/** Behind a number these are not what it counts: 'a las cinco en casa', 'at five in the shop'. */
const UNCOUNTED = new Set(
  'de del en a al me te se nos os le les lo la los las y e o que por para con sin no ni es el un una the of in at to and for on my we they i per amb sense ens em et hi ho els'.split(
    ' ',
  ),
);

function findCounted(next: RegExpExecArray | undefined): RegExpExecArray | undefined {
  return next && !UNCOUNTED.has(bareWord(next[0])) ? next : undefined;
}

/** Words of a text that say what it is about; brand names and words of courtesy left out. */
export function findContentWords(text: ReadText, brand: Brand): ContentWord[] {
  const names = brandWords(brand);
  const found: ContentWord[] = [];
  const words = Array.from(text.written.slice(0, READ).matchAll(WORD));
  words.forEach((match, place) => {
    const word = bareWord(match[0]);
    const value = readNumber(word);
    const next = value === undefined ? undefined : findCounted(words[place + 1]);
    const start = match.index;
    if (value !== undefined) {
      const keys = numberKeys(value, next && bareWord(next[0]));
      const last = value >= 100 || !next ? match : next;
      if (keys.length > 0) found.push({ range: { start, end: last.index + last[0].length }, keys });
      return;
    }
    if (word.length < 3 || FUNCTION_WORDS.has(word) || names.has(word)) return;
    found.push({ range: { start, end: start + match[0].length }, keys: wordKeys(word) });
  });
  return found;
}

export interface SharedWord {
  /** In the draft. */
  range: TextRange;
  /** In the post. */
  inPost: TextRange;
}

function isInside(range: TextRange, others: readonly TextRange[]): boolean {
  return others.some((other) => other.start <= range.start && range.end <= other.end);
}

/** Words of the draft that take up what the post says, each thing once. */
export function findShared(draft: ReadText, context: CheckContext): SharedWord[] {
  const theirs = new Map<string, TextRange>();
  for (const { keys, range } of findContentWords(readText(context.post.text), context.brand)) {
    for (const key of keys) if (!theirs.has(key)) theirs.set(key, range);
  }
  const procedure = findAll(draft, PROCEDURE);
  const seen = new Set<TextRange>();
  return findContentWords(draft, context.brand).flatMap(({ keys, range }) => {
    const inPost = keys.map((key) => theirs.get(key)).find((one) => one !== undefined);
    if (!inPost || seen.has(inPost) || isInside(range, procedure)) return [];
    seen.add(inPost);
    return [{ range, inPost }];
  });
}
