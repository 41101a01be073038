import { decodeEntities } from './decode-entities';

/** What mail and help-desk tools write; other words between angles are somebody's own. */
const TAGS =
  'a|abbr|article|b|big|blockquote|body|br|center|cite|col|colgroup|dd|del|div|dl|dt|em|figcaption|' +
  'figure|font|footer|h[1-6]|head|header|hr|html|i|img|ins|li|main|mark|meta|nav|o:p|ol|p|pre|q|s|' +
  'script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul|wbr';

const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,2000})?/?>`, 'gi');
const UNSEEN = /<(?:script|style)\b[^<]*(?:<(?!\/(?:script|style)>)[^<]*)*<\/(?:script|style)>/gi;
const COMMENT = /<!--[^<]{0,2000}-->/g;
const LINE_END = /<br\s*\/?>|<\/(?:p|div|li|h[1-6]|tr)>/gi;

/** Line breaks stay; tags, styles and entities of mail and help-desk tools go. `<nombre>` stays. */
export function toPlainText(text: string): string {
  const plain = text
    .replace(UNSEEN, '')
    .replace(COMMENT, '')
    .replace(LINE_END, '\n')
    .replace(TAG, '');
  return decodeEntities(plain)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
