import type { Brand } from '../../../domain/brand/brand';
import { joinPlaybooks } from '../../../domain/playbook/join-playbooks';
import type { Playbook } from '../../../domain/playbook/playbook';
import type { PlaybookStore } from '../../../storage/playbook-store';
import type { SourceStore } from '../../../storage/source-store';
import { readManagedPlaybooks } from './read-managed';

/**
 * All that holds for replies of a client: its own playbook, that of its address, and what its
 * organisation gives. `undefined` for a client that is not saved.
 */
export async function readJoinedPlaybook(
  brandId: string,
  brands: readonly Brand[],
  { playbooks, sources }: { playbooks: PlaybookStore; sources: SourceStore },
): Promise<Playbook | undefined> {
  const brand = brands.find(({ id }) => id === brandId);
  if (!brand) return undefined;
  const [own, remote, managed] = await Promise.all([
    playbooks.read(brandId),
    sources.readRemotePlaybook(brandId),
    readManagedPlaybooks(brand, brands),
  ]);
  return joinPlaybooks(own, [...(remote ? [remote] : []), ...managed]);
}
