import type { Taking } from '../../../components/pages/options/share/sharing';
import type { Brand } from '../../domain/brand/brand';
import { validateBrand } from '../../domain/brand/validate-brand';
import type { Playbook } from '../../domain/playbook/playbook';
import type { ClientContent } from '../../domain/sharing/client-content';
import { askBackground } from '../../messaging/ask-background';
import { updateBrands } from '../../storage/update-brands';

/**
 * Keeps a client with its sheet: both, or neither. The sheet first, for it may be refused where
 * somebody changed it meanwhile; where the client cannot be kept then, the sheet goes back to what it was.
 * @param before the sheet as it was; `undefined` for a new client
 */
export async function keepClient(
  { brand, playbook }: ClientContent,
  before: Playbook | undefined,
): Promise<Taking> {
  const answer = await askBackground('savePlaybook', { playbook });
  if (!answer.ok || answer.value.state !== 'kept') return 'failed';
  const { revision } = answer.value.playbook;
  try {
    await updateBrands((all) => putBrand(all, brand, before === undefined));
    return 'kept';
  } catch {
    const isBack = await bringSheetBack(brand.id, before, revision);
    return isBack ? 'failed' : 'sheetOnly';
  }
}

/** Throws where the client went, or another took its name, since the file was looked at. */
function putBrand(all: readonly Brand[], brand: Brand, isNew: boolean): Brand[] {
  const others = all.filter(({ id }) => id !== brand.id);
  if ((others.length === all.length) !== isNew) throw new Error('The client came or went');
  if (validateBrand(brand, others).length > 0) throw new Error('The client does not fit');
  return isNew ? [...all, brand] : all.map((one) => (one.id === brand.id ? brand : one));
}

/** @param revision of the sheet as it is kept now */
async function bringSheetBack(
  brandId: string,
  before: Playbook | undefined,
  revision: number,
): Promise<boolean> {
  if (before === undefined) {
    const gone = await askBackground('deletePlaybook', brandId);
    return gone.ok && gone.value;
  }
  const back = await askBackground('savePlaybook', { playbook: { ...before, revision } });
  return back.ok && back.value.state === 'kept';
}
