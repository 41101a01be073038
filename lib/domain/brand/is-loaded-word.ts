import { isFrequentWord } from '../language/count-frequent-words';
import { foldWords } from '../sentiment/fold-words';
import { findLexicon, LEXICON_LANGUAGES } from '../sentiment/lexicon-engine';
import { ANSWER_CUES } from '../triage/lexicon/answer-cues';
import { COMPLAINT_SIGNS } from '../triage/lexicon/complaint-signs';
import { FAILED_CONTACT_CUES } from '../triage/lexicon/contact-cues';
import { DATA_LEAK_CUES } from '../triage/lexicon/data-cues';
import { FEELING_CUES } from '../triage/lexicon/feeling-cues';
import { LEGAL_CUES } from '../triage/lexicon/legal-cues';
import { PLAIN_FACTS_CA } from '../triage/lexicon/plain-facts-ca';
import { PLAIN_FACTS_EN } from '../triage/lexicon/plain-facts-en';
import { PLAIN_FACTS_ES } from '../triage/lexicon/plain-facts-es';
import { REQUEST_CUES } from '../triage/lexicon/request-cues';
import { VENTING_CUES } from '../triage/lexicon/venting-cues';

const CUES = [
  ANSWER_CUES,
  FAILED_CONTACT_CUES,
  DATA_LEAK_CUES,
  FEELING_CUES,
  LEGAL_CUES,
  PLAIN_FACTS_CA,
  PLAIN_FACTS_EN,
  PLAIN_FACTS_ES,
  REQUEST_CUES,
  VENTING_CUES,
  ...COMPLAINT_SIGNS.map(({ words }) => words),
];

interface Loaded {
  words: ReadonlySet<string>;
  /** Beginnings: written with '*' in the cues. */
  openings: ReadonlySet<string>;
}

const SHORTEST_OPENING = 4;
let loaded: Loaded | undefined;

/**
 * Whether a word says how people feel, what went wrong or what they ask for, or holds a sentence
 * together: such words stand in the complaints that a brand must see.
 */
export function isLoadedWord(word: string): boolean {
  const [folded = ''] = foldWords(word.toLowerCase());
  if (isFrequentWord(word.toLowerCase())) return true;
  loaded ??= readLoaded();
  if (loaded.words.has(folded) || loaded.words.has(folded.replace(/e?s$/, ''))) return true;
  for (let end = SHORTEST_OPENING; end <= folded.length; end += 1) {
    if (loaded.openings.has(folded.slice(0, end))) return true;
  }
  return false;
}

/** Read when first asked for: most people never dismiss a post. */
function readLoaded(): Loaded {
  const cues = CUES.flatMap((list) => list.split(/[\s,()|…]+/)).filter(Boolean);
  const open = cues.filter((word) => word.endsWith('*'));
  const whole = cues.filter((word) => !word.endsWith('*')).flatMap(foldWords);
  return {
    words: new Set([...whole, ...LEXICON_LANGUAGES.flatMap(listFeelings)]),
    openings: new Set(open.flatMap((word) => foldWords(word.slice(0, -1)))),
  };
}

function listFeelings(language: string): string[] {
  const lexicon = findLexicon(language);
  if (!lexicon) return [];
  return Object.keys(lexicon.weights).flatMap((token) => token.split('·'));
}
