import { browser } from '#imports';

/** What is no person's: clients, settings and what a team agreed on. */
const NOT_PERSONAL = ['brands', 'settings', 'checklist', 'brandDrafts', 'logHealth'];

/**
 * Takes out of `storage.local` whatever is noted of a person: every object with their key, wherever
 * it lies, such as a reply that was not sent yet. Gives how many there were.
 */
export async function forgetInStorage(authorKey: string): Promise<number> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  let count = 0;
  for (const [key, value] of Object.entries(all)) {
    if (NOT_PERSONAL.includes(key.replace(/\$$/, ''))) continue;
    const gone = { count: 0 };
    const rest = withoutPerson(value, authorKey, gone);
    if (gone.count === 0) continue;
    count += gone.count;
    if (rest === undefined) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: rest });
  }
  return count;
}

function withoutPerson(value: unknown, authorKey: string, gone: { count: number }): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('authorKey' in value && value.authorKey === authorKey) {
    gone.count += 1;
    return undefined;
  }
  if (Array.isArray(value)) {
    return value
      .map((one) => withoutPerson(one, authorKey, gone))
      .filter((one) => one !== undefined);
  }
  const entries = Object.entries(value).map(([key, one]) => {
    // Kept by person: the key itself is the name.
    if (key !== authorKey) return [key, withoutPerson(one, authorKey, gone)] as const;
    gone.count += 1;
    return [key, undefined] as const;
  });
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}
