import type { BackupCounts, BackupProblem } from '../../../../lib/domain/backup/backup-file';
import type { BackupSummary } from '../../../../lib/domain/backup/sum-up-backup';
import type { LogTools, PersonTools } from './log-tools';

/** What a backup holds, before any of it is put back. */
export interface BackupContents extends BackupSummary {
  /** ISO 8601, UTC. */
  exportedAt: string;
  counts: BackupCounts;
  /** Names of entries that this version does not know and leaves out. */
  droppedKeys: string[];
}

export type BackupReading =
  | { ok: true; preview: BackupContents }
  | { ok: false; problem: BackupProblem };

export type BackupRestoring = { ok: true } | { ok: false; problem: BackupProblem };

/** A copy of everything, and back from it; given by the entrypoint. */
export interface BackupTools {
  /** Rejects when what is kept cannot be read. Without a pass phrase anybody can read the file. */
  write(passphrase: string | undefined): Promise<Blob>;
  preview(file: Blob, passphrase: string | undefined): Promise<BackupReading>;
  /** add: what is here stays; replace: what is here goes. All of it or nothing. */
  restore(
    file: Blob,
    options: { mode: 'add' | 'replace'; passphrase: string | undefined },
  ): Promise<BackupRestoring>;
}

/** All of this section; given by the entrypoint. */
export interface DataTools {
  backup: BackupTools;
  log: LogTools;
  people: PersonTools;
}
