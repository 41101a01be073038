import type {
  SharedClient,
  SharedReading,
  Sharing,
} from '../../../components/pages/options/share/sharing';
import type { Brand } from '../../domain/brand/brand';
import { PLAYBOOK_LIMITS } from '../../domain/playbook/playbook-limits';
import type { ClientContent } from '../../domain/sharing/client-content';
import { compareAge } from '../../domain/sharing/compare-age';
import { compareContents } from '../../domain/sharing/compare-contents';
import { findSameClient } from '../../domain/sharing/find-same-client';
import { findTakenAccounts } from '../../domain/sharing/find-taken-accounts';
import { mergeContents } from '../../domain/sharing/merge-contents';
import { parsePlaybookFile } from '../../domain/sharing/playbook-file';
import { brandsItem } from '../../storage/brands';
import { createPlaybookStore } from '../../storage/playbook-store';
import { sharingNameItem } from '../../storage/sharing-name';
import { createSharingStore, withId } from '../../storage/sharing-store';
import { createSourceStore } from '../../storage/source-store';
import { readManagedPlaybooks } from '../background/sources/read-managed';
import { keepClient } from './keep-client';

/** UTF-8 takes up to three bytes a unit. */
const MOST_BYTES = PLAYBOOK_LIMITS.fileLength * 3;

/** Clients as signed files, given away and taken in by the options page. */
export function createSharing(): Omit<Sharing, 'printUrl' | 'setSource'> {
  const store = createSharingStore();
  const sheets = createPlaybookStore();
  const sources = createSourceStore();
  const findHere = async (brand: Brand): Promise<ClientContent> => ({
    brand,
    playbook: await sheets.read(brand.id),
  });

  async function readFile(file: File): Promise<SharedReading> {
    if (file.size > MOST_BYTES) return { kind: 'refused', problems: [{ code: 'tooBig' }] };
    const reading = parsePlaybookFile(await file.text().catch(() => ''));
    if (!reading.ok) return { kind: 'refused', problems: reading.problems };
    const brands = await brandsItem.getValue();
    const found = findSameClient(brands, reading.file.brand);
    const mine = found && (await findHere(found));
    const base = found && (await store.findBase(found.id, reading.file));
    const theirs = mine && withId(mine.brand.id, reading.file);
    const others = brands.filter(({ id }) => id !== found?.id);
    const signature = await store.verify(reading);
    const isTrusted = signature.state === 'own' || signature.state === 'known';
    return {
      kind: 'read',
      shared: {
        file: reading.file,
        mine,
        changes: mine && theirs ? compareContents(mine, theirs, { base, isTrusted, others }) : [],
        taken: findTakenAccounts(reading.file.brand.ownAccounts, others),
        isTrusted,
        age: mine && compareAge(mine.playbook, reading.file.playbook),
        signature,
        key: reading.signature?.key,
        droppedKeys: reading.droppedKeys,
      },
    };
  }

  return {
    async writeFile(brandId, by, takesSignatures) {
      const brand = (await brandsItem.getValue()).find(({ id }) => id === brandId);
      if (!brand) return undefined;
      const content = await findHere(brand);
      return store.writeFile(content, by || undefined, takesSignatures).catch(() => undefined);
    },
    readFile,
    async takeIn(shared, choices, acceptsKey) {
      const { file, key } = shared;
      const merged = await merge(shared, choices);
      if (!merged) return 'clash';
      const result = await keepClient(merged, shared.mine?.playbook);
      if (result !== 'kept') return result;
      await store.keepTaken(merged.brand.id, file);
      if (acceptsKey && key) await store.acceptKey(key, file.exportedBy ?? '');
      return 'kept';
    },
    readSource: (brandId) => sources.readSource(brandId),
    async readReadOnly(brandId) {
      const brands = await brandsItem.getValue();
      const brand = brands.find(({ id }) => id === brandId);
      const [remote, managed] = await Promise.all([
        sources.readRemotePlaybook(brandId),
        brand ? readManagedPlaybooks(brand, brands) : [],
      ]);
      return { remote, managed };
    },
    async forget(brandId) {
      const back = [await store.forgetClient(brandId), await sources.forgetSource(brandId)];
      return async () => {
        await Promise.all(back.map((bringBack) => bringBack()));
      };
    },
    readOwnWords: () => store.readOwnWords(),
    readName: () => sharingNameItem.getValue(),
    writeName: (name) => sharingNameItem.setValue(name.trim()),
  };
}

/** The client as it would be; `undefined` where what was chosen does not go together. */
async function merge(
  { file, mine, changes }: SharedClient,
  choices: Parameters<Sharing['takeIn']>[1],
): Promise<ClientContent | undefined> {
  // How long things are kept here is decided here.
  const { retentionDays: _, ...brand } = file.brand;
  if (!mine) return { brand, playbook: { ...file.playbook, revision: 0 } };
  const brands = await brandsItem.getValue();
  const now = brands.find(({ id }) => id === mine.brand.id);
  const others = brands.filter(({ id }) => id !== mine.brand.id);
  if (!now) return undefined;
  const merging = mergeContents({ ...mine, brand: now }, changes, choices, others);
  return merging.ok ? merging.content : undefined;
}
