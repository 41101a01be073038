import type { LogDatabase } from './database';

const IMPORT = 'import:';

/**
 * Forgets how far files have come in: after an erasure a file is read from its beginning, else what
 * came before would be missing. Within a transaction that holds `jobs`.
 */
export async function dropImports(db: LogDatabase): Promise<void> {
  await db.jobs.where('id').startsWith(IMPORT).delete();
}

/** Whether something is being erased. Within a transaction that holds `jobs`. */
export async function isErasing(db: LogDatabase): Promise<boolean> {
  const rows = await db.jobs.toArray();
  return rows.some(({ kind, state }) => kind === 'erase' && state === 'running');
}
