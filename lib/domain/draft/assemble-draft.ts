import type { DraftContext } from './draft-context';
import type { DraftPlan } from './draft-plans';
import { findSentences } from './find-sentences';
import { foldText } from './fold-text';
import type { Sentence } from './sentence';
import { isSpecificSlot, type Slots } from './slots';

/** How often a sentence about this very case is taken over a general one. */
const SPECIFIC_SHARE = 0.95;

/** Slots that tell the same thing: one of each group in a draft, or it reads like a machine. */
const SAME: readonly (readonly (keyof Slots)[])[] = [
  ['clause', 'ordeal', 'trouble'],
  ['wait'],
  ['attempts'],
  ['thing', 'matter'],
  ['brand'],
  ['fact', 'answer'],
  ['link'],
  ['deadline', 'deadline_first'],
];

/** One sentence for each move of the plan that has one. */
export function assembleSentences(
  plan: DraftPlan,
  context: DraftContext,
  random: () => number,
): Sentence[] {
  const chosen: Sentence[] = [];
  for (const move of plan) {
    const fresh = findSentences(move, context).filter(
      (one) => !repeatsSlot(one, chosen) && !repeatsNoun(one, chosen, context.slots),
    );
    const sentence = pickSentence(fresh, random);
    if (sentence) chosen.push(sentence);
  }
  return chosen;
}

/** Whether a sentence would name again what another already names. */
export function repeatsSlot(sentence: Sentence, others: readonly Sentence[]): boolean {
  const named = new Set(others.flatMap(({ slots }) => slots));
  return SAME.some(
    (group) =>
      group.some((slot) => named.has(slot)) && group.some((slot) => sentence.slots.includes(slot)),
  );
}

/** Slots whose words may stand in another slot too: 'tu equipaje no haya llegado' and 'tu equipaje'. */
const NAMING = ['clause', 'ordeal', 'trouble', 'thing', 'matter', 'wait'] as const;
/** Shorter words are grammar, and two words that share this much are one word. */
const STEM = 5;

function stemsOf(text: string): string[] {
  return (foldText(text).match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, STEM));
}

/** Whether what a sentence names is named in another with the same words. */
function repeatsNoun(sentence: Sentence, others: readonly Sentence[], slots: Slots): boolean {
  const named = (one: Sentence) =>
    NAMING.filter((slot) => one.slots.includes(slot)).flatMap((slot) => stemsOf(slots[slot] ?? ''));
  const own = named(sentence);
  if (own.length === 0) return false;
  const said = new Set(others.flatMap(named));
  return own.some((stem) => said.has(stem));
}

/** Who names two things says more: it stands three times in the hat. */
function byWhatItNames(sentence: Sentence): Sentence[] {
  const named = sentence.slots.filter(isSpecificSlot).length;
  return Array.from({ length: 2 * named - 1 }, () => sentence);
}

function pickSentence(sentences: readonly Sentence[], random: () => number): Sentence | undefined {
  const specific = sentences.filter(({ slots }) => slots.some(isSpecificSlot));
  const wantsSpecific = random() < SPECIFIC_SHARE && specific.length > 0;
  const from = wantsSpecific ? specific.flatMap(byWhatItNames) : sentences;
  return from[Math.floor(random() * from.length)];
}
