import type { LogDatabase } from './database';
import { isErasing } from './drop-imports';
import { type ImportRows, importRows } from './import-rows';

export interface ImportPart {
  jobId: string;
  /** 0 to `parts` - 1. */
  part: number;
  parts: number;
  rows: ImportRows;
}

/**
 * Puts one part of a file into the log, and notes in the same transaction that it is in. Nothing is
 * written while something is erased, nor a part whose forerunners were erased meanwhile: then 'erasing'.
 */
export async function importPart(
  db: LogDatabase,
  { jobId, part, parts, rows }: ImportPart,
): Promise<'in' | 'erasing'> {
  try {
    await importRows(db, rows, () => note(db, jobId, part, parts));
    return 'in';
  } catch (error) {
    if (isErased(error)) return 'erasing';
    throw error;
  }
}

class Erased extends Error {}

/** Dexie may wrap what ends a transaction. */
function isErased(error: unknown): boolean {
  if (error instanceof Erased) return true;
  return error instanceof Error && (error as { inner?: unknown }).inner instanceof Erased;
}

/** What is noted as done is done. */
async function note(db: LogDatabase, id: string, part: number, parts: number): Promise<void> {
  const known = await db.jobs.get(id);
  if ((await isErasing(db)) || (known?.done ?? 0) < part) throw new Erased();
  const now = new Date().toISOString();
  const isOver = part === parts - 1;
  await db.jobs.put({
    id,
    kind: 'import',
    startedAt: known?.startedAt ?? now,
    done: part + 1,
    total: parts,
    state: isOver ? 'done' : 'running',
    ...(isOver && { endedAt: now }),
  });
}
