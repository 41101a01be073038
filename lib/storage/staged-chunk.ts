import type { BackupChunk } from '../domain/backup/read-backup-line';

/** Part of a backup that was read and checked, and is not in its place yet. */
export interface StagedChunk {
  seq?: number;
  chunk: BackupChunk;
}
