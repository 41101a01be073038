import { foldWithRanges } from '../../draft/fold-text';
import { familyOf, type TriageFamily } from '../../triage/triage-family';
import type { TriageType } from '../../triage/triage-types';
import type { Polarity } from '../../triage/verdict';
import { isAnswer } from '../is-answer';
import type { MentionRecord, PromiseRecord, ReplyRecord } from '../log-entry';
import type { FigureCheck, FigurePromise, FigureRow } from './figure-row';
import { findCauses } from './find-causes';
import { findNamed } from './find-named';

/** Longer posts tell what they are about in the beginning, in UTF-16 units. */
const LONGEST = 2000;

/**
 * The row of a mention and the replies to it, in any order; refused ones, those of another client
 * and those of unreadable time do not count. Reads the text
 * for what it is about where that was not noted (some 30 µs a post).
 */
export function createFigureRow(
  mention: MentionRecord,
  replies: readonly ReplyRecord[],
): FigureRow {
  const { id, authorKey, post, handling, outcome } = mention;
  const type = typeOf(mention);
  const text = post.text.slice(0, LONGEST);
  const folded = foldWithRanges(text);
  const sent = replies
    .filter((reply) => isAnswer(reply) && reply.brandId === mention.brandId)
    .filter(({ sentAt }) => !Number.isNaN(Date.parse(sentAt)))
    .sort((one, two) => Date.parse(one.sentAt) - Date.parse(two.sentAt));
  const first = sent[0];
  return {
    id,
    authorKey,
    site: post.site,
    type,
    polarity: polarityOf(mention),
    at: readMentionTime(mention),
    ...(first && { repliedAt: Date.parse(first.sentAt) }),
    checks: sent.flatMap(listChecks),
    ...(handling?.closed && { closed: handling.closed.reason }),
    ...(outcome && { outcome: outcome.value }),
    causes: findCauses(mention, type, folded.text),
    ...((mention.lesson || mention.action) && { isNoted: true as const }),
    named: isTold(type) ? findNamed(text, folded).map(({ key }) => key) : [],
  };
}

export function createFigurePromise(promise: PromiseRecord): FigurePromise {
  const { id, state, madeAt, dueAt, movedFrom } = promise;
  return { id, state, madeAt, dueAt, ...(movedFrom && { movedFrom }) };
}

/** As the person said, else as judged. */
function typeOf({ correctedType, verdict }: MentionRecord): TriageType {
  return correctedType ?? verdict.type;
}

/** When it was written, else when it was seen; never after it was seen. Milliseconds since 1970. */
export function readMentionTime({ post, seenAt }: MentionRecord): number {
  const seen = Date.parse(seenAt);
  const posted = post.postedAt === undefined ? Number.NaN : Date.parse(post.postedAt);
  return Number.isNaN(posted) ? seen : Math.min(posted, seen);
}

const POLARITY: Record<TriageFamily, Polarity> = {
  complaint: 'negative',
  safety: 'negative',
  question: 'neutral',
  praise: 'positive',
  aside: 'neutral',
};

/** What a person said it is tells more than the verdict that they corrected. */
function polarityOf({ correctedType, verdict }: MentionRecord): Polarity {
  return correctedType ? POLARITY[familyOf(correctedType)] : verdict.polarity;
}

/** Only what complains or praises criticises or praises someone. */
function isTold(type: TriageType): boolean {
  const family = familyOf(type);
  return family === 'complaint' || family === 'praise';
}

function listChecks({ checks, setAside = [] }: ReplyRecord): FigureCheck[] {
  const away = new Set<string>(setAside.map(({ id }) => id));
  return checks.filter(({ id }) => !away.has(id)).map(({ id, state }) => ({ id, state }));
}
