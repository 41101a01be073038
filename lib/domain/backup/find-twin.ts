import { nameKey } from '../brand/name-key';
import type { BackupChunk } from './read-backup-line';

/**
 * Tells what may stand in a backup only once: the id and the name of a client, and its sheet. Asked
 * for each chunk in turn; gives the position of the first row that one before it already was, from 0.
 */
export function createTwinFinder(): (chunk: BackupChunk) => number | undefined {
  const seen = new Set<string>();
  const isTwin = (keys: readonly string[]) => {
    const isSeen = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isSeen;
  };
  return (chunk) => {
    const at = listKeys(chunk).findIndex(isTwin);
    return at < 0 ? undefined : at;
  };
}

function listKeys({ part, rows }: BackupChunk): string[][] {
  if (part === 'brands') return rows.map(({ id, name }) => [`id ${id}`, `name ${nameKey(name)}`]);
  if (part === 'playbooks') return rows.map(({ brandId }) => [`sheet ${brandId}`]);
  return [];
}
