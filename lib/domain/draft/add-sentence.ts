import type { MoveId } from './move';

/**
 * The text with one more sentence where it belongs: a greeting first, all else before the signature.
 */
export function addSentence(
  text: string,
  sentence: { move: MoveId; text: string },
  signature: string,
): string {
  const own = text.trim();
  if (sentence.move === 'greet') return join(sentence.text, own);
  const sign = signature.trim();
  if (sign === '' || !own.endsWith(sign)) return join(own, sentence.text);
  return join(own.slice(0, -sign.length).trimEnd(), sentence.text, sign);
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
