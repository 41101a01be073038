import type { Brand } from '../brand/brand';
import type { ReplyLanguage } from '../post';
import { keysOfBrand, toKey } from './brand-keys';
import type { DraftInput } from './draft-input';
import { foldText } from './fold-text';
import { isLivedThrough } from './is-lived-through';
import { isReported } from './is-reported';
import { LINEAGE_INSULT } from './lexicon/lineage-insult';
import { ASKED_OF_ALL, PERSONAL_WORDS } from './lexicon/personal-words';
import { WORD_END, WORD_START } from './lexicon/problem';
import type { Complaint } from './read-complaint';
import { tellsTrouble } from './tells-trouble';

/** Whom a post speaks to when it is not the brand. */
export type Elsewhere =
  /** It answers other accounts or asks whoever reads, and calls the brand by no handle or tag. */
  | 'toOthers'
  /** A headline or a notice: a link, and nobody who speaks. */
  | 'news';

const LEADING = /^(?:[.\s]*@[\p{L}\p{N}_.]+[\s,:]*)+/u;
/** A line that begins with somebody's handle and goes on. */
const CALLED_LATER = /^[.\t ]*@[\p{L}\p{N}_.]+[ ,:]+(?!https?:)\p{L}/mu;
const HANDLE = /[@#]([\p{L}\p{N}_]+)/gu;
const LINK = /https?:|(?<![\p{L}\p{N}])(?:v[ií]a @|video:|www\.)/iu;
const QUOTED_LEAD = /^\s*["“«‘'].{12,}["”»’']/u;

const PERSONAL = Object.fromEntries(
  (Object.keys(PERSONAL_WORDS) as ReplyLanguage[]).map((language) => [
    language,
    new RegExp(`${WORD_START}(?:${PERSONAL_WORDS[language]})${WORD_END}`),
  ]),
) as Record<ReplyLanguage, RegExp>;

/** Whether somebody speaks of themselves or to somebody. */
export function isPersonal(text: string, language: ReplyLanguage): boolean {
  return PERSONAL[language].test(foldText(text));
}

/** Whom the post is for if not for us; `undefined` where nothing speaks against us. */
export function findElsewhere(
  { post, brand, language }: Pick<DraftInput, 'post' | 'brand' | 'language'>,
  reading: Complaint,
): Elsewhere | undefined {
  const { text } = post;
  if (isAskedOfAll(text, brand, language)) return 'toOthers';
  const isLived = isLivedThrough(text, language);
  const hasTrouble = isTroubled(reading) || tellsTrouble(text, language);
  const isTold = !tellsNothing(reading) && isLived && isNamed(text, brand);
  if (isToOthers(text, brand) && !isTold) return 'toOthers';
  if (isAside(text, brand, { isLived, hasTrouble })) return 'toOthers';
  if (!hasTrouble && isReported(text, keysOfBrand(brand), language)) return 'news';
  const own = text.replace(QUOTED_LEAD, ' ');
  const isPlain = !LINK.test(text) || isPersonal(own, language) || isCalledFirst(text, brand);
  if (isPlain || tellsTrouble(own, language) || isFelt(own)) return undefined;
  return QUOTED_LEAD.test(text) || (!text.includes('?') && tellsNothing(reading))
    ? 'news'
    : undefined;
}

/** A face or a word of anger: no headline, whatever it links to. */
const FELT =
  /[\u{1F612}\u{1F620}-\u{1F622}\u{1F624}\u{1F629}\u{1F62A}\u{1F62D}\u{1F644}\u{1F926}\u{1F92C}\u{1F621}\u{1F61E}]|(?<!\p{L})(?:ching\p{L}+|mierda|asco|pinches?|put[ao]s|jod\p{L}+|hart[oa]s?|verguenza|basura|pesim[oa]s?|dejen de|dejad de|wtf|shit\p{L}*|sucks?|fuck\p{L}*|worst|disgrace|pathetic|merda|fastic|vergonya|pessim[a-z]*|nefast[a-z]*)(?!\p{L})/u;

/** 'Hijos de la gran …', however it goes on. */
const CURSED = new RegExp(`${WORD_START}hij[oa]s?${LINEAGE_INSULT}`);

const isFelt = (text: string): boolean => {
  const folded = foldText(text);
  return FELT.test(folded) || CURSED.test(folded);
};

/** Whether nothing in the post was lived, felt or asked. */
export function tellsNothing({ problem, wait, attempts, ...said }: Complaint): boolean {
  const quotes = said.feels.length + said.because.length + said.asks.length;
  return !problem && !wait && !attempts && !said.isAngry && quotes === 0;
}

const isTroubled = ({ problem, wait, attempts, isAngry }: Complaint): boolean =>
  problem !== undefined || wait !== undefined || attempts !== undefined || isAngry;

/** '@ana @fibralia lo pone en su web': an answer to somebody else, with the brand looking on. */
function isAside(
  text: string,
  brand: Brand,
  { isLived, hasTrouble }: { isLived: boolean; hasTrouble: boolean },
): boolean {
  const [, first = ''] = /^[.\s]*@([\p{L}\p{N}_]+)/u.exec(text) ?? [];
  const names = keysOfBrand(brand);
  const isTheirs = /\D/.test(first) && !names.some((name) => isNear(toKey(first), name));
  const said = text.replace(LEADING, ' ');
  if (!isTheirs || names.length === 0 || callsUs(said, names)) return false;
  if (OF_THEIRS.test(foldText(said))) return true;
  if (isLived || hasTrouble || isNamed(said, brand) || TO_MANY.test(foldText(said))) return false;
  return !(isFelt(said) && said.includes('?'));
}

/** 'Por qué no pagáis', '90 euros por cambiarlo': no one person is asked, or it was paid. */
const TO_MANY =
  /(?<![\p{L}\p{N}])(?:\p{L}+(?:ais|eis)|usted(?:es)?|vuestr\p{L}+|vosaltres|vostr\p{L}+|\d+ ?(?:euros?|pesos))(?!\p{L})/u;

/** 'Y el servicio de @otra': said of a company that is called, and it is not ours. */
const OF_THEIRS =
  /(?<!\p{L})(?:servicio|atencion|app|web|culpa|servei|atencio|service|fault) (?:\p{L}+ )?(?:de|of) @/u;

function isToOthers(text: string, brand: Brand): boolean {
  const lead = LEADING.exec(text)?.[0] ?? CALLED_LATER.exec(text)?.[0];
  const names = keysOfBrand(brand);
  if (lead === undefined || names.length === 0) return false;
  const called = calledIn(text);
  // Handles of figures only stand for accounts whose name the source took away.
  const isUnknown = called.some((key) => /^\d*$/.test(key));
  return !isUnknown && !callsUs(text, names);
}

function isAskedOfAll(text: string, brand: Brand, language: ReplyLanguage): boolean {
  const asked = new RegExp(`${WORD_START}(?:${ASKED_OF_ALL[language]})`);
  return asked.test(foldText(text)) && !callsUs(text, keysOfBrand(brand));
}

/** '@fibralia …': spoken to us, whatever follows. */
function isCalledFirst(text: string, brand: Brand): boolean {
  const lead = LEADING.exec(text)?.[0];
  return lead !== undefined && callsUs(lead, keysOfBrand(brand));
}

function callsUs(text: string, names: readonly string[]): boolean {
  return calledIn(text).some((key) => names.some((name) => isNear(key, name)));
}

const calledIn = (text: string): string[] =>
  [...text.matchAll(HANDLE)].map((match) => toKey(match[1] ?? ''));

/** Told to somebody else, yet of us. */
function isNamed(text: string, brand: Brand): boolean {
  const words = foldText(text);
  return keysOfBrand(brand).some((name) => words.replace(/\s+/g, '').includes(name));
}

/** '@fibralia_es' and '@HolaFibralia' are Fibralia. */
const isNear = (key: string, name: string) =>
  key.includes(name) || (key.length > 3 && name.includes(key));
