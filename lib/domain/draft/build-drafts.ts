import { createContext, type DraftContext } from './draft-context';
import type { DraftCase, DraftInput } from './draft-input';
import { plansFor } from './draft-plans';
import { explainNoDraft } from './explain-no-draft';
import type { Draft, MoveId } from './move';
import { DETAIL } from './plans';
import { splitDraft } from './split-draft';
import { writeDraft } from './write-draft';

export type { ComplaintFacts, DraftInput } from './draft-input';
export { findMoveText, placeMove, removeMove, rewriteDraft, swapMove } from './edit-draft';

/** UTF-16 units of a post that a draft goes by: whoever writes more has said it by then. */
const MOST_READ = 5_000;

/**
 * Up to three drafts that differ in their opening and length; none when there is nothing to
 * answer. Pure: the same input gives the same drafts. Says nothing that is not in the post, in
 * `facts` or in the brand's own record.
 */
export function buildDrafts(input: DraftInput): Draft[] {
  if (explainNoDraft(input) !== undefined) return [];
  const read = { ...input, post: { ...input.post, text: input.post.text.slice(0, MOST_READ) } };
  return (read.facts?.inTwoParts && buildTwoParts(read)) || buildThree(read);
}

/** The two posts of one long reply; `undefined` where one is enough. */
function buildTwoParts(input: DraftInput): Draft[] | undefined {
  const { post, facts } = input;
  const long: DraftInput = {
    ...input,
    post: { ...post, site: 'facebook' },
    facts: { ...facts, length: 'L' },
  };
  const [first] = buildThree(long);
  return first && splitDraft(first, input);
}

function buildThree(input: DraftInput): Draft[] {
  const context = createContext(input);
  const { post, verdict, facts, recentReplies = [] } = input;
  const about = {
    fault: context.fault,
    site: post.site,
    polarity: verdict.polarity,
    length: facts?.length,
  };
  const drafts: Draft[] = [];
  const plans = context.isDetail ? DETAIL : plansFor(context.case, about);
  plans.forEach((plan, key) => {
    const isOpen = context.isPrivate && !hasNoCase(context);
    const open = isOpen ? plan : inPublic(plan, context.case);
    const kept = context.isMidThread && !context.isDetail ? goOn(open) : open;
    const moves = context.isBereaved ? condoleFirst(kept, context.case, isOpen) : kept;
    const avoid = [...recentReplies, ...drafts.map(({ text }) => text)];
    const draft = writeDraft(moves, context, { key, avoid });
    if (draft && drafts.every(({ text }) => text !== draft.text)) drafts.push(draft);
  });
  return drafts;
}

/** Nobody has a case of their own where a whole street is hit. */
const hasNoCase = ({ isPublicFailure, case: own, input }: DraftContext): boolean =>
  isPublicFailure && own === 'complaint' && input.facts?.private !== true;

/** Without the way to a private message; to a lawyer the holding line still goes. */
function inPublic(plan: readonly MoveId[], replyCase: DraftCase): readonly MoveId[] {
  const open = actInstead(plan).filter((move) => move !== 'private');
  if (replyCase !== 'legal' || open.includes('legal')) return open;
  return open.flatMap((move) => (move === 'sign' ? ['legal', move] : [move]));
}

/** Where the private message was the only next step, it is said what is looked into. */
function actInstead(plan: readonly MoveId[]): readonly MoveId[] {
  const isNextStep = plan.includes('private') && plan.includes('regret') && !plan.includes('act');
  return isNextStep ? plan.map((move) => (move === 'private' ? 'act' : move)) : plan;
}

/** To whom was answered before: no greeting, no thanks, no more questions. */
function goOn(plan: readonly MoveId[]): readonly MoveId[] {
  const kept = plan.filter((move) => !['greet', 'thank', 'private', 'help'].includes(move));
  return kept.some((move) => move !== 'sign') ? kept : plan;
}

/** What sounds hollow beside a death. */
const HOLLOW: readonly MoveId[] = ['thank', 'acknowledge', 'irony', 'improve', 'praise', 'regret'];

function condoleFirst(
  plan: readonly MoveId[],
  replyCase: DraftCase,
  isOpen: boolean,
): readonly MoveId[] {
  // Who thanks a vet for a last day is thanked too.
  const isKept = (move: MoveId) => replyCase === 'praise' && move === 'thank';
  const kept = plan
    .filter((move) => isKept(move) || !HOLLOW.includes(move))
    .flatMap((move): MoveId[] => (move === 'help' ? ['act'] : [move]))
    .flatMap((move, _, all): MoveId[] =>
      move === 'act' && isOpen && !all.includes('private') ? ['act', 'private'] : [move],
    );
  return kept[0] === 'greet' ? ['greet', 'regret', ...kept.slice(1)] : ['regret', ...kept];
}
