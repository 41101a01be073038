import type { MoveId } from './move';

/** How people take their leave in a line or a sentence of its own, in the languages we write. */
const FAREWELL =
  /(?:^|(?<=[\s.!?…]))(?:un (?:cordial )?saludo|(?:muchos )?saludos|un (?:fuerte )?abrazo|atentamente|(?:kind|best|warm) (?:regards|wishes)|regards|cheers|all the best|una (?:forta )?abraçada|(?:ben )?cordialment|salutacions|atentament)(?![\p{L}])[^.!?\n]{0,24}[.!,]?\s*$/iu;

/** A sentence that stands open takes a full stop before another follows. */
const OPEN_END = /[\p{L}\p{N}»”"')\]]$/u;

/**
 * The text with one more sentence where it belongs: a greeting first, all else before the farewell
 * and the signature.
 */
export function addSentence(
  text: string,
  sentence: { move: MoveId; text: string },
  signature: string,
): string {
  const own = text.trim();
  if (sentence.move === 'greet') return join(sentence.text, own);
  const sign = signature.trim();
  const isSigned = sign !== '' && own.endsWith(sign);
  const unsigned = isSigned ? own.slice(0, -sign.length).trimEnd() : own;
  const body = unsigned.replace(FAREWELL, '').trimEnd();
  // The farewell keeps the line that it stands in.
  const farewell = unsigned.slice(body.length);
  const told = join(close(body), sentence.text);
  const ended = body === '' ? join(told, farewell) : `${told}${farewell}`;
  return join(ended, isSigned ? sign : '');
}

function close(text: string): string {
  return OPEN_END.test(text) ? `${text}.` : text;
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
