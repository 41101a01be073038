import type { IssueId } from '../issue';

/** How one kind of trouble is recognised and spoken of in one language. */
export interface IssueWords {
  /** Alternatives of a regular expression, on folded text, each at the start of a word. */
  cues: string;
  /** Words that also belong to other kinds count less. 1 unless given. */
  weight?: number;
  /** Named only when the person confirmed the issue; a singular noun phrase with its article. */
  trouble?: string;
  /** What helps to find the case; asked for in private only, never secret or contact data. */
  ask?: string;
}

export type IssueLexicon = Record<IssueId, IssueWords>;
