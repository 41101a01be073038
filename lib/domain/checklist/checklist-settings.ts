import type { OwnGuideline } from './own-guideline';
import type { SetAside } from './set-aside';

/** What the user changed about the checklist. */
export interface ChecklistSettings {
  /** Checks set aside for a brand or for good. */
  setAside: SetAside[];
  ownGuidelines: OwnGuideline[];
}
