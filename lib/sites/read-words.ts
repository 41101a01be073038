/** Text for telling whether the same words stand elsewhere: sites differ in blanks and lines. */
export function readWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
