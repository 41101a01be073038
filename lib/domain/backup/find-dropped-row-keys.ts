import { findDroppedKeys } from '../sharing/find-dropped-keys';
import type { BackupPart } from './backup-file';

const LONGEST_NAME = 40;

/** Names of entries of a row that this version does not know. @param kept the row as it was read */
export function findDroppedRowKeys(part: BackupPart, row: unknown, kept: unknown): string[] {
  if (part === 'brands') return findDroppedKeys({ brand: row });
  if (part === 'playbooks') return findDroppedKeys({ playbook: row });
  return keysOf(row)
    .filter((key) => !keysOf(kept).includes(key))
    .map((key) => `${part}.${key}`.slice(0, LONGEST_NAME).toWellFormed());
}

function keysOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
