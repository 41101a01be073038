import { assembleSentences, isSpecific } from './assemble-draft';
import { composeDraft } from './compose-draft';
import { createContext, type DraftContext } from './draft-context';
import type { DraftInput } from './draft-input';
import { type DraftPlan, plansFor } from './draft-plans';
import { explainNoDraft } from './explain-no-draft';
import { fitSentences } from './fit-draft';
import type { Draft } from './move';
import { countRepeats } from './repeats';
import { createRandom, hashText } from './seeded-random';
import type { Sentence } from './sentences';
import { highestSimilarity } from './similarity';

export type { ComplaintFacts, DraftInput } from './draft-input';
export { findMoveText, removeMove, swapMove } from './edit-draft';

const ATTEMPTS = 12;

/**
 * Up to three drafts that differ in their opening and length; none when there is nothing to
 * answer. Pure: the same input gives the same drafts. Says nothing that is not in the post, in
 * `facts` or in the brand's own record.
 */
export function buildDrafts(input: DraftInput): Draft[] {
  if (explainNoDraft(input) !== undefined) return [];
  const context = createContext(input);
  const { site } = input.post;
  const { polarity } = input.verdict;
  const drafts: Draft[] = [];
  plansFor(context.case, { fault: context.fault, site, polarity }).forEach((plan, index) => {
    const draft = bestDraft(plan, context, { index, others: drafts });
    if (draft && drafts.every((other) => other.text !== draft.text)) drafts.push(draft);
  });
  return drafts;
}

interface Place {
  index: number;
  others: readonly Draft[];
}

function bestDraft(plan: DraftPlan, context: DraftContext, place: Place): Draft | undefined {
  const moves = plan.filter((move) => move !== 'private' || context.input.facts?.private !== false);
  const { seed, post, recentReplies = [] } = context.input;
  const avoid = [...recentReplies, ...place.others.map((draft) => draft.text)];
  let best: { draft: Draft; cost: number } | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const random = createRandom(hashText(`${seed}/${post.id}/${place.index}/${attempt}`));
    const draft = oneDraft(moves, context, random);
    if (draft && draft.cost + sameness(draft.draft, avoid) < (best?.cost ?? Infinity)) {
      best = { draft: draft.draft, cost: draft.cost + sameness(draft.draft, avoid) };
    }
  }
  return best?.draft;
}

function oneDraft(
  moves: DraftPlan,
  context: DraftContext,
  random: () => number,
): { draft: Draft; cost: number } | undefined {
  const { input, slots } = context;
  const sentences = assembleSentences(moves, context, random);
  const opening = sentences[0]?.move;
  const isCalled = opening !== 'greet' && opening !== 'sign' && opening !== 'limit';
  const name = isCalled ? slots.name : undefined;
  const kept = fitSentences(sentences, input.post.site, name ? name.length + 2 : 0);
  if (kept.every(({ move }) => move === 'sign' || move === 'greet')) return undefined;
  const draft = composeDraft(kept, input, kept[0]?.move === opening ? name : undefined);
  return { draft, cost: cost(kept, sentences.length - kept.length) };
}

/** Lower is better: nothing left out, no word twice, this very case named. */
function cost(sentences: readonly Sentence[], leftOut: number): number {
  const specific = sentences.filter(isSpecific).length;
  return leftOut * 0.25 + countRepeats(sentences) * 0.12 - specific * 0.12;
}

/** How much a draft reads like the others; a sentence used again weighs by itself. */
function sameness(draft: Draft, others: readonly string[]): number {
  const again = draft.moves.filter(
    ({ move, text }) =>
      move !== 'sign' && move !== 'greet' && others.some((other) => other.includes(text)),
  );
  return highestSimilarity(draft.text, others) + again.length * 0.15;
}
