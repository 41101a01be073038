import * as v from 'valibot';
import { BRAND_LIMITS } from '../../domain/brand/brand-limits';
import { CHECK_STATES } from '../../domain/checklist/check';
import { CATALOGUE_IDS, type OwnCheckId } from '../../domain/checklist/check-ids';
import { SET_ASIDE_REASONS, SET_ASIDE_SCOPES } from '../../domain/checklist/set-aside';
import { TRIAGE_TYPES } from '../../domain/triage/triage-types';

/** What may come in messages from pages of other people. Unknown fields are left out. */

/** Longest text that is judged and kept, in UTF-16 units; what is beyond changes no verdict. */
const LONGEST_TEXT = 20_000;
/** Longest id, name or link. */
const LONGEST_WORD = 2_000;
const MOST_RANGES = 500;

export const Word = v.pipe(v.string(), v.maxLength(LONGEST_WORD));
export const Text = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LONGEST_TEXT)),
);
export const WebLink = v.pipe(Word, v.regex(/^https:\/\//));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
export const Time = v.pipe(Word, v.isoTimestamp());

const TriageTypeSchema = v.picklist(TRIAGE_TYPES);

export const PostSchema = v.object({
  site: v.picklist(['x', 'facebook', 'practice', 'pasted']),
  id: Word,
  url: v.exactOptional(WebLink),
  author: v.object({ name: v.exactOptional(Word), handle: v.exactOptional(Word) }),
  text: Text,
  quotedText: v.exactOptional(Text),
  lang: v.exactOptional(Word),
  postedAt: v.exactOptional(Word),
  parentId: v.exactOptional(Word),
  kind: v.picklist(['post', 'reply', 'comment', 'quote', 'repost']),
  isPartial: v.boolean(),
});

const MentionSchema = v.object({
  post: PostSchema,
  brandId: Word,
  ranges: v.pipe(v.array(v.object({ start: Offset, end: Offset })), v.maxLength(MOST_RANGES)),
});

const CheckIdSchema = v.union([
  v.picklist(CATALOGUE_IDS),
  v.custom<OwnCheckId>((id) => typeof id === 'string' && /^own:.{1,100}$/.test(id)),
]);

export const JudgeMentionsSchema = v.object({
  mentions: v.pipe(v.array(MentionSchema), v.maxLength(200)),
  isPractice: v.boolean(),
});

export const CorrectMentionSchema = v.object({
  mentionId: Word,
  type: v.exactOptional(TriageTypeSchema),
});

export const ProposeRulesSchema = v.object({ mention: MentionSchema });

/** As long as an entry of a brand's list may be. */
const Tag = v.pipe(v.string(), v.minLength(1), v.maxLength(BRAND_LIMITS.tagLength));

export const KeepOwnAccountSchema = v.object({ brandId: Word, account: Tag });

export const SetBrandRuleSchema = v.object({
  brandId: Word,
  rule: v.variant('kind', [
    v.object({ kind: v.literal('excludedWord'), word: Tag }),
    v.object({
      kind: v.literal('contextWords'),
      words: v.pipe(v.array(Tag), v.minLength(1), v.maxLength(BRAND_LIMITS.tags)),
    }),
    v.object({ kind: v.literal('capital') }),
  ]),
  isOn: v.boolean(),
});

export const ScriptNameSchema = v.picklist(['marks', 'assist']);

/** So much of a post is looked at for what it asks, in UTF-16 units. */
const LONGEST_ASKED = 4000;

export const ReplyContextSchema = v.object({
  brandId: Word,
  authorKey: Word,
  mentionId: Word,
  text: v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, LONGEST_ASKED)),
  ),
  isPractice: v.boolean(),
});

export const SetAsideSchema = v.object({
  id: CheckIdSchema,
  reason: v.picklist(SET_ASIDE_REASONS),
  scope: v.picklist(SET_ASIDE_SCOPES),
  brandId: Word,
  at: Time,
});

export const DropSetAsideSchema = v.object({ id: CheckIdSchema, brandId: Word });

export const ReplyRecordSchema = v.object({
  id: Word,
  mentionId: Word,
  brandId: Word,
  brandName: Word,
  authorKey: Word,
  site: PostSchema.entries.site,
  post: PostSchema,
  text: Text,
  state: v.picklist(['confirmed', 'probable', 'failed']),
  url: v.exactOptional(WebLink),
  checks: v.pipe(
    v.array(
      v.object({
        id: CheckIdSchema,
        state: v.picklist(CHECK_STATES),
      }),
    ),
    v.maxLength(50),
  ),
  setAside: v.exactOptional(v.pipe(v.array(SetAsideSchema), v.maxLength(50))),
  openedAt: Time,
  sentAt: Time,
  usedDraft: v.boolean(),
  usedFacts: v.exactOptional(v.pipe(v.array(v.object({ id: Word, text: Text })), v.maxLength(50))),
  otherAccount: v.exactOptional(Word),
});
