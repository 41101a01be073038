import { type LogFileReading, type LogFileRows, readLogFile } from '../../domain/log/read-log-file';
import { askBackground } from '../../messaging/ask-background';
import type { ImportedPart } from '../../messaging/protocol';
import { database, type LogDatabase } from '../../storage/database';

/** Records of each kind in one part. */
const PART = 1_000;

export interface ImportOptions {
  signal: AbortSignal;
  /** Parts done, of how many. */
  onProgress(done: number, of: number): void;
}

/** `done` parts of `parts` are in the log; the same file goes on from there. */
export type Importing =
  | { state: 'done'; refused: number }
  | { state: 'cancelled' | 'full' | 'broken' | 'silent' | 'erasing'; done: number; parts: number }
  | { state: 'refused'; code: Extract<LogFileReading, { ok: false }>['code'] };

/**
 * Puts a log file into the log, part by part. A background that is ended meanwhile is asked again;
 * a page that is closed goes on with the same file where it stopped; nothing comes in twice. While
 * something is erased nothing comes in, and after that a file starts anew.
 */
export async function importLog(
  file: Blob,
  { signal, onProgress }: ImportOptions,
  db: LogDatabase = database,
): Promise<Importing> {
  const text = await file.text();
  const reading = readLogFile(text, Date.now());
  if (!reading.ok) return { state: 'refused', code: reading.code };
  const jobId = `import:${await createDigest(text)}`;
  const parts = cutParts(reading.rows);
  const known = await db.jobs.get(jobId).catch(() => undefined);
  const first = known?.state === 'running' && known.total === parts.length ? known.done : 0;
  for (let part = first; part < parts.length; part += 1) {
    if (signal.aborted) return { state: 'cancelled', done: part, parts: parts.length };
    const rows = parts[part] as LogFileRows;
    const answer = await askBackground('importPart', { jobId, part, parts: parts.length, rows });
    const state = answer.ok ? answer.value : 'silent';
    if (state !== 'kept') return { state, done: part, parts: parts.length };
    onProgress(part + 1, parts.length);
  }
  return { state: 'done', refused: reading.refused };
}

/** Replies come before the mentions that they answer; what comes together lies together in the log. */
export function cutParts({ mentions, replies, promises }: LogFileRows): ImportedPart['rows'][] {
  const parts: ImportedPart['rows'][] = [];
  for (const list of cut(promises)) parts.push({ mentions: [], replies: [], promises: list });
  const byMention = [...replies].sort((one, two) => (one.mentionId < two.mentionId ? -1 : 1));
  for (const list of cut(byMention)) parts.push({ mentions: [], replies: list, promises: [] });
  const byId = [...mentions].sort((one, two) => (one.id < two.id ? -1 : 1));
  for (const list of cut(byId)) parts.push({ mentions: list, replies: [], promises: [] });
  return parts;
}

function* cut<Row>(rows: readonly Row[]): Generator<Row[]> {
  for (let at = 0; at < rows.length; at += PART) yield rows.slice(at, at + PART);
}

async function createDigest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
