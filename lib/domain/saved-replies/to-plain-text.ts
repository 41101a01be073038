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

/** How often a text may have been escaped on its way through tools. */
const MOST_ESCAPED = 3;

/**
 * Line breaks stay; tags, styles and entities of mail and help-desk tools go, escaped ones as well
 * (`&lt;br&gt;`, `&amp;nbsp;`). `<nombre>` stays.
 */
export function toPlainText(text: string): string {
  let plain = text;
  for (let times = 0; times < MOST_ESCAPED; times += 1) {
    const next = decodeEntities(withoutTags(plain));
    if (next === plain) break;
    plain = next;
  }
  return withoutTags(plain)
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const withoutTags = (text: string) =>
  text.replace(UNSEEN, '').replace(COMMENT, '').replace(LINE_END, '\n').replace(TAG, '');
