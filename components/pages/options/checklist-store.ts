import type { ChecklistSettings } from '../../../lib/domain/checklist/checklist-settings';

/** The checklist's settings as the page sees them. */
export interface ChecklistEditor {
  value: ChecklistSettings;
  /** Rejects when it could not be saved. */
  update(change: (settings: ChecklistSettings) => ChecklistSettings): Promise<unknown>;
}
