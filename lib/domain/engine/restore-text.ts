/** A mark, as far as a model may have spoilt it: other brackets, spaces, small letters. */
const NAMED = String.raw`\s?((?:LINK|EMAIL|HANDLE|DATE|NUMBER|NAME)[_ -]?\d{1,2})\s?`;
const MARK = new RegExp(
  String.raw`\{{1,2}${NAMED}\}{1,2}|\[${NAMED}\]|⟨${NAMED}⟩|<${NAMED}>`,
  'giu',
);

/**
 * Puts what was masked back in. `undefined` when a mark is gone, was invented or comes more or less
 * often than it did: then it cannot be known what is meant.
 */
export function restoreText(
  answer: string,
  masked: string,
  originals: ReadonlyMap<string, string>,
): string | undefined {
  const tidy = answer.replace(MARK, (...parts: (string | undefined)[]) => {
    const name = parts.slice(1, 5).find((part) => part !== undefined) ?? '';
    return `{${name.toUpperCase().replace(/[ -]/g, '_')}}`;
  });
  const isWhole = [...originals.keys()].every((mark) => count(tidy, mark) === count(masked, mark));
  if (!isWhole) return undefined;
  const restored = tidy.replace(/\{[A-Z]+_\d+\}/g, (mark) => originals.get(mark) ?? mark);
  return /[{}⟨⟩]/.test(withoutOriginals(tidy, originals)) ? undefined : restored;
}

function withoutOriginals(text: string, originals: ReadonlyMap<string, string>): string {
  return [...originals.keys()].reduce((rest, mark) => rest.replaceAll(mark, ''), text);
}

const count = (text: string, part: string) => text.split(part).length - 1;
