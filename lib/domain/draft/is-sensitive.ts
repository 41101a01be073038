import { SENSITIVE_ISSUES } from './issue';
import type { Complaint } from './read-complaint';

/** Whether a post tells of fraud, danger or discrimination: nobody answers that as a joke. */
export const isSensitive = ({ issue }: Pick<Complaint, 'issue'>): boolean =>
  issue !== undefined && SENSITIVE_ISSUES.includes(issue);
