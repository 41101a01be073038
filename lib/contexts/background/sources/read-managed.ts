import type { Brand } from '../../../domain/brand/brand';
import type { Playbook } from '../../../domain/playbook/playbook';
import { findSameClient } from '../../../domain/sharing/find-same-client';
import { parsePlaybookFile } from '../../../domain/sharing/playbook-file';
import { managedFilesItem } from '../../../storage/managed-files';

/**
 * Playbooks that an organisation gives this client, under `playbooks` of the managed storage: the
 * texts of playbook files. Each goes to one client alone. What is no playbook is left out and said in the console.
 */
export async function readManagedPlaybooks(
  brand: Brand,
  brands: readonly Brand[],
): Promise<Playbook[]> {
  const files = await managedFilesItem.getValue();
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
