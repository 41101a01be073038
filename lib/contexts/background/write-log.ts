import { logHealthItem } from '../../storage/log-health';

export type WriteResult<Value> =
  | { state: 'kept'; value: Value }
  | { state: 'full' | 'broken'; value?: undefined };

/** Runs one write and remembers whether the log can be written; never throws. */
export async function writeLog<Value>(write: () => Promise<Value>): Promise<WriteResult<Value>> {
  try {
    const value = await write();
    await setHealth('ok');
    return { state: 'kept', value };
  } catch (error) {
    const state = isQuotaError(error) ? 'full' : 'broken';
    console.error('Respira: the log could not be written', error);
    await setHealth(state);
    return { state };
  }
}

/** Dexie reports a full disk as AbortError with the real reason inside. */
function isQuotaError(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (cause.name === 'QuotaExceededError') return true;
  }
  return false;
}

async function setHealth(health: 'ok' | 'full' | 'broken'): Promise<void> {
  if ((await logHealthItem.getValue()) !== health) await logHealthItem.setValue(health);
}
