import { PAUSE, STOP } from './read-tokens';

const split = (words: string) => new Set(words.split(' '));
const EVER = split('nunca jamas never mai no not havent hadnt ive');
/** What somebody has lived through, as folded in the three languages. */
const LIVED = split(
  `visto vivido tenido probado comido recibido conocido sufrido encontrado usado estado sentido padecido oido leido
  vi vivi tuve probe comi recibi conoci sufri encontre
  seen had known met experienced eaten tasted received come felt used found been dealt encountered heard read
  vist viscut tingut provat menjat rebut conegut patit trobat sentit llegit usat`.replace(
    /\s+/g,
    ' ',
  ),
);
const DEGREE = split(
  'tan tanta tanto tantas tantos asi semejante semejantes igual so such as this that aixi tanta tants tantes',
);
const COMPARED = split('mejor mejores peor peores better worse millor millors pitjor pitjors');
/** Words between "never" and what nothing compares with. */
const FARTHEST = 9;

/**
 * Index of the "never" of "nunca he visto nada tan mal gestionado" before the token at `at`: it says
 * how much, and turns nothing round. `undefined` if there is none in the same clause.
 */
export function findSuperlative(tokens: readonly string[], at: number): number | undefined {
  let hasDegree = COMPARED.has(firstWord(tokens[at] ?? ''));
  let isLived = false;
  for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index -= 1) {
    const token = tokens[index] ?? '';
    if (token === STOP || token === PAUSE) return undefined;
    if (hasDegree && LIVED.has(token)) isLived = true;
    if (isLived && EVER.has(token)) return index;
    if (DEGREE.has(token) && !isLived) hasDegree = true;
  }
  return undefined;
}

const firstWord = (token: string) => token.split('·', 1)[0] ?? '';
