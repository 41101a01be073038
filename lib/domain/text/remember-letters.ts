/** More than any language has; the memory is emptied before it could grow large. */
const MOST_KNOWN = 2000;

/** Asks `read` once for each character: texts repeat their letters. */
export function rememberLetters(read: (character: string) => string): typeof read {
  const known = new Map<string, string>();
  return (character) => {
    const found = known.get(character);
    if (found !== undefined) return found;
    if (known.size >= MOST_KNOWN) known.clear();
    const letters = read(character);
    known.set(character, letters);
    return letters;
  };
}
