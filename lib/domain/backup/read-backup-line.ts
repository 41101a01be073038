import * as v from 'valibot';
import { hasUnsafeKey } from '../brand/read-json';
import {
  BACKUP_PARTS,
  type BackupCounts,
  type BackupPart,
  type BackupProblem,
  type BackupRows,
  readLine,
} from './backup-file';
import { findDroppedRowKeys } from './find-dropped-row-keys';
import { ROW_SCHEMAS } from './row-schemas';

/** Rows of one part, as they may be written. */
export type BackupChunk = {
  [Part in BackupPart]: { part: Part; rows: BackupRows[Part][] };
}[BackupPart];

export type LineReading =
  /** droppedKeys: names of entries that this version does not know and leaves out */
  | { kind: 'rows'; chunk: BackupChunk; droppedKeys: string[] }
  | { kind: 'end'; counts: BackupCounts }
  | { kind: 'problem'; problem: BackupProblem };

const MOST_ROWS = 2000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const lineSchema = v.union([
  v.object({
    part: v.picklist(BACKUP_PARTS),
    rows: v.pipe(v.array(v.unknown()), v.maxLength(MOST_ROWS)),
  }),
  v.object({
    end: v.object({
      settings: count,
      checklist: count,
      brands: count,
      reportNotes: count,
      playbooks: count,
      mentions: count,
      replies: count,
      promises: count,
      nearMisses: count,
    }),
  }),
]);

/**
 * Reads a line behind the head: each row of it by its schema, or why not. Takes any text; never
 * throws. @param counts rows read before, by part: for the position of a wrong one
 */
export function readBackupLine(text: string, counts: BackupCounts): LineReading {
  const value = readLine(text);
  const line = v.safeParse(lineSchema, value);
  if (!line.success || hasUnsafeKey(value))
    return { kind: 'problem', problem: { code: 'damaged' } };
  if ('end' in line.output) return { kind: 'end', counts: line.output.end };
  const { part, rows } = line.output;
  const schema: v.GenericSchema = ROW_SCHEMAS[part];
  const read: unknown[] = [];
  const dropped: string[] = [];
  for (const row of rows) {
    const result = v.safeParse(schema, row);
    if (!result.success) {
      const position = counts[part] + read.length + 1;
      return { kind: 'problem', problem: { code: 'row', part, position } };
    }
    read.push(result.output);
    dropped.push(...findDroppedRowKeys(part, row, result.output));
  }
  const droppedKeys = [...new Set(dropped)];
  return { kind: 'rows', chunk: { part, rows: read } as BackupChunk, droppedKeys };
}
