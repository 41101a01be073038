import type { TextRange } from '../../lib/domain/text-range';
import { BRAND_ENDS, BRAND_STARTS, REAL_STYLE_NAMES } from './invented-names';

const NAMES = new RegExp(
  `\\b(?:${REAL_STYLE_NAMES.join('|')}|(?:${BRAND_STARTS.join('|')})(?:${BRAND_ENDS.join('|')}))`,
  'giu',
);
const CONSONANTS = 'bcdfglmnprstv';
const VOWELS = 'aeiou';

/**
 * Gives rivals names that come up once: the few that slots are filled with would teach a model that
 * they mean a comparison. What lies in `ranges`, the brand itself, stays.
 */
export function disguiseRivals<P extends { text: string; ranges: readonly TextRange[] }>(
  post: P,
  random: () => number,
): P {
  const aliases = new Map<string, string>();
  const disguise = (text: string) =>
    text.replace(NAMES, (name) => {
      const alias = aliases.get(name.toLowerCase()) ?? coinName(random);
      aliases.set(name.toLowerCase(), alias);
      return alias;
    });
  const ranges: TextRange[] = [];
  let text = '';
  let at = 0;
  for (const { start, end } of post.ranges) {
    text += disguise(post.text.slice(at, start));
    ranges.push({ start: text.length, end: text.length + end - start });
    text += post.text.slice(start, end);
    at = end;
  }
  return { ...post, text: text + disguise(post.text.slice(at)), ranges };
}

function coinName(random: () => number): string {
  const pick = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  const syllables = random() < 0.5 ? 2 : 3;
  const name = Array.from({ length: syllables }, () => pick(CONSONANTS) + pick(VOWELS)).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
