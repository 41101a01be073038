import type { TriageType } from '../triage/verdict';
import type { MentionRecord } from './log-entry';

/** As the person said, else as judged. */
export function findMentionType({ correctedType, verdict }: MentionRecord): TriageType {
  return correctedType ?? verdict.type;
}

/** Whether a mention waits as long as there is no reply: it asks for something and is not closed. */
export function mayWait(mention: MentionRecord): boolean {
  const type = findMentionType(mention);
  return type !== 'other' && type !== 'notOurs' && !mention.handling?.closed;
}

/** When it was written, else when it was seen; never after it was seen. ISO 8601, UTC. */
export function findMentionTime({ post, seenAt }: MentionRecord): string {
  const posted = post.postedAt === undefined ? Number.NaN : Date.parse(post.postedAt);
  if (Number.isNaN(posted) || posted > Date.parse(seenAt)) return seenAt;
  return new Date(posted).toISOString();
}
