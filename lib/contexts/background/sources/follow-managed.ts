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

/** Firefox rejects where nobody manages it. */
async function readFiles(): Promise<unknown[]> {
  try {
    const { playbooks } = await browser.storage.managed.get('playbooks');
    return Array.isArray(playbooks) ? playbooks.slice(0, MOST_FILES) : [];
  } catch {
    return [];
  }
}
