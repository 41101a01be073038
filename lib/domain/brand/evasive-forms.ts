/** Shorter names would be met by chance. */
const SHORTEST = 5;
/** Signs that stand for letters when a name is hidden from searches. */
const STAND_INS: readonly Readonly<Record<string, string>>[] = [
  { a: '4' },
  { a: '@' },
  { e: '3' },
  { i: '1' },
  { o: '0' },
  { s: '5' },
  { s: '$' },
  { a: '4', e: '3', i: '1', o: '0', s: '5' },
];

/** How people write a name of one word so that the brand does not find it: 'F i b r 4 l i a'. */
export function listEvasiveForms(name: string): string[] {
  const word = name.trim().toLowerCase();
  if (!/^\p{L}+$/u.test(word) || word.length < SHORTEST) return [];
  const letters = [...word];
  const replaced = STAND_INS.map((signs) =>
    letters.map((letter) => signs[letter] ?? letter).join(''),
  );
  // A leading '@' would make it a handle.
  const hidden = replaced.filter((form) => form !== word && !form.startsWith('@'));
  return [letters.join(' '), letters.join('.'), ...new Set(hidden)];
}
