import type { ReplyLanguage } from '../post';
import type { TextRange } from '../text-range';
import { TOPIC_WORDS } from './lexicon/topic-words';

/** A noun is written in letters and is no name: 'La Sagrera' is a place, 'la wifi' is not. */
const NOUN = "(?!%never%(?![\\p{L}]))\\p{Ll}[\\p{Ll}·'’-]{2,17}";

/** Whose it is, a name: 'la estufa de Nuvara huele'. */
const NAME = "\\p{L}[\\p{L}'’&]*(?: [\\p{L}&][\\p{L}'’]*){0,2}?";
const OF_BRAND: Record<ReplyLanguage, string> = {
  es: `(?: de ${NAME})?`,
  en: `(?: (?:from|at|by) ${NAME})?`,
  ca: `(?: (?:de |d['’])${NAME})?`,
};

const PATTERNS = Object.fromEntries(
  (Object.keys(TOPIC_WORDS) as ReplyLanguage[]).map((language) => {
    const { article, joint, goesOn, never } = TOPIC_WORDS[language];
    const noun = NOUN.replace('%never%', `(?:${never})`);
    const starts = `(?<article>${article}|${capitals(article)})(?:(?<=['’])| )`;
    const joined = `(?: (?:${joint})(?:(?<=['’])| )${noun}){0,1}`;
    return [
      language,
      new RegExp(
        `(?:^|[.!?…\\n]\\s{0,3}|[@#][\\p{L}\\p{N}_]+[,:]?\\s{1,3})(?<topic>${starts}${noun}${joined}(?: (?!(?:${goesOn}) )${noun})??)${OF_BRAND[language]}(?: (?:${goesOn})(?![\\p{L}])|, (?=(?:un|una|unos|unas|an?|muy|very|molt) ))(?<rest>[^.!?\\n]*)`,
        'u',
      ),
    ];
  }),
) as Record<ReplyLanguage, RegExp>;

/** The sentence turns, or goes on to something else: what it began with is not the whole of it. */
const TURN =
  /(?<!\p{L})(?:pero|aunque|però|encara que|but|although|(?:y|i|and) (?:el|la|los|las|els|les|the|l['’]\p{L}+))(?!\p{L})/u;

function capitals(article: string): string {
  return article
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}

/**
 * What a sentence of the post begins with and tells something of ('La pantalla del asiento no
 * funciona'), where it stands; nothing when it is about people, times or talk.
 */
export function findTopic(text: string, language: ReplyLanguage): TextRange | undefined {
  const match = PATTERNS[language].exec(text);
  const topic = match?.groups?.topic;
  if (!match || !topic || TURN.test(match.groups?.rest ?? '')) return undefined;
  const start = match.index + match[0].indexOf(topic);
  return { start, end: start + topic.length };
}
