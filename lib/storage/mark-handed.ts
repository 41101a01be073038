import type { Table, Transaction } from 'dexie';
import type { MentionRecord } from '../domain/log/log-entry';
import type { WaitingRow } from './derived-rows';

/** Rows that are read at a time. */
const CHUNK = 4000;

/** Says of what waits, and was handed over before rows told so, that it was. */
export async function markHanded(transaction: Transaction): Promise<void> {
  const waiting = transaction.table('waiting') as Table<WaitingRow, string>;
  const mentions = transaction.table('mentions') as Table<MentionRecord, string>;
  const ids = await waiting.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const found = await mentions.bulkGet(ids.slice(at, at + CHUNK));
    const handed = found.filter((one) => one?.handling?.handedTo !== undefined);
    const rows = await waiting.bulkGet(handed.flatMap((one) => one?.id ?? []));
    await waiting.bulkPut(rows.flatMap((row) => (row ? [{ ...row, handed: 1 as const }] : [])));
  }
}
