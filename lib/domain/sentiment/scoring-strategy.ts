import { JOIN, type Lexicon } from './compile-lexicon';
import { findSuperlative } from './find-superlative';
import { NAME, PAUSE, STOP } from './read-tokens';

/** Content words over which a negator still reaches a word of praise: "no … nada … útil". */
const REACH = 3;
const STRONGER = 1.35;
const WEAKER = 0.6;
/** "No es malo" is faint praise, "no es bueno" plain blame; abuse stays abuse. */
const NEGATED_BLAME = -0.5;
const ABUSE = -3.5;
const NEGATED_ABUSE = 0.4;
const NEGATED_PRAISE = -0.9;
const BEFORE_BUT = 0.6;
const AFTER_BUT = 1.25;

export interface WeighedToken {
  /** In its place; -5 to 5 and a little more where words strengthen it. */
  weight: number;
  /** Index of the word that turns it round, if any. */
  negator: number | undefined;
}

/** Weight of a token of the lexicon in its place: negation, degree, and what "but" does to it. */
export function weighToken(tokens: readonly string[], at: number, lexicon: Lexicon): WeighedToken {
  const token = tokens[at] ?? '';
  const label = lexicon.weights[token] ?? 0;
  if (isPicture(token)) return { weight: label, negator: undefined };
  const negator = findNegator(tokens, at, label, lexicon);
  const turn = negator === undefined ? 1 : negationFactor(label);
  const weight = label * degreeOf(tokens, at, lexicon) * turn * clauseFactor(tokens, at, lexicon);
  return { weight, negator };
}

function negationFactor(weight: number): number {
  if (weight > 0) return NEGATED_PRAISE;
  return weight <= ABUSE ? NEGATED_ABUSE : NEGATED_BLAME;
}

function degreeOf(tokens: readonly string[], at: number, { stronger, weaker }: Lexicon): number {
  const previous = tokens[at - 1] ?? '';
  if (stronger.has(previous)) return STRONGER;
  return weaker.has(previous) ? WEAKER : 1;
}

/** Index of the word that turns this one round, if any. Entries that hold a negator are whole. */
function findNegator(
  tokens: readonly string[],
  at: number,
  weight: number,
  { negators, light, helpers, contrast }: Lexicon,
): number | undefined {
  const own = tokens[at] ?? '';
  const joint = own.indexOf(JOIN);
  if (joint > 0 && negators.has(own.slice(0, joint))) return undefined;
  let left = weight < 0 ? 0 : REACH;
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = tokens[index] ?? '';
    if (token === STOP || token === PAUSE || contrast.has(token)) return undefined;
    if (negators.has(token) || endsInNegator(token, negators)) {
      return findSuperlative(tokens, at) === undefined ? index : undefined;
    }
    if (light.has(token) || helpers.has(token) || token === NAME) continue;
    if (left === 0) return undefined;
    left -= 1;
  }
  return undefined;
}

/** "No va nada" in "no va nada bien" goes on to the next word. */
function endsInNegator(token: string, negators: ReadonlySet<string>): boolean {
  const joint = token.lastIndexOf(JOIN);
  return joint > 0 && negators.has(token.slice(joint + 1));
}

/** Within one sentence: what follows "but" weighs more, what precedes it or follows "although" less. */
function clauseFactor(
  tokens: readonly string[],
  at: number,
  { contrast, concession }: Lexicon,
): number {
  for (let index = at - 1; index >= 0 && tokens[index] !== STOP; index -= 1) {
    const token = tokens[index] ?? '';
    if (contrast.has(token)) return AFTER_BUT;
    if (concession.has(token)) {
      const isPast = tokens.slice(index, at).includes(PAUSE);
      return isPast || turnsToName(tokens, index) ? AFTER_BUT : BEFORE_BUT;
    }
  }
  for (let index = at + 1; index < tokens.length && tokens[index] !== STOP; index += 1) {
    const token = tokens[index] ?? '';
    if (contrast.has(token)) return BEFORE_BUT;
    if (concession.has(token)) return turnsToName(tokens, index) ? BEFORE_BUT : 1;
  }
  return 1;
}

/** "El sitio es precioso, aunque @ me dejó tirada": the name stands only in what is conceded last. */
function turnsToName(tokens: readonly string[], concession: number): boolean {
  const opening = tokens.lastIndexOf(STOP, concession - 1) + 1;
  if (concession === opening || tokens.slice(opening, concession).includes(NAME)) return false;
  const end = tokens.indexOf(STOP, concession);
  return tokens.slice(concession, end < 0 ? tokens.length : end).includes(NAME);
}

const isPicture = (token: string) =>
  token.charCodeAt(0) > 0xa8 && /^\p{Extended_Pictographic}/u.test(token);
