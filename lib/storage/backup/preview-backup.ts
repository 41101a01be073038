import type { BackupCounts, BackupProblem } from '../../domain/backup/backup-file';
import type { BackupChunk } from '../../domain/backup/read-backup-line';
import { BackupError, openReader } from './read-backup';

/** What a backup holds; nothing was written yet, and all of it can be. */
export interface BackupPreview {
  /** ISO 8601, UTC. */
  exportedAt: string;
  isSealed: boolean;
  counts: BackupCounts;
  /** Names of the clients in it. */
  clients: string[];
  /** When the first and the last of its mentions and replies were, ISO 8601; absent without any. */
  firstAt?: string;
  lastAt?: string;
}

export type Previewing =
  | { ok: true; preview: BackupPreview }
  | { ok: false; problem: BackupProblem };

/** Reads a whole backup, row by row, and tells what is in it or why it cannot be restored. */
export async function previewBackup(file: Blob, passphrase?: string): Promise<Previewing> {
  try {
    const { head, chunks, counts } = await openReader(file, passphrase);
    const clients: string[] = [];
    let times: string[] = [];
    for await (const chunk of chunks) {
      if (chunk.part === 'brands') clients.push(...chunk.rows.map(({ name }) => name));
      const sorted = [...times, ...readTimes(chunk)].sort();
      times = [sorted[0], sorted.at(-1)].filter((time) => time !== undefined);
    }
    const [firstAt, lastAt = firstAt] = times;
    const preview = {
      exportedAt: head.exportedAt,
      isSealed: head.seal !== undefined,
      counts,
      clients,
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
