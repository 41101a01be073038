import type { TriageType } from '../triage/verdict';
import type { CatalogueId } from './check-ids';

/** What a type of post asks of a reply. Checks of harm, guards and clocks hold for all types. */
export interface Requirements {
  required: readonly CatalogueId[];
  /** Shown, and never held against a reply. */
  recommended: readonly CatalogueId[];
}

export const REQUIREMENTS: Readonly<Record<TriageType, Requirements>> = {
  complaint: {
    required: ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K08', 'K09'],
    recommended: ['K10', 'K11', 'K15', 'K17', 'K29'],
  },
  failedContact: {
    required: ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K08', 'K09'],
    recommended: ['K10', 'K11', 'K15', 'K17', 'K29'],
  },
  venting: { required: ['K01', 'K02', 'K05', 'K10'], recommended: ['K11', 'K15'] },
  question: { required: ['K01', 'K02', 'K04', 'K06', 'K09'], recommended: ['K15', 'K29', 'K30'] },
  rumour: { required: ['K02', 'K06', 'K07', 'K28'], recommended: ['K05'] },
  troll: { required: ['K02', 'K28'], recommended: ['K07'] },
  trollWithPoint: { required: ['K02', 'K03', 'K08', 'K17'], recommended: ['K11'] },
  abuse: { required: [], recommended: [] },
  safety: { required: ['K05', 'K09'], recommended: ['K02', 'K03'] },
  legal: { required: ['K01', 'K02'], recommended: ['K09'] },
  dataLeak: { required: ['K09'], recommended: ['K02', 'K03'] },
  staff: { required: ['K02'], recommended: ['K05'] },
  competitor: { required: ['K02', 'K04', 'K06'], recommended: ['K09'] },
  praise: { required: ['K01', 'K02', 'K15'], recommended: ['K30'] },
  idea: { required: ['K02', 'K04', 'K11'], recommended: ['K29'] },
  crisis: {
    required: ['K02', 'K03', 'K04', 'K05', 'K06', 'K08', 'K09'],
    recommended: ['K11', 'K29'],
  },
  notOurs: { required: [], recommended: [] },
  other: { required: ['K01', 'K02'], recommended: ['K15'] },
};
