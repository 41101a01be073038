import { assembleSentences } from './assemble-draft';
import { callOf } from './call-of';
import { composeDraft } from './compose-draft';
import type { DraftContext } from './draft-context';
import { type DraftPlan, lengthOf } from './draft-plans';
import { fitSentences } from './fit-draft';
import type { Draft, MoveId } from './move';
import { countRepeats } from './repeats';
import { createRandom, hashText } from './seeded-random';
import type { Sentence } from './sentence';
import { createComparison } from './similarity';
import { isSpecificSlot } from './slots';
import { tightenSentences } from './tighten-draft';

const ATTEMPTS = 12;

/** What weighs against a draft; found by reading, so that no single one decides alone. */
const LEFT_OUT = 0.25;
const REPEATED_WORD = 0.28;
const NAMED_THING = -0.12;
const USED_SENTENCE = 0.15;
const FULL_SENTENCE = 0.12;
/** A character of a draft that is to be short. */
const CHARACTER = 0.004;

/** A public reply is read in one go with so many sentences of more than six words. */
const FULL_SENTENCES = 3;
const FULL_FROM = 7;

/** With these openings the name is not called: 'Hola, Ana' has it, a limit is kept cool. */
const UNCALLED: readonly (MoveId | undefined)[] = ['greet', 'sign', 'limit'];

/**
 * The best of twelve tries at a plan: nothing left out, nothing said twice, this very case named,
 * and unlike the texts in `avoid`. `key` tells the plans of one input apart.
 */
export function writeDraft(
  plan: DraftPlan,
  context: DraftContext,
  { key, avoid }: { key: number; avoid: readonly string[] },
): Draft | undefined {
  const { seed, post } = context.input;
  const compare = createComparison(avoid);
  let best: { draft: Draft; cost: number } | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const random = createRandom(hashText(`${seed}/${post.id}/${key}/${attempt}`));
    const tried = tryDraft(plan, context, random);
    if (!tried) continue;
    const cost = tried.cost + compare(tried.draft.text) + countUsed(tried.draft, avoid);
    if (cost < (best?.cost ?? Infinity)) best = { draft: tried.draft, cost };
  }
  return best?.draft;
}

function tryDraft(
  plan: DraftPlan,
  context: DraftContext,
  random: () => number,
): { draft: Draft; cost: number } | undefined {
  const { input } = context;
  const sentences = assembleSentences(plan, context, random);
  const opening = sentences[0]?.move;
  const name = UNCALLED.includes(opening) ? undefined : callOf(context);
  const spare = name ? name.length + 2 : 0;
  const tight = tightenSentences(sentences, context, spare);
  const kept = fitSentences(tight, input.post.site, spare);
  if (kept.every(({ move }) => move === 'sign' || move === 'greet')) return undefined;
  const draft = composeDraft(kept, input, kept[0]?.move === opening ? name : undefined);
  const isShort = lengthOf({ site: input.post.site, length: input.facts?.length }) === 'S';
  const long = isShort ? draft.length * CHARACTER : 0;
  return { draft, cost: weigh(kept, sentences.length - kept.length) + long };
}

function weigh(sentences: readonly Sentence[], leftOut: number): number {
  const named = sentences.flatMap(({ slots }) => slots).filter(isSpecificSlot).length;
  const full = Math.max(0, countFull(sentences) - FULL_SENTENCES);
  return (
    leftOut * LEFT_OUT +
    countRepeats(sentences) * REPEATED_WORD +
    named * NAMED_THING +
    full * FULL_SENTENCE
  );
}

function countFull(sentences: readonly Sentence[]): number {
  return sentences
    .flatMap(({ text }) => text.split(/(?<=[.?!…]) /))
    .filter((text) => text.split(' ').length >= FULL_FROM).length;
}

/** A sentence used before weighs by itself: whole closing lines are what gives a script away. */
function countUsed({ moves }: Draft, before: readonly string[]): number {
  const used = moves.filter(
    ({ move, text }) =>
      move !== 'sign' && move !== 'greet' && before.some((other) => other.includes(text)),
  );
  return used.length * USED_SENTENCE;
}
