/**
 * A plain value as one line of JSON with keys in order: equal values give equal bytes, however they
 * were written. What is signed and compared is this text.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sortKeys).toWellFormed();
}

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
