import type { GetDataType, GetReturnType } from '@webext-core/messaging';
import { browser } from '#imports';
import { sendMessage } from './messenger';
import type { Protocol } from './protocol';

/** gone: the extension was reloaded or removed under this page; silent: no answer came. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; reason: 'gone' | 'silent' };

/** Waits before each further try, in milliseconds: the worker may just be waking up. */
const RETRY_AFTER_MS = [80, 400, 1500];

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
export async function askBackground<Type extends keyof Protocol>(
  type: Type,
  data: GetDataType<Protocol[Type]>,
): Promise<Answer<Awaited<GetReturnType<Protocol[Type]>>>> {
  for (const wait of [...RETRY_AFTER_MS, undefined]) {
    if (!isExtensionAlive()) return { ok: false, reason: 'gone' };
    try {
      return { ok: true, value: await send(type, data) };
    } catch {
      if (wait === undefined) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return { ok: false, reason: isExtensionAlive() ? 'silent' : 'gone' };
}

function send<Type extends keyof Protocol>(
  type: Type,
  data: GetDataType<Protocol[Type]>,
): Promise<Awaited<GetReturnType<Protocol[Type]>>> {
  const untyped = sendMessage as (
    type: Type,
    data: unknown,
  ) => Promise<Awaited<GetReturnType<Protocol[Type]>>>;
  return untyped(type, data);
}
