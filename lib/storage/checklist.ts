import { storage } from '#imports';
import type { ChecklistSettings } from '../domain/checklist/checklist-settings';
import { CHECKLIST } from './checklist-value';

/** What the user changed about the checklist, versioned. */
export const checklistItem = storage.defineItem(`local:${CHECKLIST.key}`, {
  version: 1,
  fallback: CHECKLIST.fallback,
});

/**
 * Changes it, one change at a time over all our pages, and gives it as saved. Rejects when the
 * browser cannot write.
 */
export function updateChecklist(
  change: (settings: ChecklistSettings) => ChecklistSettings,
): Promise<ChecklistSettings> {
  return navigator.locks.request('respira-checklist', async () => {
    const settings = change(await checklistItem.getValue());
    await checklistItem.setValue(settings);
    return settings;
  });
}
