import type { TriageType } from '../../triage/verdict';
import type { Clock } from '../clock';
import type { MentionRecord } from '../log-entry';

/** Why an item stands where it stands; the weightiest reason is told. */
export type QueueReason =
  | { kind: 'danger' | 'authority' | 'data' | 'happeningNow' | 'leastTime' | 'complaint' }
  | { kind: 'question' | 'idea' | 'praise' | 'aside' }
  /** The first of a wave of similar posts; `count` in all. */
  | { kind: 'origin'; count: number }
  /** They wrote before; `at` ISO 8601 where the log has it. */
  | { kind: 'wroteBefore'; at?: string }
  /** They wrote again after our reply of then (ISO 8601), and have waited for a day since. */
  | { kind: 'followUp'; repliedAt: string }
  /** We promised them something that is due; ISO 8601. */
  | { kind: 'promised'; dueAt: string }
  /** A colleague handed it over. */
  | { kind: 'from'; name: string };

/** A mention that waits, with what is told of it. */
export interface QueueItem {
  mention: MentionRecord;
  type: TriageType;
  clock: Clock;
  /** 0 to 1. */
  urgency: number;
  reason: QueueReason;
  /** Ids of similar posts that came after it and are answered after it; none for most. */
  followers: string[];
}

/** What to do next: one thing, then the rest, each the most urgent first. */
export interface Queue {
  first: QueueItem | undefined;
  next: QueueItem[];
  /** Thanks to be given when there is time. */
  praise: QueueItem[];
  /** Provocations and insults: best left alone. */
  aside: QueueItem[];
  /** What has waited for so long that today comes first; newest of a kind first. */
  old: QueueItem[];
  /** What a colleague took over. */
  handed: QueueItem[];
}
