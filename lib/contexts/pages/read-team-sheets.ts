import type { Brand } from '../../domain/brand/brand';
import type { Playbook } from '../../domain/playbook/playbook';
import { createSourceStore } from '../../storage/source-store';
import { readManagedPlaybooks } from '../background/sources/read-managed';

/**
 * What others wrote for this client: the team at its address, the organisation of this browser. What
 * cannot be read adds nothing.
 */
export async function readTeamSheets(brand: Brand, brands: readonly Brand[]): Promise<Playbook[]> {
  const [remote, managed] = await Promise.all([
    createSourceStore()
      .readRemotePlaybook(brand.id)
      .catch(() => undefined),
    readManagedPlaybooks(brand, brands).catch(() => []),
  ]);
  return remote ? [remote, ...managed] : managed;
}
