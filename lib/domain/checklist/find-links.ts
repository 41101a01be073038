import type { TextRange } from '../text-range';
import type { ReadText } from './read-text';

/** A link in a text. */
export interface FoundLink {
  /** In the folded text. */
  range: TextRange;
  /** Host and path without protocol, 'www.' and what is tracked: equal for the same page. */
  key: string;
}

const LINK =
  /https?:\/\/[^\s<>"»”]{3,300}|(?<![\p{L}\p{N}@.-])(?:www\.)?(?:[a-z0-9-]{1,40}\.){1,4}(?:com|es|cat|org|net|eu|io|co|mx|ar|cl|pe|uk|us|info|app|shop|online|gob|help|me|tv)(?:\/[^\s<>"»”]{0,200})?(?![\p{L}\p{N}@])/gu;

function readKey(link: string): string {
  return link
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[?#].*$/u, '')
    .replace(/[/.,;:!?)]+$/u, '');
}

/** Links in a text, with or without protocol; mail addresses are none. */
export function findLinks({ folded }: ReadText): FoundLink[] {
  return Array.from(folded.text.slice(0, 5000).matchAll(LINK), ({ index, 0: typed }) => {
    const link = typed.replace(/[.,;:!?)…]+$/u, '');
    return { range: { start: index, end: index + link.length }, key: readKey(link) };
  });
}
