import { browser } from '#imports';
import { managedFilesItem } from '../../../storage/managed-files';

const MOST_FILES = 200;

/** Keeps a copy of what the organisation gives, so that no reply waits for the browser's policies. */
export function followManaged(): void {
  void keepCopy();
  browser.storage.managed?.onChanged?.addListener(() => void keepCopy());
}

async function keepCopy(): Promise<void> {
  try {
    const [files, kept] = await Promise.all([readFiles(), managedFilesItem.getValue()]);
    if (JSON.stringify(files) !== JSON.stringify(kept)) await managedFilesItem.setValue(files);
  } catch (error) {
    console.error('Respira: what the organisation gives could not be kept', error);
  }
}

/** None where nobody manages the browser. What cannot be read rejects: the copy stays as it was. */
async function readFiles(): Promise<unknown[]> {
  const { playbooks } = await browser.storage.managed.get('playbooks').catch(sayNone);
  return Array.isArray(playbooks) ? playbooks.slice(0, MOST_FILES) : [];
}

/** Firefox has no empty answer: it rejects where no manifest for managed storage was found. */
function sayNone(error: unknown): { playbooks?: unknown } {
  if (error instanceof Error && /manifest not found/i.test(error.message)) return {};
  throw error;
}
