import { FUTURE, SOLVE, TELL } from '../../checklist/lexicon/promises';
import { WORK } from '../../checklist/lexicon/work';
import { findAffirmed, phrase } from '../../checklist/phrase';
import { type ReadText, readText } from '../../checklist/read-text';
import type { ReplyLanguage } from '../../post';
import type { TextRange } from '../../text-range';
import { attachHours } from './attach-hours';
import { dropAttributes } from './drop-attributes';
import { findDueTimes, type NamedTime } from './find-due-times';
import { dropRoutines, isTold } from './is-told';
import { APPOINTED, FURTHER } from './lexicon/promise-acts';
import { TIME_WORDS } from './lexicon/time-lexicon';
import { matchVerbs } from './match-verbs';
import { resolveInOrder } from './resolve-in-order';
import { splitThoughts } from './split-thoughts';

export interface PromiseOptions {
  /** ISO 8601, UTC. */
  sentAt: string;
  /** Tried first; a reply in another of our languages is read as well. */
  language: ReplyLanguage;
  /** IANA name; absent: that of this machine. */
  timeZone?: string;
}

/** What a sent reply promised: the sentence, its range in the text, and when it is due. */
export interface FoundPromise extends TextRange {
  words: string;
  /** ISO 8601, UTC; later than `sentAt`. */
  dueAt: string;
}

const LANGUAGES: readonly ReplyLanguage[] = ['es', 'en', 'ca'];
/** Verbs that tell how things are, not what somebody will do. */
const NO_ACT =
  /^(?:ve|tienes?|tens|teniu|tardas?|tardamos|suele tardar|usually|takes?|triga|should|abre|obre|opens|empieza|starts|comença|comes|esperamos|esperem)(?!\p{L})/u;
