import * as v from 'valibot';
import { ISSUE_IDS } from '../../domain/draft/issue';
import { CLOSE_REASONS, OUTCOMES } from '../../domain/log/log-entry';
import { PostSchema, Text, Time, WebLink, Word } from './message-schemas';

/** What pages and scripts may ask of the log, beside mentions and replies as they come in. */

/** A note is typed by hand; in UTF-16 units. */
const Note = v.pipe(v.string(), v.maxLength(4_000));

const HandlingSchema = v.object({
  closed: v.exactOptional(v.object({ reason: v.picklist(CLOSE_REASONS), at: Time })),
  snoozedUntil: v.exactOptional(Time),
  handedTo: v.exactOptional(Word),
  cameFrom: v.exactOptional(Word),
});

const OutcomeSchema = v.object({
  value: v.picklist(OUTCOMES),
  isGuess: v.boolean(),
  at: Time,
});

export const SetHandlingSchema = v.object({
  mentionId: Word,
  handling: v.exactOptional(HandlingSchema),
});

export const SetOutcomeSchema = v.object({
  mentionId: Word,
  outcome: v.exactOptional(OutcomeSchema),
});

export const SetNotesSchema = v.object({
  mentionId: Word,
  lesson: v.exactOptional(Note),
  action: v.exactOptional(Note),
  causes: v.exactOptional(v.pipe(v.array(v.picklist(ISSUE_IDS)), v.maxLength(ISSUE_IDS.length))),
});

export const SettlePromiseSchema = v.object({
  id: Word,
  state: v.picklist(['open', 'kept', 'broken']),
});

export const MovePromiseSchema = v.object({ id: Word, dueAt: Time });

export const PasteMentionSchema = v.object({
  text: v.pipe(Text, v.minLength(1)),
  isPartial: v.exactOptional(v.boolean()),
  url: v.exactOptional(WebLink),
  brandId: Word,
  postedAt: v.exactOptional(Time),
  author: v.exactOptional(PostSchema.entries.author),
});

export const NearMissSchema = v.object({
  id: Word,
  brandId: Word,
  kind: v.picklist(['account', 'otherClient']),
  site: PostSchema.entries.site,
  at: Time,
  wasSent: v.exactOptional(v.boolean()),
});
