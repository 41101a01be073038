import { browser } from '@wxt-dev/browser';
import type { KeptValue } from './kept-value';

/**
 * Reads a kept value and tells of its changes. For scripts that run on every page of a site: it
 * carries neither migrations (the background runs them) nor a polyfill.
 */
export async function followValue<Value>(
  { key, fallback }: KeptValue<Value>,
  signal: AbortSignal,
  onChange: (value: Value) => void,
): Promise<Value> {
  let latest: Value | undefined;
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    if (!change) return;
    latest = (change.newValue as Value | undefined) ?? fallback;
    onChange(latest);
  };
  // Held, not looked up again: a reload of the extension takes the storage away from under a page.
  const { onChanged, local } = browser.storage;
  onChanged.addListener(listen);
  signal.addEventListener('abort', () => onChanged.removeListener(listen));
  const found = await local.get(key);
  // What changed while we were reading is newer than what was read.
  return latest ?? (found[key] as Value | undefined) ?? fallback;
}
