import * as v from 'valibot';
import { brandSchema } from '../brand/brand-schema';
import { validateBrand } from '../brand/validate-brand';
import { CHECK_STATES, type CheckId } from '../checklist/check';
import { SET_ASIDE_REASONS, SET_ASIDE_SCOPES } from '../checklist/set-aside';
import { ISSUE_IDS } from '../draft/issue';
import { CLOSE_REASONS, OUTCOMES } from '../log/log-entry';
import { playbookSchema } from '../playbook/playbook-schema';
import { TRIAGE_TYPES } from '../triage/triage-types';
import type { Evidence, UrgencyReason } from '../triage/verdict';
import type { BackupPart, BackupRows } from './backup-file';

/** What the log may hold of one row; lengths in UTF-16 units. Entries not named here fall away. */
const MOST = { word: 2000, text: 40_000, list: 1000 } as const;

const word = v.pipe(v.string(), v.maxLength(MOST.word));
const id = v.pipe(word, v.minLength(1));
const text = v.pipe(v.string(), v.maxLength(MOST.text));
/** One of a set that grows: a name that only a later version knows is kept as it is. */
const nameOf = <Name extends string>() =>
  v.pipe(
    id,
    v.transform((name) => name as Name),
  );
/** Times are compared as texts, so that they all have to be written in one way. */
const time = v.pipe(
  word,
  v.isoTimestamp(),
  v.check((written) => !Number.isNaN(Date.parse(written))),
  v.transform((written) => new Date(written).toISOString()),
);
const https = v.pipe(word, v.startsWith('https://'));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const range = v.object({ start: offset, end: offset });
const listOf = <Schema extends v.GenericSchema>(entry: Schema) =>
  v.pipe(v.array(entry), v.maxLength(MOST.list));

const site = v.picklist(['x', 'facebook', 'practice', 'pasted']);
const type = v.picklist(TRIAGE_TYPES);

const post = v.object({
  site,
  id,
  url: v.exactOptional(https),
  author: v.object({ name: v.exactOptional(word), handle: v.exactOptional(word) }),
  text,
  quotedText: v.exactOptional(text),
  lang: v.exactOptional(word),
  postedAt: v.exactOptional(word),
  parentId: v.exactOptional(word),
  kind: v.picklist(['post', 'reply', 'comment', 'quote', 'repost']),
  isPartial: v.boolean(),
});

const verdict = v.object({
  polarity: v.picklist(['negative', 'neutral', 'positive']),
  confidence: share,
  type,
  language: word,
  evidence: listOf(
    v.object({ start: offset, end: offset, weight: v.number(), why: nameOf<Evidence['why']>() }),
  ),
  probabilities: v.exactOptional(v.object({ negative: share, neutral: share, positive: share })),
  signals: v.exactOptional(
    v.object({
      isAnswerExpected: v.boolean(),
      hasFailedContact: v.boolean(),
      isHappeningNow: v.boolean(),
      urgency: share,
      urgencyReasons: listOf(nameOf<UrgencyReason>()),
    }),
  ),
  facts: v.exactOptional(
    v.object({
      wentWrong: listOf(range),
      since: listOf(range),
      asked: listOf(range),
      feeling: listOf(range),
    }),
  ),
});

const handling = v.object({
  closed: v.exactOptional(v.object({ reason: v.picklist(CLOSE_REASONS), at: time })),
  snoozedUntil: v.exactOptional(time),
  handedTo: v.exactOptional(word),
  cameFrom: v.exactOptional(word),
});

const setAside = v.object({
  id: nameOf<CheckId>(),
  reason: v.picklist(SET_ASIDE_REASONS),
  scope: v.picklist(SET_ASIDE_SCOPES),
  brandId: word,
  at: time,
});

const mention = v.object({
  id,
  brandId: id,
  brandName: word,
  authorKey: word,
  post,
  verdict,
  correctedType: v.exactOptional(type),
  seenAt: time,
  handling: v.exactOptional(handling),
  outcome: v.exactOptional(
    v.object({ value: v.picklist(OUTCOMES), isGuess: v.boolean(), at: time }),
  ),
  lesson: v.exactOptional(text),
  action: v.exactOptional(text),
  causes: v.exactOptional(listOf(v.picklist(ISSUE_IDS))),
});

const reply = v.object({
  id,
  mentionId: id,
  brandId: id,
  brandName: word,
  authorKey: word,
  site,
  post,
  text,
  state: v.picklist(['confirmed', 'probable', 'failed']),
  url: v.exactOptional(https),
  checks: listOf(v.object({ id: nameOf<CheckId>(), state: v.picklist(CHECK_STATES) })),
  setAside: v.exactOptional(listOf(setAside)),
  openedAt: time,
  sentAt: time,
  usedDraft: v.boolean(),
  usedFacts: v.exactOptional(listOf(v.object({ id, text }))),
  otherAccount: v.exactOptional(word),
});

const promise = v.object({
  id,
  brandId: id,
  brandName: word,
  replyId: id,
  mentionId: id,
  authorKey: word,
  words: text,
  madeAt: time,
  dueAt: time,
  state: v.picklist(['open', 'kept', 'broken']),
  settledAt: v.exactOptional(time),
  movedFrom: v.exactOptional(listOf(time)),
});

const nearMiss = v.object({
  id,
  brandId: id,
  kind: v.picklist(['account', 'otherClient']),
  site,
  at: time,
  wasSent: v.exactOptional(v.boolean()),
});

const checklist = v.object({
  setAside: listOf(setAside),
  ownGuidelines: listOf(
    v.object({
      id,
      name: word,
      reason: word,
      words: listOf(word),
      types: listOf(type),
      kind: v.picklist(['present', 'absent']),
    }),
  ),
});

/** What a row of each part must be. */
export const ROW_SCHEMAS: {
  readonly [Part in BackupPart]: v.GenericSchema<unknown, BackupRows[Part]>;
} = {
  settings: v.object({
    locale: v.picklist(['auto', 'es', 'en', 'ca']),
    reminders: v.exactOptional(v.boolean()),
  }),
  checklist,
  brands: v.pipe(
    brandSchema,
    v.transform((brand) => ({ ...brand, id: brand.id ?? '' })),
    v.check((brand) => brand.id !== '' && validateBrand(brand, []).length === 0),
  ),
  reportNotes: v.object({ brandId: id, from: word, to: word, next: text }),
  playbooks: playbookSchema,
  mentions: mention,
  replies: reply,
  promises: promise,
  nearMisses: nearMiss,
};
