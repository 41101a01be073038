import type { TriageType } from '../triage/verdict';
import type { CheckContext, CheckId, CheckResult } from './check';
import { HEAT } from './lexicon/heat';
import { findAll } from './phrase';
import { readText } from './read-text';

/** A breath before sending; always skippable. */
export interface Pause {
  seconds: number;
  /** harm: sharp words on a heated post; unread: a draft put in at once and left as it was. */
  why: 'harm' | 'unread';
}

const SECONDS = 10;
/** What is put in and sent within this time was not read. In milliseconds. */
const UNREAD = 20_000;
/** Checks whose words are written in anger. */
const SHARP: readonly CheckId[] = ['K12', 'K13', 'K14'];
const HEATED: readonly TriageType[] = ['venting', 'abuse', 'troll'];
/** Many marks, or a sentence of capitals. */
const LOUD = /!{2,}|[?!]{3,}|(?:\p{Lu}{3,}[ ,!]+){3,}/u;
const ANGRY = /[😡🤬😠👿💩🤮🖕]/u;

/** Whether a post is written in high arousal: anger words, loudness, an angry face. */
function isHeated({ post, verdict }: CheckContext): boolean {
  if (HEATED.includes(verdict.type)) return true;
  if (verdict.polarity === 'positive') return false;
  const start = post.text.slice(0, 2000);
  return LOUD.test(start) || ANGRY.test(start) || findAll(readText(start), HEAT).length > 0;
}

/** Put in soon after opening, untouched, and no time to read it since. */
function isUnread({ writing }: CheckContext): boolean {
  if (writing?.placedAt === undefined) return false;
  const { now, openedAt, placedAt } = writing;
  return placedAt - openedAt < UNREAD && now - placedAt < UNREAD;
}

/**
 * Whether a pause is due before this text is sent, and why: sharp words, or a text put in unread.
 * Only on heated posts: everywhere else it would be in the way.
 * @param results what the checks say of the draft
 */
export function findPause(
  results: readonly Pick<CheckResult, 'id' | 'state'>[],
  context: CheckContext,
): Pause | undefined {
  const isSharp = results.some(({ id, state }) => state === 'warn' && SHARP.includes(id));
  if (isSharp && isHeated(context)) return { seconds: SECONDS, why: 'harm' };
  return isUnread(context) && isHeated(context) ? { seconds: SECONDS, why: 'unread' } : undefined;
}
