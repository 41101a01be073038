/** What a person need not read. */
const HIDDEN = new Set(['id', 'changedAt', 'types', 'kind', 'trouble']);

/** Any value of a client in words as they were typed: texts and figures, one after the other. */
export function tellValue(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'boolean') return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(tellValue).filter(Boolean).join(' · ');
  return Object.entries(value)
    .filter(([key]) => !HIDDEN.has(key))
    .map(([, one]) => tellValue(one))
    .filter(Boolean)
    .join(' · ');
}
