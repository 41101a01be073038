import type { DraftCase } from './draft-input';

/** Cases that may also use the words of a wider one. */
const FAMILY: Partial<Record<DraftCase, DraftCase>> = {
  venting: 'complaint',
  point: 'complaint',
  competitor: 'complaint',
  idea: 'other',
  staff: 'legal',
  data: 'safety',
  discrimination: 'legal',
};

/** The cases whose phrases suit this one. */
export function phraseCases(replyCase: DraftCase): readonly DraftCase[] {
  const family = FAMILY[replyCase];
  return family ? [replyCase, family] : [replyCase];
}
