/** An error and those that it was thrown for, the outermost first: Dexie wraps the real reason. */
export function listCauses(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let cause = error; cause instanceof Error; cause = (cause as { inner?: unknown }).inner) {
    if (causes.includes(cause)) break;
    causes.push(cause);
  }
  return causes;
}

/** Whether something could not be kept because there is no room on the disk; Dexie says `AbortError`. */
export function isDiskFull(error: unknown): boolean {
  return listCauses(error).some(({ name }) => name === 'QuotaExceededError');
}
