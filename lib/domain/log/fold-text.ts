/**
 * Text for comparing: no case, no accents, one form of each letter. Runs of marks are cut first,
 * because `normalize` takes quadratic time on them.
 */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function isPlain(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
