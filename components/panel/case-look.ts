import type { DraftCase } from '../../lib/domain/draft/draft-input';
import type { TriageType } from '../../lib/domain/triage/verdict';
import { lookOf } from '../ui/kind-look';

const TYPES: Record<DraftCase, TriageType> = {
  complaint: 'complaint',
  irony: 'complaint',
  claim: 'rumour',
  refusal: 'complaint',
  question: 'question',
  praise: 'praise',
  troll: 'troll',
  crisis: 'crisis',
  safety: 'safety',
  discrimination: 'safety',
  legal: 'legal',
  data: 'dataLeak',
  staff: 'staff',
  treated: 'staff',
  venting: 'venting',
  idea: 'idea',
  competitor: 'competitor',
  point: 'trollWithPoint',
  other: 'other',
};

/** Icon and colour of a kind of answer: those of the post it answers. */
export const caseLook = (replyCase: DraftCase) => lookOf(TYPES[replyCase]);
