import { countLength, findLimit } from './count-length';
import type { DraftInput } from './draft-input';
import type { Draft, DraftMove } from './move';
import { capitalise } from './render-phrase';
import { hashText } from './seeded-random';

/**
 * Puts moves together as they will be sent. After a comma ("Hi Ana,") a sentence goes on in lower
 * case; with a name to call the first sentence begins with it ("Ana, lo sentimos").
 */
export function composeDraft(
  sentences: readonly DraftMove[],
  input: DraftInput,
  calledName?: string,
): Draft {
  const moves = sentences.map(({ move, text }, index) => {
    const before = sentences[index - 1]?.text;
    if (index === 0 && calledName) return { move, text: `${calledName}, ${goOn(text, input)}` };
    return { move, text: before?.endsWith(',') ? goOn(text, input) : capitalise(text) };
  });
  const text = moves.map((move) => move.text).join(' ');
  const limit = findLimit(input.post.site);
  const id = hashText(moves.map((one) => `${one.move}:${one.text}`).join('\n')).toString(36);
  return {
    id,
    moves,
    text,
    length: countLength(text, input.post.site),
    ...(limit !== undefined && { limit }),
  };
}

/** Lower case at the start, but for 'I', names and acronyms. */
function goOn(text: string, { brand, language }: DraftInput): string {
  const [first = ''] = text.replace(/^[¿¡]/u, '').split(/\s/);
  const keeps =
    /^(?:\p{Lu}{2,}|\P{L})/u.test(first) ||
    (language === 'en' && /^I(?:'|$)/.test(first)) ||
    text.startsWith(brand.name);
  if (keeps) return text;
  return text.replace(/^([¿¡]?)(\p{Lu})/u, (_, mark: string, letter: string) => {
    return mark + letter.toLowerCase();
  });
}
