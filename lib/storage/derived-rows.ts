import type { PackedTexts } from '../domain/log/packed-texts';
import type { TriageType } from '../domain/triage/verdict';

/** A mention that waits: no reply of ours, not closed, of a type that may want an answer. */
export interface WaitingRow {
  /** Of the mention. */
  id: string;
  brandId: string;
  /** As the person said, else as judged. */
  type: TriageType;
  /**
   * When it was written, else when it was seen, in milliseconds before 1970: what is newest comes
   * first, and so many rows are read in one go.
   */
  age: number;
  /** Out of the queue until then; ISO 8601, UTC. */
  until?: string;
}

/** What a client's log of one day comes to. Without content it was changed and waits to be made anew. */
interface DayRow {
  brandId: string;
  /** ISO 8601 date, UTC, on which the mentions were seen and the replies sent. */
  day: string;
  /** 1 while there is no content; an index knows no true and false. */
  isStale?: 1;
}

export interface DayFigures extends DayRow {
  /** Time of its earliest post, ISO 8601, UTC: posts may be found long after they were written. */
  oldest?: string;
  /** `FigureRow[]` as JSON, which is read several times faster than many small objects. */
  rows?: string;
}

export interface DayTexts extends DayRow {
  /** As `packTexts` makes it. */
  packed?: PackedTexts;
}
