import type { Author } from '../post';
import { readText } from './read-text';

/** What a reply can call a person. All folded. */
export interface PersonName {
  /** First name, when the shown name begins like one. Others are not asked for. */
  first?: string;
  /** Words of the shown name that are long enough to be recognised. */
  words: string[];
  handle?: string;
}

const PARTICLES = new Set(['del', 'las', 'los', 'van', 'von', 'the', 'and', 'dos', 'der', 'den']);
/** Letters only, with a capital: 'Lucía', not 'xX_lu_Xx' nor 'COMPRO ORO'. */
const LIKE_A_NAME = /^\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?$/u;

/** Reads how a person may be called from what the page shows. */
export function readPersonName(author: Author): PersonName {
  const shown = author.name ?? '';
  const first = shown.trim().split(/[\s,.|·]+/u)[0] ?? '';
  const words = (readText(shown).folded.text.match(/\p{L}+/gu) ?? []).filter(
    (word) => word.length > 2 && !PARTICLES.has(word),
  );
  return {
    words,
    ...(LIKE_A_NAME.test(first) && first.length <= 15
      ? { first: readText(first).folded.text }
      : {}),
    ...(author.handle ? { handle: readText(author.handle).folded.text } : {}),
  };
}
