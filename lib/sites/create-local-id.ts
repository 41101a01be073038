const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Id for a post to which the page gives none. Same author and text, same id: it survives scrolling
 * and reloading, but two posts with the same words by one author share it.
 */
export function createLocalId(author: string, text: string): string {
  const words = `${author}\n${text}`;
  return `local-${hash(words, FNV_OFFSET)}${hash(words, FNV_PRIME)}`;
}

/** FNV-1a over UTF-16 units, as seven digits of base 36. Two seeds make a clash unlikely. */
function hash(words: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < words.length; at += 1) {
    value = Math.imul(value ^ words.charCodeAt(at), FNV_PRIME);
  }
  return (value >>> 0).toString(36).padStart(7, '0');
}
