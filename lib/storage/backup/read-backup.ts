import {
  type BackupCounts,
  type BackupHead,
  type BackupProblem,
  createCounts,
  readBackupHead,
} from '../../domain/backup/backup-file';
import { createTwinFinder } from '../../domain/backup/find-twin';
import { type BackupChunk, readBackupLine } from '../../domain/backup/read-backup-line';
import { deriveKey, unsealLine } from '../sealed/passphrase';
import { readLines } from './read-lines';

/** Thrown while a file is read, so that the transaction around it ends as well. */
export class BackupError extends Error {
  constructor(readonly problem: BackupProblem) {
    super(problem.code);
  }
}

export interface BackupReader {
  head: BackupHead;
  /** Every chunk of the file, checked; throws `BackupError`. To be read once. */
  chunks: AsyncGenerator<BackupChunk>;
  /** What was read so far. */
  counts: BackupCounts;
  /** Names of entries read so far that this version does not know and leaves out. */
  droppedKeys: Set<string>;
}

/** Opens a backup. Throws `BackupError` where it is none, or sealed and without its pass phrase. */
export async function openReader(file: Blob, passphrase?: string): Promise<BackupReader> {
  const lines = readLines(file);
  const first = (await nextLine(lines)) ?? '';
  const reading = readBackupHead(first);
  if (!reading.ok) throw new BackupError(reading.problem);
  const { head } = reading;
  if (head.seal && !passphrase) throw new BackupError({ code: 'needsPassphrase' });
  const key = head.seal && (await deriveKey(passphrase ?? '', head.seal));
  const counts = createCounts();
  const open = async (line: string, place: number) => {
    if (!key) return line;
    const text = await unsealLine(key, line, place, first);
    if (text !== undefined) return text;
    throw new BackupError({ code: place === 1 ? 'wrongPassphrase' : 'damaged' });
  };
  const droppedKeys = new Set<string>();
  return { head, counts, droppedKeys, chunks: readChunks(lines, open, { counts, droppedKeys }) };
}

async function* readChunks(
  lines: AsyncGenerator<string>,
  open: (line: string, place: number) => Promise<string>,
  { counts, droppedKeys }: Pick<BackupReader, 'counts' | 'droppedKeys'>,
): AsyncGenerator<BackupChunk> {
  const findTwin = createTwinFinder();
  let place = 0;
  for (let line = await nextLine(lines); line !== undefined; line = await nextLine(lines)) {
    place += 1;
    const reading = readBackupLine(await open(line, place), counts);
    if (reading.kind === 'problem') throw new BackupError(reading.problem);
    if (reading.kind === 'end') {
      const isWhole = JSON.stringify(reading.counts) === JSON.stringify(counts);
      if (isWhole) return;
      throw new BackupError({ code: 'damaged' });
    }
    const { chunk } = reading;
    const twin = findTwin(chunk);
    if (twin !== undefined) {
      const position = counts[chunk.part] + twin + 1;
      throw new BackupError({ code: 'twice', part: chunk.part, position });
    }
    for (const key of reading.droppedKeys) droppedKeys.add(key);
    counts[chunk.part] += chunk.rows.length;
    yield chunk;
  }
  throw new BackupError({ code: 'cut' });
}

/** A file that cannot be read to its end, or has no lines, is damaged. */
async function nextLine(lines: AsyncGenerator<string>): Promise<string | undefined> {
  try {
    const next = await lines.next();
    return next.done ? undefined : next.value;
  } catch {
    throw new BackupError({ code: 'damaged' });
  }
}
