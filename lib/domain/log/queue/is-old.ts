import { familyOf } from '../../triage/triage-family';
import { findMentionTime } from '../may-wait';
import type { QueueItem } from './queue-item';

const DAY_MS = 86_400_000;
/** After that an answer helps less than one to what came today. */
const OLD_DAYS = 7;
/** Of danger, law and data. */
const GRAVE_DAYS = 30;
/** Somebody has asked for these to stand here. */
const ASKED_FOR = ['promised', 'followUp', 'from'];

/** Whether a post has waited for so long that it stands apart. @param now milliseconds since 1970 */
export function isOld({ mention, type, reason }: QueueItem, now: number): boolean {
  if (ASKED_FOR.includes(reason.kind)) return false;
  const awake = Date.parse(mention.handling?.snoozedUntil ?? '') || 0;
  const from = Math.max(awake, Date.parse(findMentionTime(mention)));
  const days = familyOf(type) === 'safety' ? GRAVE_DAYS : OLD_DAYS;
  return now - from > days * DAY_MS;
}
