import type { BackupCounts, BackupProblem } from '../../domain/backup/backup-file';
import type { BackupChunk } from '../../domain/backup/read-backup-line';
import { type BackupSummary, createBackupSummary } from '../../domain/backup/sum-up-backup';
import { BackupError, openReader } from './read-backup';

/** What a backup holds; nothing was written yet, and all of it can be. */
export interface BackupPreview extends BackupSummary {
  /** ISO 8601, UTC. */
  exportedAt: string;
  isSealed: boolean;
  counts: BackupCounts;
  /** Names of entries that this version does not know and leaves out, at most ten. */
  droppedKeys: string[];
  /** When the first and the last of its mentions and replies were, ISO 8601; absent without any. */
  firstAt?: string;
  lastAt?: string;
}

export type Previewing =
  | { ok: true; preview: BackupPreview }
  | { ok: false; problem: BackupProblem };

const MOST_NAMED = 10;

/** Reads a whole backup, row by row, and tells what is in it or why it cannot be restored. */
export async function previewBackup(file: Blob, passphrase?: string): Promise<Previewing> {
  try {
    const { head, chunks, counts, droppedKeys } = await openReader(file, passphrase);
    const summary = createBackupSummary();
    let times: string[] = [];
    for await (const chunk of chunks) {
      summary.add(chunk);
      const sorted = [...times, ...readTimes(chunk)].sort();
      times = [sorted[0], sorted.at(-1)].filter((time) => time !== undefined);
    }
    const [firstAt, lastAt = firstAt] = times;
    const preview = {
      exportedAt: head.exportedAt,
      isSealed: head.seal !== undefined,
      counts,
      ...summary.read(),
      droppedKeys: [...droppedKeys].slice(0, MOST_NAMED),
    };
    return {
      ok: true,
      preview: { ...preview, ...(firstAt && lastAt && { firstAt, lastAt }) },
    };
  } catch (error) {
    if (error instanceof BackupError) return { ok: false, problem: error.problem };
    throw error;
  }
}

function readTimes(chunk: BackupChunk): string[] {
  if (chunk.part === 'mentions') return chunk.rows.map(({ seenAt }) => seenAt);
  return chunk.part === 'replies' ? chunk.rows.map(({ sentAt }) => sentAt) : [];
}
