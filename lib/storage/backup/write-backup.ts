import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHead,
  createCounts,
} from '../../domain/backup/backup-file';
import { database } from '../database';
import { createSeal, deriveKey, sealLine } from '../sealed/passphrase';
import { countAllRows, readAllRows } from './backup-source';

export interface BackupOptions {
  /** Without one the file can be read by whoever has it. */
  passphrase?: string;
  /** Rows written so far, and of how many; told after each chunk. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/**
 * All that is kept, as a file. Chunk by chunk: the browser may put what is written on its disk.
 * Rejects when the log cannot be read or `signal` is aborted.
 */
export async function writeBackup(
  { passphrase, onProgress, signal }: BackupOptions = {},
  db = database,
): Promise<Blob> {
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: new Date().toISOString(),
    ...(passphrase && { seal: createSeal() }),
  };
  const first = JSON.stringify(head);
  const write = await createLineWriter(first, head, passphrase);
  const parts: Blob[] = [new Blob([`${first}\n`])];
  const total = await countAllRows(db);
  const counts = createCounts();
  let done = 0;
  for await (const { part, rows } of readAllRows(db)) {
    signal?.throwIfAborted();
    parts.push(await write({ part, rows }));
    counts[part] += rows.length;
    done += rows.length;
    onProgress?.(done, Math.max(done, total));
  }
  parts.push(await write({ end: counts }));
  return new Blob(parts, {
    type: passphrase ? 'application/octet-stream' : 'application/x-ndjson',
  });
}

async function createLineWriter(
  first: string,
  { seal }: BackupHead,
  passphrase = '',
): Promise<(value: unknown) => Promise<Blob>> {
  const key = seal && (await deriveKey(passphrase, seal));
  let place = 0;
  return async (value) => {
    const text = JSON.stringify(value, keepWellFormed);
    place += 1;
    return new Blob([key ? await sealLine(key, text, place, first) : text, '\n']);
  };
}

/** Half a character would come back as another one. */
function keepWellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
