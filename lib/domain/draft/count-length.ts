import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { SiteId } from '../post';

/** Characters of a post on X, as X counts them. */
const X_LIMIT = 280;
/** Other places take far more; beyond this an answer is not read. */
const LONG_AIM = 500;
/** A pasted post may be from anywhere. */
const UNLIMITED: readonly SiteId[] = ['facebook', 'pasted'];

/**
 * What X may not count as one: letters beyond the Georgian ones, all marks but dashes and quotes,
 * and what may be a link. Without any of it the letters are counted, which is a hundred times faster.
 */
const WEIGHED = /[\u1100-\u200f\u2020-\uffff]|[\p{L}\p{N}][.:/][\p{L}\p{N}/]/u;

/**
 * Length as the site counts it: X weighs emoji double and every link 23; elsewhere UTF-16 units.
 * The "@name" that X itself puts before an answer is outside the box and never part of `text`.
 */
export function countLength(text: string, site: SiteId): number {
  if (UNLIMITED.includes(site)) return text.length;
  return WEIGHED.test(text) ? parseTweet(text).weightedLength : text.normalize('NFC').length;
}

/** The site's limit, absent where there is none that matters. The practice feed is like X. */
export function findLimit(site: SiteId): number | undefined {
  return UNLIMITED.includes(site) ? undefined : X_LIMIT;
}

/** What drafts are kept within. */
export function longestDraft(site: SiteId): number {
  return findLimit(site) ?? LONG_AIM;
}
