import type { ChecklistSettings } from '../domain/checklist/checklist-settings';
import type { KeptValue } from './kept-value';

export const CHECKLIST: KeptValue<ChecklistSettings> = {
  key: 'checklist',
  fallback: { setAside: [], ownGuidelines: [] },
};
