import type { TextRange } from '../text-range';
import { findBefore, findRun } from './text-look';

/** Why a name that is also an ordinary word is taken for the brand. */
export type MatchProof = 'handle' | 'hashtag' | 'context' | 'capital';

/** How far a context word may be from the name: some fifteen words. In UTF-16 units. */
const NEAR = 100;
/** Before a capital name these speak of a place: 'a Lima', 'in Orange'. */
const PLACE = /(?<!\p{L})(?:a|en|desde|hasta|hacia|per|des de|to|in|from|at|near)\s+$/iu;
/** Nobody calls or pays a city: 'He llamado a Orange'. */
const CONTACT = /(?:llam|escri|pag|contact|truc|call|wr[io]t)\p{L}* (?:a|en|to)\s+$/iu;
/** One is in a city as well as with a company; but what fails there is a company's. */
const BEING_IN =
  /(?:est(?:oy|amos|ic|em)|sigo|llev[oa]|i['’]m)\p{L}*(?: \p{L}+){0,3} (?:en|a|amb|in|with)\s+$/iu;
const FAILS =
  /^[^.!?…\n]*(?:(?:no|ni|n['’]?t) (?:\p{L}{2} )?(?:va|func|anda|carg|contest|resp|cog|atie|work|load|answ)|(?:nadie|ningú|nobody) \p{L})/iu;
const SENTENCE_START = /(?:^|[.!?…:;"«“¿¡(\n#@—-])\s*$/u;

const SHOUTED = /\p{Lu}{2}[^\p{L}\n]*$/u;

/** The proof, if there is one, for a name that stands at `range`. */
export function findProof(
  text: string,
  range: TextRange,
  context: readonly TextRange[],
): MatchProof | undefined {
  const { sign, start, end } = findRun(text, range.end - 1);
  if (sign === '#') return 'hashtag';
  if (sign === '@' && start === range.start && end === range.end) return 'handle';
  if (text[findBefore(text, range.start)] === '@' || text[range.start] === '@') return 'handle';
  if (context.some((word) => isNear(word, range))) return 'context';
  return isCapital(text, range) ? 'capital' : undefined;
}

const isNear = (word: TextRange, range: TextRange) =>
  word.start - range.end <= NEAR && range.start - word.end <= NEAR;

/** Whether the name has a capital where an ordinary word would not. */
function isCapital(text: string, { start, end }: TextRange): boolean {
  const first = text.charAt(start);
  if (first === first.toLowerCase()) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  if (SENTENCE_START.test(before)) return false;
  if (PLACE.test(before) && !CONTACT.test(before)) {
    const isClient = BEING_IN.test(before) && FAILS.test(text.slice(end, end + NEAR));
    if (!isClient) return false;
  }
  // A name in capitals behind another word in capitals is part of a shout.
  const name = text.slice(start, end);
  if (name === name.toUpperCase() && SHOUTED.test(before)) return false;
  // Among capitals a capital says nothing: in a shout, or in a title.
  const around = text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 60);
  const next = /^\s+(\p{Lu})/u.test(text.slice(end, end + 4));
  return !next && /\p{Ll}{2}/u.test(around);
}
