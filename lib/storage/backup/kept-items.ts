import { storage } from '#imports';
import type { Brand } from '../../domain/brand/brand';
import type { ChecklistSettings } from '../../domain/checklist/checklist-settings';
import { brandsItem } from '../brands';
import { checklistItem } from '../checklist';
import { type Settings, settingsItem } from '../settings';

/** What is kept outside of the log. */
export interface KeptItems {
  brands: Brand[];
  checklist: ChecklistSettings;
  settings: Settings;
}

export async function readItems(): Promise<KeptItems> {
  const [brands, checklist, settings] = await Promise.all([
    brandsItem.getValue(),
    checklistItem.getValue(),
    settingsItem.getValue(),
  ]);
  return { brands, checklist, settings };
}

/** All of it in one write. Rejects when the browser cannot. */
export function writeItems({ brands, checklist, settings }: KeptItems): Promise<void> {
  return storage.setItems([
    { item: brandsItem, value: brands },
    { item: checklistItem, value: checklist },
    { item: settingsItem, value: settings },
  ]);
}
