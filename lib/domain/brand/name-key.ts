/**
 * Two names with the same key are the same name for a person: case, accents and spaces left out.
 * Give it short, already limited text: `normalize` is slow on long runs of combining marks.
 */
export function nameKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
