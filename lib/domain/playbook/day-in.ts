/**
 * The calendar day at a moment, as 'YYYY-MM-DD'.
 * @param at milliseconds since 1970
 * @param timeZone IANA name; without one, or with one that nobody knows, that of this machine
 */
export function dayIn(at: number, timeZone?: string): string {
  try {
    return format(at, timeZone);
  } catch {
    return format(at, undefined);
  }
}

function format(at: number, timeZone: string | undefined): string {
  const parts = new Intl.DateTimeFormat('en', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone && { timeZone }),
  }).formatToParts(at);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}`;
}
