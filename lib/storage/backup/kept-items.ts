import { storage } from '#imports';
import type { Brand } from '../../domain/brand/brand';
import type { ChecklistSettings } from '../../domain/checklist/checklist-settings';
import { brandsItem } from '../brands';
import { checklistItem } from '../checklist';
import { reportNotesItem } from '../report-notes';
import { isSameReport, type ReportNote } from '../report-notes-value';
import { type Settings, settingsItem } from '../settings';

/** What is kept outside of the log. */
export interface KeptItems {
  brands: Brand[];
  checklist: ChecklistSettings;
  settings: Settings;
  reportNotes: ReportNote[];
}

export async function readItems(): Promise<KeptItems> {
  const [brands, checklist, settings, reportNotes] = await Promise.all([
    brandsItem.getValue(),
    checklistItem.getValue(),
    settingsItem.getValue(),
    reportNotesItem.getValue(),
  ]);
  return { brands, checklist, settings, reportNotes };
}

/** All of it in one write. Rejects when the browser cannot. */
export function writeItems({ brands, checklist, settings, reportNotes }: KeptItems): Promise<void> {
  return storage.setItems([
    { item: brandsItem, value: brands },
    { item: checklistItem, value: checklist },
    { item: settingsItem, value: settings },
    { item: reportNotesItem, value: reportNotes },
  ]);
}

/** Notes of here stay; those of reports without one come in. */
export function addNotes(
  here: readonly ReportNote[],
  incoming: readonly ReportNote[],
): ReportNote[] {
  const fresh = incoming.filter((note) => !here.some((one) => isSameReport(one, note)));
  return [...here, ...fresh];
}
