import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { findShared } from './content-words';
import { FUTURE, SOLVE, TELL } from './lexicon/promises';
import { CALL_US, STEPS, TRIED, YES_OR_NO } from './lexicon/steps';
import { MOMENT, VAGUE } from './lexicon/times';
import { WORK } from './lexicon/work';
import { findLinks } from './links';
import { findAffirmed, findAll, isInSentence, isQuestion, phrase } from './phrase';
import { PRIVATE_CHANNEL } from './private-channel';
import { type ReadText, readText } from './read-text';
import { asking, foundIn } from './result';

const NO_PROMISE = phrase({
  es: ['ojala', 'esperamos que', 'de lunes a _+', 'horarios?( de _+)?', 'abrimos'],
  en: [
    'hopefully',
    'fingers crossed',
    'hope',
    '(opening |business |office )?hours are',
    'mon(day)?( to |-)_+',
    'open from',
  ],
  ca: ['tant de bo', 'esperem que', 'de dilluns a _+', 'horaris?', 'obrim'],
});

/** A number to call: groups of figures, nine at least. */
const PHONE = /(?<![\d€$])(?:\+?\d{1,3}[ -])?\d{2,4}(?:[ -]\d{2,4}){2,3}(?!\d)/gu;

function findPhones(draft: ReadText): TextRange[] {
  return Array.from(draft.written.matchAll(PHONE), ({ index, 0: said }) => ({
    start: index,
    end: index + said.length,
  }));
}

const ACTS = [TELL, SOLVE, WORK, FUTURE];

/** A time counts where we say that we do something; in opening hours it promises nothing. */
function isOurs(draft: ReadText, range: TextRange): boolean {
  const acts = ACTS.some((pattern) => isInSentence(draft, range, pattern));
  return acts && !isInSentence(draft, range, NO_PROMISE);
}

/** A question is answered by a statement that takes up what was asked. */
function findAnswer(draft: ReadText, context: CheckContext): TextRange[] {
  if (context.verdict.type !== 'question') return [];
  const taken = findShared(draft, context).map(({ range }) => range);
  return [...findAll(draft, YES_OR_NO), ...taken].filter((range) => !isQuestion(draft, range));
}

function sendsBack(draft: ReadText, context: CheckContext): TextRange[] {
  const post = readText(context.post.text);
  return findAll(post, TRIED).length > 0 ? findAffirmed(draft, CALL_US) : [];
}

/** 'Te escribimos desde Fibralia' says who is there, not what comes next. */
function isIntroduction({ spoken }: ReadText, { start, end }: TextRange): boolean {
  return /(?<!\p{L})(?:desde|from|des de)(?!\p{L})/u.test(spoken.slice(start, end + FROM_WITHIN));
}
const FROM_WITHIN = 9;

function wasAsked(context: CheckContext): boolean {
  return context.verdict.evidence.some(({ why }) => why === 'request');
}

/** K09: says what happens next, who does it and when; or gives the solution. */
export const k09NextStep: Guideline = {
  id: 'K09',
  kind: 'content',
  source: { document: '004_e7ad5a32c76626c2.txt', quote: 'intenta darles una solución' },
  move: 'act',
  check(text: string, context: CheckContext): CheckResult {
    const draft = readText(text);
    const back = sendsBack(draft, context);
    if (back.length > 0) return foundIn(draft, 'K09', 'weak', 'sendsBack', back);
    const moments = findAll(draft, MOMENT).filter((range) => isOurs(draft, range));
    if (moments.length > 0) return foundIn(draft, 'K09', 'met', 'done', moments);
    const vague = findAll(draft, VAGUE).filter((range) => isOurs(draft, range));
    if (vague.length > 0) return foundIn(draft, 'K09', 'weak', 'vague', vague);
    const steps = [
      ...findLinks(draft),
      ...findPhones(draft),
      ...findAffirmed(draft, PRIVATE_CHANNEL),
      ...findAffirmed(draft, STEPS),
      ...findAnswer(draft, context),
    ];
    if (steps.length > 0) return foundIn(draft, 'K09', 'met', 'done', steps);
    const promises = [TELL, SOLVE, WORK]
      .flatMap((pattern) => findAffirmed(draft, pattern))
      .filter((range) => !isIntroduction(draft, range));
    if (promises.length > 0) return foundIn(draft, 'K09', 'weak', 'noTime', promises);
    return asking('K09', wasAsked(context) ? 'asked' : 'ask');
  },
};
