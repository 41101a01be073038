import type { Brand } from '../../../lib/domain/brand/brand';
import type { SearchPlace } from '../../../lib/domain/brand/search-links';
import type { ShiftAnswer } from '../../../lib/domain/log/hand-over/shift-answer';
import type { Handling, MentionRecord, PromiseRecord } from '../../../lib/domain/log/log-entry';
import type { PastedPost } from '../../../lib/domain/log/pasted-mention';
import type { MorningClient } from '../../../lib/domain/log/queue/create-morning';
import type { Queue } from '../../../lib/domain/log/queue/queue-item';
import type { TriageFamily } from '../../../lib/domain/triage/triage-family';

/** When each search of a client was last opened from here, ISO 8601. */
export type Searches = Readonly<Record<string, Partial<Record<SearchPlace, string>>>>;

/** As far as the log knows. */
export interface PromisedPerson {
  name?: string;
  /** Of the post that was answered. */
  url?: string;
}

/** What to do next, all of it read from the log. */
export interface QueueData {
  queue: Queue;
  /** Open ones that are due today or over, the earliest first. */
  promises: readonly PromiseRecord[];
  /** Who was promised something, by promise id. */
  people: ReadonlyMap<string, PromisedPerson>;
  /** Of these only the newest were read: more wait. */
  cut: ReadonlySet<TriageFamily>;
  morning: readonly MorningClient[];
  /** Insults of the last hours, in all. */
  insults: number;
}

export interface HandedShift {
  brand: Brand;
  /** Name of the one who hands over. */
  from: string;
  note: string;
  /** Without its ending. */
  fileName: string;
}

/** What the person does; each gives false when it could not be kept. */
export interface QueueActions {
  onHandle(mention: MentionRecord, handling: Handling | undefined): Promise<boolean>;
  onSettle(promise: PromiseRecord, state: PromiseRecord['state']): Promise<boolean>;
  /** `dueAt` ISO 8601, UTC. */
  onMove(promise: PromiseRecord, dueAt: string): Promise<boolean>;
  /** Opens the search and notes when. */
  onSearch(brand: Brand, place: SearchPlace): void;
  onCopyAlert(brand: Brand): Promise<boolean>;
  onMorningSeen(): void;
  /** Reads and keeps it, then opens the desk for it; false when it could not be kept. */
  onPaste(post: PastedPost): Promise<boolean>;
  /** Opens the desk for a post that stands on no page. */
  onDesk(mention: MentionRecord): void;
  /** Saves what waits as a file; false when that failed. */
  onHandOver(shift: HandedShift): Promise<boolean>;
  /** Takes what a colleague handed over, as the text of the file. */
  onTakeOver(file: string): Promise<ShiftAnswer>;
  onAddClient(): void;
  onReport(brandId: string | undefined): void;
}

export interface QueueViewProps {
  /** `undefined` until the first reading is done. */
  data: QueueData | undefined;
  brands: readonly Brand[];
  /** `undefined` = all. */
  brandId: string | undefined;
  now: Date;
  searches: Searches;
  /** True on the first look of the day. */
  isMorning: boolean;
  actions: QueueActions;
}
