import * as v from 'valibot';
import { ROW_SCHEMAS } from '../../domain/backup/row-schemas';
import type { MentionRecord, PromiseRecord, ReplyRecord } from '../../domain/log/log-entry';
import { Time, Word } from './message-schemas';

/** Rows that come in one message. */
const MOST_ROWS = 5_000;
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const StartJobSchema = v.variant('kind', [
  v.object({ id: Word, kind: v.literal('reindex'), total: v.exactOptional(Count) }),
  v.object({
    id: Word,
    kind: v.literal('erase'),
    brandId: Word,
    before: v.exactOptional(Time),
    total: v.exactOptional(Count),
  }),
]);

export const CancelJobSchema = Word;

const rowsOf = <Row>(schema: v.GenericSchema) =>
  v.pipe(v.array(schema as v.GenericSchema<unknown, Row>), v.maxLength(MOST_ROWS));

export const ImportPartSchema = v.object({
  jobId: Word,
  part: Count,
  parts: Count,
  rows: v.object({
    mentions: rowsOf<MentionRecord>(ROW_SCHEMAS.mentions),
    replies: rowsOf<ReplyRecord>(ROW_SCHEMAS.replies),
    promises: rowsOf<PromiseRecord>(ROW_SCHEMAS.promises),
  }),
});
