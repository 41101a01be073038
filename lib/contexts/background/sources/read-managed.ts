import { browser } from '#imports';
import type { Brand } from '../../../domain/brand/brand';
import type { Playbook } from '../../../domain/playbook/playbook';
import { findSameClient } from '../../../domain/sharing/find-same-client';
import { parsePlaybookFile } from '../../../domain/sharing/playbook-file';

const MOST_FILES = 200;

/**
 * Playbooks that an organisation gives this client, under `playbooks` of the managed storage: the
 * texts of playbook files. Each goes to one client alone. What is no playbook is left out and said in the console.
 */
export async function readManagedPlaybooks(
  brand: Brand,
  brands: readonly Brand[],
): Promise<Playbook[]> {
  const files = await readFiles();
  return files.flatMap((text) => {
    const reading = typeof text === 'string' ? parsePlaybookFile(text) : undefined;
    if (!reading?.ok) {
      console.error('Respira: a managed playbook cannot be read', reading?.problems);
      return [];
    }
    const isOurs = findSameClient(brands, reading.file.brand)?.id === brand.id;
    return isOurs ? [{ ...reading.file.playbook, brandId: brand.id }] : [];
  });
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
