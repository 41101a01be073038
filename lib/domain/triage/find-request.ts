import type { TextRange } from '../text-range';
import { compileCues, findCues } from './find-cues';
import { GRIEVANCE_CUES, REQUEST_CUES } from './lexicon/request-cues';
import type { Reading } from './reading';

const requests = compileCues(REQUEST_CUES);
const grievances = compileCues(GRIEVANCE_CUES);

/** What a post asks for. */
export interface Request {
  /** Questions and requests of any kind. */
  asked: TextRange[];
  /** Those that only somebody makes to whom something went wrong. */
  grievance: TextRange[];
}

export function findRequest({ tokens, questions }: Reading): Request {
  const grievance = findCues(tokens, grievances);
  return { asked: [...questions, ...findCues(tokens, requests)], grievance };
}
