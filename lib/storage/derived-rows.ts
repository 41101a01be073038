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
  /** A colleague took it over. A number, because truths cannot be looked up. */
  handed?: 1;
}

/** A client's day that was changed: what its month's block says of it no longer holds. */
export interface StaleDay {
  brandId: string;
  /** ISO 8601 date, UTC, on which the mentions were seen and the replies sent. */
  day: string;
}

/** What figures need of a client's month, ready to be read in one piece. */
export interface MonthFigures {
  brandId: string;
  /** '2026-11'. */
  month: string;
  /** Time of its earliest post, ISO 8601, UTC: posts may be found long after they were written. */
  oldest?: string;
  /** `Record<day, FigureRow[]>` as JSON, which is read several times faster than many objects. */
  days: string;
}

/** The different words of a client's month, by which a search knows where not to look. */
export interface MonthWords {
  brandId: string;
  month: string;
  /** See `listWords`. */
  words: string;
}

/** What a search needs of a client's month. */
export interface MonthTexts extends PackedTexts {
  brandId: string;
  month: string;
}
