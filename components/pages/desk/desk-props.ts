import type { Brand } from '../../../lib/domain/brand/brand';
import type { CheckResult } from '../../../lib/domain/checklist/check';
import type { MentionRecord, ReplyRecord } from '../../../lib/domain/log/log-entry';

/** What became of a reply after the press. */
export type CopyOutcome =
  /** The browser let nothing on the clipboard; nothing was noted. */
  | { state: 'refused' }
  /** It is on the clipboard, but the log did not take it. */
  | { state: 'lost' }
  /** noted: it is in the log; off: in a private window nothing is kept. */
  | { state: 'noted' | 'off'; replyId: string };

/** What stands against a reply as it is; a breath that is being taken, until when (since 1970). */
export interface Held {
  stops: readonly CheckResult[];
  /** It could not be told whether it names another client. */
  isBlind: boolean;
  pause: { words: readonly string[]; endsAt: number } | undefined;
}

/** What the person does at the desk. */
export interface DeskActions {
  /** Looks at the text before it is copied, as the panel looks at a draft before it goes in. */
  onLook(text: string): Promise<Held>;
  /** Puts the text on the clipboard and notes it as the answer. */
  onAnswer(text: string): Promise<CopyOutcome>;
  /** Puts it on the clipboard again; false where the browser refuses. */
  onCopy(text: string): Promise<boolean>;
  /** It was not sent after all: the note goes. */
  onUndo(replyId: string): void;
  onQueue(): void;
}

/** One post with what was answered to it before. */
export interface DeskWork {
  mention: MentionRecord;
  brand: Brand;
  /** The oldest first. */
  replies: readonly ReplyRecord[];
}
