import type { Table, Transaction } from 'dexie';
import { listWords } from '../domain/log/word-list';
import type { DayKey } from './days';
import type { MonthTexts, MonthWords } from './derived-rows';

/** Lists the words of all months that were made ready, one after another: each is large. */
export async function buildWords(transaction: Transaction): Promise<void> {
  const texts = transaction.table('monthTexts') as Table<MonthTexts, DayKey>;
  const words = transaction.table('monthWords') as Table<MonthWords, DayKey>;
  for (const key of await texts.toCollection().primaryKeys()) {
    const block = await texts.get(key);
    if (!block) continue;
    await words.put({ brandId: block.brandId, month: block.month, words: listWords(block) });
  }
}
