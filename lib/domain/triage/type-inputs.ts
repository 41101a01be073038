import { findSafety } from './find-danger';
import { isWithin, type Reading } from './reading';
import { CUE_NAMES } from './triage-cues';

/** Sum of weights at which more of them hardly says more. */
const MUCH = 3;
/** Places at which more of them hardly say more. */
const MANY = 2;

/** A word that begins like a name, not at the beginning of a sentence. */
const NAME_LIKE = /[\p{Ll},)] \p{Lu}\p{Ll}{2,}/gu;

const OTHERS = 12;
/** How many numbers `readTypeInputs` gives. */
export const TYPE_INPUTS = CUE_NAMES.length + OTHERS;
const inputs = new Float64Array(TYPE_INPUTS);

/**
 * What the word lists found in a post, each from -1 to 1, in an order that the models were trained
 * with. Valid until the next call.
 */
export function readTypeInputs(reading: Reading): Float64Array {
  const { cues, questions, sentiment, facts, text } = reading;
  CUE_NAMES.forEach((name, at) => {
    inputs[at] = Math.min(MANY, cues[name].length) / MANY;
  });
  const { evidence, score, faults } = sentiment;
  const lengthOfQuestions = questions.reduce((sum, { start, end }) => sum + end - start, 0);
  inputs.set(
    [
      Math.min(1, questions.length),
      lengthOfQuestions / Math.max(1, text.length),
      Math.tanh(sum(evidence.map(({ weight }) => Math.max(0, weight))) / MUCH),
      Math.tanh(sum(evidence.map(({ weight }) => Math.max(0, -weight))) / MUCH),
      Math.tanh(score / MUCH),
      Math.min(1, faults.length),
      faults.some((fault) => !isWithin(fault, questions)) ? 1 : 0,
      Math.min(MANY, facts.length) / MANY,
      reading.irony.length > 0 ? 1 : 0,
      reading.signs.length > 0 ? 1 : 0,
      findSafety(reading).length > 0 ? 1 : 0,
      Math.min(MANY, text.match(NAME_LIKE)?.length ?? 0) / MANY,
    ],
    CUE_NAMES.length,
  );
  return inputs;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