/** Done already. */
const DONE =
  /(?:^|\s)(?:hemos|he|ha|han|habia|acab\p{L}+ de|hem|s'ha|have|has|acabem|acabo)(?!\p{L})|'ve(?!\p{L})|^(?:sent|let(?! (?:me|us)(?!\p{L}))|told|said)(?!\p{L})|'s (?:been|just|already)|^(?:we|i) (?:just |already )?(?!need)(?:\p{L}{2,}ed|sent|told|spoke)(?!\p{L})/u;
/** What the person has or who comes, said of a time to come. */
const HAS = phrase({
  es: [
    '(te|le|os|les) damos',
    '(lo|la|los|las) (tienes|tiene|teneis|tienen)',
    '(tienes|tiene|teneis|tienen) (respuesta|noticias|el|la|los|las|tu|su|vuestr_+)',
    '(el|la|un|una) (tecnic[oa]|compañer[oa]|repartidor|repartidora) (va|viene|pasa|llama)',
  ],
  en: ["(you'll|you) have (it|an answer|your)"],
  ca: [
    '(ho|el|la|els|les) (tens|te|teniu)',
    '(tens|te|teniu) (resposta|noticies|el|la|els|les)',
    '(el|la|un|una) (tecnic|tecnica|company|companya|repartidor|repartidora) (va|ve|passa|truca)',
  ],
});
/** "We'll never call you": the negation behind the verb. */
const NOT_BEHIND = /^(?:[\p{L}']+(?:'ll| will))? ?(?:never|not|no longer)(?!\p{L})/u;
/** "Nothing leaves before Friday". */
const NOBODY_BEFORE =
  /(?<!\p{L})(?:nothing|nobody|no one|nada|nadie|ningu?n[oa]?|res|ningu|cap)(?: \p{L}+)? $/u;
/** "Nos pasa": what happens to somebody; "hasta arriba" is no Catalan arrival. */
const HAPPENS = /(?<!\p{L})(?:(?:nos|me|ens|em) pass?a|(?:hasta|de|hacia|mas) arriba)$/u;
/** Negates nothing: "sin falta", "no te preocupes". */
const REASSURING =
  /(?<!\p{L})(?:(?:sin|sense) (?:falta|problemas?|dudas?|dubte)|without (?:fail|delay|a doubt)|no (?:worries|problem|doubt|te preocupes|se preocupe|os preocupeis|pasa nada|et preocupis|us preocupeu|passa res)|don't worry|ni te preocupes|no(?= pas(?:a|ara) d[e'] ?(?:hoy|mañana|est[ea]|el|la))|no(?= pass(?:a|ara) d[e'] ?(?:avui|dema|aquest|dilluns|dimarts|dimecres|dijous|divendres)))(?!\p{L})/gu;
const ACTS = [TELL, SOLVE, WORK, FUTURE];
/** More than that in one reply is no promise but a text about times. */
const MOST = 10;

/**
 * Reads what a sent reply promises and until when: a sentence in which we, or something of ours,
 * do something at a moment that can be computed. Vague words ("en breve") promise nothing that
 * could be kept in mind. Takes any string.
 */
export function findPromises(text: string, options: PromiseOptions): FoundPromise[] {
  const { language } = options;
  const order = [language, ...LANGUAGES.filter((one) => one !== language)];
  for (const tried of order) {
    const found = findIn(text, tried, options);
    if (found) return found;
  }
  return [];
}

/** `undefined` where the language knows no moment in the text. */
function findIn(
  text: string,
  language: ReplyLanguage,
  options: PromiseOptions,
): FoundPromise[] | undefined {
  const read = readPromising(text);
  if (findDueTimes(read.spoken, language).length === 0) return undefined;
  const said = ACTS.flatMap((act) => findAffirmed(read, act));
  const held = [HAS, APPOINTED].flatMap((act) => findAffirmed(read, act));
  const acts = [...said.filter((act) => isPromise(read, act)), ...held];
  const found = read.sentences.flatMap((sentence) =>
    findInSentence(read, sentence, { ...options, acts, language }),
  );
  return found.slice(0, MOST);
}

/** As it is read elsewhere, with what only sounds like a negation blanked. */
function readPromising(text: string): ReadText {
  const read = readText(text);
  const spoken = read.spoken.replace(REASSURING, (words) => ' '.repeat(words.length));
  return { ...read, spoken, sentences: joinAbbreviated(read) };
}

/** A point behind "p.m." or "Dec." ends no sentence when the next goes on in small letters or digits. */
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:[ap]\.? ?m|jan|ene|feb|mar|apr|abr|jun|jul|aug|ago|sept?|oct|nov|dec|dic|aprox|h|hrs)\.$/u;

function joinAbbreviated({ spoken, original, folded, sentences }: ReadText): TextRange[] {
  const joined: TextRange[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    const { start, end } = folded.toOriginal(sentence);
    const goesOn = /^\s+[\p{Ll}\d]/u.test(original.slice(start, end));
    const isCut = last && goesOn && ABBREVIATED.test(spoken.slice(last.end - 8, last.end));
    if (last && isCut) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

function isPromise({ spoken }: ReadText, { start, end }: TextRange): boolean {
  const words = spoken.slice(start, end);
  if (/^viene(?!\p{L})/u.test(words) && /que $/.test(spoken.slice(0, start))) return false;
  if (HAPPENS.test(spoken.slice(Math.max(0, start - 8), end))) return false;
  if (NOBODY_BEFORE.test(spoken.slice(Math.max(0, start - 30), start))) return false;
  if (NOT_BEHIND.test(words) || NOT_BEHIND.test(spoken.slice(end, end + 12))) return false;
  return !NO_ACT.test(words) && !DONE.test(words.split(' ').slice(0, 2).join(' '));
}

interface SentenceOptions extends PromiseOptions {
  acts: readonly TextRange[];
}

function findInSentence(
  read: ReadText,
  { start, end }: TextRange,
  { acts, language, sentAt, timeZone }: SentenceOptions,
): FoundPromise[] {
  const said = read.spoken.slice(start, end);
  const own = acts
    .filter((act) => act.start >= start && act.start < end)
    .map((act) => ({ start: act.start - start, end: act.end - start }));
  if (own.length === 0 || said.includes('?')) return [];
  const verbs = [...dropWithin(own), ...findFurther(said)];
  const zone = timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const named = findDueTimes(said, language);
  const ours = named.filter((time) => isOurs(time, said, own, language));
  const thoughts = splitThoughts(said, named, language);
  const coming = attachHours(ours, said, verbs).filter(
    (time) => !isTold(time, { said, thoughts, verbs, language }),
  );
  const due = resolveInOrder(dropAttributes(coming, said), said, { sentAt, zone });
  const range = trim(read, { start, end });
  const words = read.original.slice(range.start, range.end);
  const kept = dropRoutines(thoughts, said, { named, language });
  const dues = matchVerbs(kept, verbs, due).map(({ dueAt }) => dueAt);
  return [...new Set(dues)].map((dueAt) => ({ ...range, words, dueAt }));
}

/** Without those that begin within another. */
function dropWithin(ranges: readonly TextRange[]): TextRange[] {
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  let end = -1;
  return sorted.filter((range) => {
    const isApart = range.start > end;
    end = Math.max(end, range.end);
    return isApart;
  });
}

function findFurther(said: string): TextRange[] {
  return Array.from(said.matchAll(FURTHER), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** A time in a clause of what the customer may do or should do is theirs. */
function isOurs(
  time: NamedTime,
  said: string,
  acts: readonly TextRange[],
  language: ReplyLanguage,
): boolean {
  const clause = Math.max(
    ...[',', ';', ':', '('].map((sign) => said.lastIndexOf(sign, time.start)),
    -1,
  );
  const before = said.slice(clause + 1, time.start);
  const { condition, request } = TIME_WORDS[language];
  const opened = lastOf(`${condition}|${request}`, before);
  if (opened === undefined) return true;
  const from = clause + 1 + opened;
  return acts.some((act) => act.start >= from && act.start < time.start);
}

/** Where it is said last. */
function lastOf(source: string, text: string): number | undefined {
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
  return Array.from(text.matchAll(expression), ({ index }) => index).at(-1);
}

/** The sentence without blanks and opening signs around it, in the original text. */
function trim(read: ReadText, range: TextRange): TextRange {
  const { start, end } = read.folded.toOriginal(range);
  const words = read.original.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + lead + words.trim().length };
}
