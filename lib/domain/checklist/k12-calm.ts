import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { INSULTS } from './lexicon/insults';
import { COMMAND, DENIAL, DOUBTING, PRIVACY, SCOLDING, SILENCING } from './lexicon/tone';
import { findAll, isInSentence, isNegated } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';
import { findShouting } from './shouting';

const SCARE_QUOTES =
  /(?<!\p{L})(?:tu|su|vuestr[oa]|your|el teu|el seu|la teva|la seva) ["“«'](?:problema|queja|urgencia|experiencia|drama|indignacion|problem|complaint|emergency|experience|outrage|queixa|indignacio)["”»']/gu;

const MOCKING = /[🙄😏🙃🤡]/gu;
const LAUGHING =
  /[😂🤣😆😅😹🤭😜🤪]|(?<!\p{L})(?:(?:ja){2,}j?|(?:je){2,}j?|(?:ha){2,}h?|(?:ja,? ){2,5}ja|que risa|lol|lmao|xd+)(?!\p{L})/gu;
/** Two are loud where somebody is unhappy; elsewhere it takes four. */
const MARKS = /[!¡?¿]{3,}|!!|\?\?|\?!|!\?/gu;

function rangesOf(text: string, pattern: RegExp): TextRange[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
}

const SUPPOSES = /(?<!\p{L})(?:si|if|whether|unless|in case)(?: \p{L}+){0,3} ?$/u;

function findDenials(draft: ReadText): TextRange[] {
  return findAll(draft, DENIAL).filter(
    ({ start }) => !isNegated(draft.spoken, start) && !SUPPOSES.test(draft.spoken.slice(0, start)),
  );
}

/** 'Our robot is an idiot', 'we were stupid': the writer speaks of their own side. */
const OF_OURS =
  /(?<!\p{L})(?:(?:nuestr[oa]s?|our|nostr[ea]s?)(?: \p{L}+){1,3} (?:es|son|fue|era|ha sido|is|are|was|were)|soy|somos|fui|fuimos|hemos sido|(?:i|we) (?:am|are|was|were|have been)|i'm|we're|som|hem estat)(?: \p{L}+){0,2} $/u;

function findInsults(draft: ReadText): TextRange[] {
  return findAll(draft, INSULTS).filter(
    ({ start }) => !OF_OURS.test(draft.spoken.slice(Math.max(0, start - 60), start)),
  );
}

/** '"Calm down" is the last thing we would say' tells nobody to. */
const IS_NAMED = /^['"»”]? (?:is|isn't|would|es|no es) /u;

function isCommanded({ spoken }: ReadText, { start, end }: TextRange): boolean {
  return !isNegated(spoken, start) && !IS_NAMED.test(spoken.slice(end, end + 12));
}

/** Who takes the trouble seriously quotes the customer's own word. */
const TAKEN_SERIOUSLY =
  /(?<!\p{L})(?:para nosotros|per a nosaltres|to us|for us|urgente?|important[e]?)(?!\p{L})/u;

function findDoubting(draft: ReadText): TextRange[] {
  const quoted = rangesOf(draft.written, SCARE_QUOTES).filter(
    ({ end }) => !TAKEN_SERIOUSLY.test(draft.written.slice(end, end + 40)),
  );
  return [...findAll(draft, DOUBTING), ...quoted];
}

function findSilencing(draft: ReadText): TextRange[] {
  return findAll(draft, SILENCING).filter(
    (range) => !isInSentence(draft, range, PRIVACY) && !isNegated(draft.spoken, range.start),
  );
}

const LAUGHING_POST = /[😂🤣😆😅😹]|(?:ja){2,}|(?:ha){2,}|(?<!\p{L})(?:lol|lmao|xd)/iu;

/** Who laughs with a laughing person mocks nobody. */
function findMockery(draft: ReadText, { post, verdict }: CheckContext): TextRange[] {
  const isMerry = verdict.polarity === 'positive' || LAUGHING_POST.test(post.text);
  const laughs = isMerry ? [] : rangesOf(draft.spoken, LAUGHING);
  return [...rangesOf(draft.spoken, MOCKING), ...laughs];
}
function findMarks(draft: ReadText, { verdict }: CheckContext): TextRange[] {
  const marks = rangesOf(draft.spoken, MARKS);
  return verdict.polarity === 'negative'
    ? marks
    : marks.filter(({ start, end }) => end - start > 3);
}

type Finder = (draft: ReadText, context: CheckContext) => TextRange[];

/** Real replies laugh and exclaim among friends: of these one can only hint. */
const HINTED: readonly string[] = ['mockery', 'marks'];

/** The gravest first: one is shown at a time. */
const FINDERS: readonly (readonly [string, Finder])[] = [
  ['insult', findInsults],
  ['silencing', findSilencing],
  ['denial', findDenials],
  ['command', (draft) => findAll(draft, COMMAND).filter((range) => isCommanded(draft, range))],
  ['scolding', (draft) => findAll(draft, SCOLDING)],
  ['doubting', findDoubting],
  ['mockery', findMockery],
  ['shouting', findShouting],
  ['marks', findMarks],
];

/** K12: calm, whatever was said. */
export const k12Calm: Guideline = {
  id: 'K12',
  kind: 'harm',
  source: {
    document: '001_c9c7ade8fc7948ad.txt',
    quote: 'Mantén un tono neutral aún que alguien te rete',
  },
  check(text: string, context: CheckContext): CheckResult | undefined {
    const draft = readText(text);
    for (const [detail, find] of FINDERS) {
      const ranges = find(draft, context);
      if (ranges.length > 0) {
        return foundIn(draft, 'K12', HINTED.includes(detail) ? 'hint' : 'warn', detail, ranges);
      }
    }
    return undefined;
  },
};
