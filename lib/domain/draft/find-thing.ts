import type { ReplyLanguage } from '../post';
import { isDenied } from './is-denied';
import { isToldOf } from './is-told-of';
import { WORD_END, WORD_START } from './lexicon/problem';
import { THINGS } from './lexicon/things';

/** 'desde mi móvil' is what they wrote with, not what they write about. */
const TOOL: Record<ReplyLanguage, string> = {
  es: '(?<!(?:como|desde|en|con|por|para|al) )',
  en: '(?<!(?:like|than|on|from|with|by|in|to|using) )',
  ca: '(?<!(?:com|des de|en|amb|per|del|al|a) )',
};

const OWNED: Record<ReplyLanguage, string> = {
  es: 'mi',
  en: 'my',
  ca: '(?:el meu|la meva)',
};

/** 'my booking number' is no booking. */
const NOT_ITS_NUMBER = '(?! (?:number|no|ref|reference|details|code|confirmation)(?![a-z]))(?! ?#)';

const PATTERNS = Object.fromEntries(
  (Object.keys(THINGS) as ReplyLanguage[]).map((language) => [
    language,
    new RegExp(
      `${TOOL[language]}${WORD_START}${OWNED[language]} (?<thing>${Object.keys(THINGS[language]).join('|')})${WORD_END}${NOT_ITS_NUMBER}`,
      'g',
    ),
  ]),
) as Record<ReplyLanguage, RegExp>;

/**
 * What the customer calls their own and tells something of, as the reply names it ('[tu|su]
 * maleta'); nothing when there are two.
 */
export function findThing(folded: string, language: ReplyLanguage): string | undefined {
  const found = [...folded.matchAll(PATTERNS[language])].filter((match) => {
    const range = { start: match.index, end: match.index + match[0].length };
    return isToldOf(folded, range, language) && !isDenied(folded, range, language);
  });
  const [only, ...others] = new Set(found.map((match) => match.groups?.thing ?? ''));
  return only === undefined || others.length > 0 ? undefined : THINGS[language][only];
}
