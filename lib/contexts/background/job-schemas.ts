import * as v from 'valibot';
import { ROW_SCHEMAS } from '../../domain/backup/row-schemas';
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

const rowsOf = <Row>(schema: v.GenericSchema<unknown, Row>) =>
  v.pipe(v.array(schema), v.maxLength(MOST_ROWS));

export const ImportPartSchema = v.object({
  jobId: Word,
  part: Count,
  parts: Count,
  rows: v.object({
    mentions: rowsOf(ROW_SCHEMAS.mentions),
    replies: rowsOf(ROW_SCHEMAS.replies),
    promises: rowsOf(ROW_SCHEMAS.promises),
  }),
});
