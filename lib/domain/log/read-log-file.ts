import * as v from 'valibot';
import { ROW_SCHEMAS } from '../backup/row-schemas';
import { readJson } from '../brand/read-json';
import { isRecord } from '../is-record';
import { LOG_FILE_FORMAT, LOG_FILE_VERSION } from './export-json';
import type { MentionRecord, PromiseRecord, ReplyRecord } from './log-entry';

export interface LogFileRows {
  mentions: MentionRecord[];
  replies: ReplyRecord[];
  promises: PromiseRecord[];
}

/** `refused` counts records that are not as they should be, or of a day to come; they are left out. */
export type LogFileReading =
  | { ok: true; rows: LogFileRows; refused: number }
  | { ok: false; code: 'tooBig' | 'notJson' | 'unsafeKey' | 'notLog' | 'newer' | 'cut' };

/** Some 200,000 entries, in UTF-16 units. */
const LONGEST_FILE = 400_000_000;
/** Clocks differ; what is later than this from now is no time at which anything was written. */
const LATEST_MS = 86_400_000;
/** How a log begins, also one of which the end is missing. */
const BEGINNING = new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${LOG_FILE_FORMAT}"`);

/** Reads what `exportJson` writes. Takes any text; never throws. @param now milliseconds since 1970 */
export function readLogFile(text: string, now: number): LogFileReading {
  const json = readJson(text, LONGEST_FILE);
  if (!json.ok) return json.code === 'notJson' && BEGINNING.test(text) ? CUT : json;
  const file = json.value;
  if (!isRecord(file)) return { ok: false, code: 'notLog' };
  const { format, version, mentions, replies, promises = [] } = file;
  const isLog = format === LOG_FILE_FORMAT && Array.isArray(mentions) && Array.isArray(replies);
  if (!isLog || !Array.isArray(promises)) return { ok: false, code: 'notLog' };
  if (typeof version !== 'number' || version > LOG_FILE_VERSION)
    return { ok: false, code: 'newer' };
  const latest = new Date(now + LATEST_MS).toISOString();
  const rows = {
    mentions: keep(mentions, ROW_SCHEMAS.mentions).filter(({ seenAt }) => seenAt <= latest),
    replies: keep(replies, ROW_SCHEMAS.replies).filter(({ sentAt }) => sentAt <= latest),
    promises: keep(promises, ROW_SCHEMAS.promises).filter(({ madeAt }) => madeAt <= latest),
  };
  const count = (lists: readonly unknown[][]) => lists.reduce((sum, list) => sum + list.length, 0);
  const refused = count([mentions, replies, promises]) - count(Object.values(rows));
  return { ok: true, rows, refused };
}

const CUT = { ok: false, code: 'cut' } as const;

function keep<Row>(records: readonly unknown[], schema: v.GenericSchema<unknown, Row>): Row[] {
  return records.flatMap((record) => {
    const result = v.safeParse(schema, record);
    return result.success ? [result.output] : [];
  });
}
