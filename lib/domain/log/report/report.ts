import type { CheckId } from '../../checklist/check';
import type { IssueId } from '../../draft/issue';
import type { SiteId } from '../../post';
import type { TriageType } from '../../triage/verdict';
import type { Figures } from '../figures/compute-figures';
import type { Period } from '../figures/period';
import type { ReplyTimes } from '../figures/reply-times';

/** What one client is told of one period, without a word of any language but the quotes. */
export interface Report {
  brandId: string;
  brandName: string;
  period: Period;
  before: Period;
  /** IANA name of the client's clock, by which days and hours are told. */
  timeZone: string;
  figures: Figures;
  /** Of the period before. */
  previous: Figures;
  /** First replies to complaints, by the clock that was asked for. */
  times: ReplyTimes;
  isOffice: boolean;
  days: ReportDay[];
  /** Complaints by what they are about, most first. */
  causes: CauseCount[];
  /** Complaints about something else, or of which nothing can be told. */
  otherCauses: Omit<CauseCount, 'id'>;
  voices: CauseVoice[];
  turned: Turned[];
  open: OpenItem[];
  promises: PromiseItem[];
  /** Promises beyond those listed. */
  morePromises: number;
  requests: RequestItem[];
  wentWell: CheckLine[];
  wentBadly: CheckLine[];
  praised: NamedCount[];
  criticised: NamedCount[];
  forTheTeam: Quote[];
  lessons: string[];
  actions: string[];
  /** Where the mentions come from, most first. */
  sites: SiteId[];
  /** Hides in what the team writes besides what the report does not show; absent where it shows all. */
  hideNames?(text: string): string;
}

/** Somebody's words, shortened; names as the report shows them. */
export interface Quote {
  text: string;
  /** Absent where the name is not known or not shown. */
  who?: string;
  /** https; absent where there is none or where it would give the name away. */
  url?: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** One bar: a day, or in long periods the week that begins on it. */
export interface ReportDay {
  /** ISO 8601. */
  date: string;
  complaints: number;
  questions: number;
  praise: number;
  others: number;
}

export interface CauseCount {
  id: IssueId;
  count: number;
  before: number;
}

export interface CauseVoice {
  id: IssueId;
  quote: Quote;
}

export interface Turned {
  said: Quote;
  /** Their next post; absent where the person who answered said how it ended. */
  after?: Quote;
  /** From the complaint to the thanks. */
  minutes?: number;
}

export type OpenItem =
  /** Danger, law, data or staff, and nobody has answered. */
  | { kind: 'risk'; type: TriageType; quote: Quote; isInTime: boolean }
  | { kind: 'lost'; count: number; quote: Quote }
  /** Past their time; `isMore` where dangerous ones stand in the list besides. */
  | { kind: 'unanswered'; count: number; oldest: number; isMore: boolean }
  /** Not answered, and still in time. */
  | { kind: 'inTime'; count: number }
  | { kind: 'questions'; count: number; oldest: number }
  /** Where all late replies fell in one part of the week, which. */
  | { kind: 'late'; count: number; weekday?: number; hours?: { from: number; to: number } };

export interface PromiseItem {
  words: string;
  state: 'kept' | 'broken' | 'open' | 'overdue';
  /** Milliseconds since 1970. */
  dueAt: number;
  /** How often its time was moved; absent where it never was. */
  moved?: number;
  /** Different people to whom it was promised in the same words; absent where it was one. */
  people?: number;
}

export interface RequestItem {
  quote: Quote;
  /** Different people who asked for the like. */
  count: number;
}

export interface CheckLine {
  id: CheckId;
  met: number;
  asked: number;
  /** Share that was met in the period before, 0 to 1; absent where it was not asked. */
  before?: number;
}

export interface NamedCount {
  /** See `Named.key`. */
  key: string;
  count: number;
  /** A first name as it was written, with its accents; absent where the posts were not read. */
  written?: string;
}
