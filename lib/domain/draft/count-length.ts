import parseTweet from 'twitter-text/dist/parseTweet.js';
import type { SiteId } from '../post';

/** Characters of a post on X, as X counts them. */
const X_LIMIT = 280;
/** Facebook takes far more; beyond this a comment is not read. */
const FACEBOOK_AIM = 500;

/**
 * Length as the site counts it: X weighs emoji double and every link 23; elsewhere UTF-16 units.
 * The "@name" that X itself puts before an answer is outside the box and never part of `text`.
 */
export function countLength(text: string, site: SiteId): number {
  return site === 'facebook' ? text.length : parseTweet(text).weightedLength;
}

/** The site's limit, absent where there is none that matters. The practice feed is like X. */
export function findLimit(site: SiteId): number | undefined {
  return site === 'facebook' ? undefined : X_LIMIT;
}

/** What drafts are kept within. */
export function longestDraft(site: SiteId): number {
  return findLimit(site) ?? FACEBOOK_AIM;
}
