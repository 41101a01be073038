/** tooBig: longer than allowed; notJson: not JSON; unsafeKey: a key meant to change objects. */
export type JsonReading =
  | { ok: true; value: unknown }
  | { ok: false; code: 'tooBig' | 'notJson' | 'unsafeKey' };

const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Parses text of unknown origin; `maxLength` in UTF-16 units. Never throws. */
export function readJson(text: string, maxLength: number): JsonReading {
  if (text.length > maxLength) return { ok: false, code: 'tooBig' };
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return hasUnsafeKey(value) ? { ok: false, code: 'unsafeKey' } : { ok: true, value };
  } catch {
    return { ok: false, code: 'notJson' };
  }
}

/** Walks with a list of its own: a file nested a hundred thousand deep must not end the stack. */
export function hasUnsafeKey(root: unknown): boolean {
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    for (const key of Object.keys(value)) {
      if (UNSAFE_KEYS.has(key)) return true;
      open.push((value as Record<string, unknown>)[key]);
    }
  }
  return false;
}
