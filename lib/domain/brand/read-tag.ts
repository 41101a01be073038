import type { TagField } from './find-tag-problem';

/** Profile addresses of the sites we know: people paste them instead of the handle. */
const PROFILE =
  /^(?:https?:\/\/)?(?:www\.|m\.|mobile\.)?(?:x|twitter|facebook)\.com\/@?([A-Za-z0-9_.]+)\/?(?:[?#].*)?$/i;

/** The text of a tag as it is saved: one line, trimmed, a pasted profile address as its handle. */
export function readTag(field: TagField, typed: string): string {
  const tag = typed.replace(/\s+/g, ' ').trim();
  const handle = PROFILE.exec(tag)?.[1];
  if (field === 'ownAccounts') return handle ?? stripAt(tag);
  return handle && field === 'aliases' ? `@${handle}` : tag;
}

/** Own accounts are kept without '@'; a wrong one keeps it so that the error can be shown. */
function stripAt(tag: string): string {
  return /^@[A-Za-z0-9_.]{1,50}$/.test(tag) ? tag.slice(1) : tag;
}
