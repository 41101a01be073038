import { browser } from '@wxt-dev/browser';
import { type MessageType, type Question, type Reply, sendMessage } from './messenger';

/** gone: the extension was reloaded or removed under this page; silent: no answer came. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; reason: 'gone' | 'silent' };

/** Waits before each further try, in milliseconds: a worker wakes up in a tenth of a second, and
 * one that the browser ends again and again has six seconds to get through. */
const RETRY_AFTER_MS = [80, 400, 1500, 4000];

/** False once the extension was reloaded or removed under this page. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/**
 * Asks the background and asks again if it dies before it answers. Requests carry ids made here,
 * so that one which was carried out but not answered does no harm the second time.
 */
export async function askBackground<Type extends MessageType>(
  type: Type,
  data: Question<Type>,
): Promise<Answer<Reply<Type>>> {
  for (const wait of [...RETRY_AFTER_MS, undefined]) {
    if (!isExtensionAlive()) return { ok: false, reason: 'gone' };
    try {
      return { ok: true, value: await sendMessage(type, data) };
    } catch {
      if (wait === undefined) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return { ok: false, reason: isExtensionAlive() ? 'silent' : 'gone' };
}
