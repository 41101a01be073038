import { STOP, type Token } from '../sentiment/read-tokens';
import type { TextRange } from '../text-range';
import type { PlainReading } from './reading';

const APPLAUSE = new Set(
  'bravo ole chapeau enhorabuena felicidades genial fantastico estupendo maravilloso congratulations congrats brilliant fantastic enhorabona felicitats fantastic genial'.split(
    ' ',
  ),
);

const LACK = new Set(
  'no sin nadie ni nunca ningun ninguno ninguna nada tampoco jamas not without nobody never none nothing neither sense ningu mai cap res'.split(
    ' ',
  ),
);

/** So many things must be missing before applause reads as mockery: "No lo esperaba. Bravo" is none. */
const ENOUGH = 2;

/** A text of what was not there that ends in bare applause: "… cumpleaños sin tarta. Bravo." */
export function findApplause({ tokens, sentiment }: PlainReading): TextRange[] {
  const words = tokens.filter(({ word }) => word !== STOP);
  const last = words.at(-1);
  if (!last || !APPLAUSE.has(last.word) || !standsAlone(last, tokens)) return [];
  const isPraised = sentiment.evidence.some(
    ({ weight, start }) => weight > 0 && start !== last.start,
  );
  const missing = words.filter(({ word }) => LACK.has(word)).length;
  return !isPraised && missing >= ENOUGH ? [{ start: last.start, end: last.end }] : [];
}

function standsAlone(token: Token, tokens: readonly Token[]): boolean {
  return tokens[tokens.indexOf(token) - 1]?.word === STOP;
}
