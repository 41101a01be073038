import type { ReplyLanguage } from '../post';
import { isDenied } from './is-denied';
import { isToldOf } from './is-told-of';
import { isInsult } from './lexicon/insults';
import { NOT_THINGS } from './lexicon/not-things';
import { WORD_END, WORD_START } from './lexicon/problem';
import type { Written } from './written';

/** With one of these before it, it is where or with what they write. */
const TOOL: Record<ReplyLanguage, string> = {
  es: '(?<!(?:como|desde|en|con|por|para|segun|a) )',
  en: '(?<!(?:like|than|on|from|with|by|in|to|using|at|for) )',
  ca: '(?<!(?:com|des de|en|amb|per|segons|a) )',
};

const OWN: Record<ReplyLanguage, string> = {
  es: '(?<owner>mi) (?<thing>[a-zñ]{4,})',
  // 'my hair dryer' is no hair: after the noun the sentence goes on.
  en: "(?<owner>my) (?<thing>[a-z]{4,}(?: (?!(?:is|are|were|did|does|can|could|would|should|may|might|must|into|over|out|off|up|down|back|all|here|there|was|has|had|still|never|just|keeps?|got|and|but|from|for|with|that|which|since|because|again|twice|today|yesterday|after|before|when|will|not|now|hasn|isn|wasn|wrong|late|early|broken|damaged|cold|dirty|faulty|dead|stuck|missing|lost|cancelled|delayed|away|about|like|lol|lmao|lmfao|rofl|haha[a-z]*|smh|omg|wtf|tho|number|ref|reference|details|code|confirmation)(?![a-z]))[a-z]{3,})?)(?= *(?:[^a-z' -]|$)| (?:is|was|has|had|hasn't|isn't|wasn't|doesn't|didn't|won't|can't|still|never|just|keeps?|got|came|arrived|broke|stopped|and|but|from|to|for|in|on|at|with|that|which|since|so|because|again|twice|today|yesterday|after|before|when|lol|lmao|lmfao|rofl|haha[a-z]*|smh|omg|wtf|tho)(?![a-z]))",
  ca: '(?<owner>el meu|la meva) (?<thing>[a-z·]{4,})',
};

const TURNED: Readonly<Record<string, string>> = {
  mi: '[tu|su]',
  my: 'your',
  'el meu': '[el teu|el seu]',
  'la meva': '[la teva|la seva]',
};

const patternOf = (language: ReplyLanguage) =>
  new RegExp(`${TOOL[language]}${WORD_START}${OWN[language]}${WORD_END}`, 'dg');
const PATTERNS = { es: patternOf('es'), en: patternOf('en'), ca: patternOf('ca') };

/** The one thing a customer calls theirs and tells something of, though no list has it. */
export function findOwnThing(written: Written): string | undefined {
  const { folded, language, original } = written;
  const found = [...folded.matchAll(PATTERNS[language])].filter((match) => {
    const { thing = '' } = match.groups ?? {};
    const range = { start: match.index, end: match.index + match[0].length };
    if (NOT_THINGS[language].test(thing) || isInsult(thing, language)) return false;
    // 'your bags has': what is said of it is said of one.
    if (language === 'en' && /[^s]s$/.test(thing)) return false;
    return isToldOf(folded, range, language) && !isDenied(folded, range, language);
  });
  const [only] = found;
  const place = only?.indices?.groups?.thing;
  if (!only || !place || new Set(found.map((match) => match.groups?.thing)).size > 1) {
    return undefined;
  }
  const noun = original({ start: place[0], end: place[1] });
  return /\p{Lu}/u.test(noun) ? undefined : `${TURNED[only.groups?.owner ?? '']} ${noun}`;
}
