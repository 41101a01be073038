import { fold } from '../text/fold';

/** No name is longer; what is typed into a field may be. In UTF-16 units. */
const LONGEST = 200;
const LOOSE: Readonly<Record<string, string>> = { ç: 'c', '\n': ' ' };

/**
 * Two names with the same key are the same name for a person: case, accents and blanks left out. As
 * in texts, ñ is a letter of its own: 'Peña' and 'Pena' are two.
 */
export function nameKey(name: string): string {
  const { text } = fold(name.slice(0, LONGEST));
  return text.replace(/[ç\n]/g, (letter) => LOOSE[letter] ?? letter).trim();
}
