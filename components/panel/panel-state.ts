import type { CheckResult, GradedResult } from '../../lib/domain/checklist/check';
import type { CheckId } from '../../lib/domain/checklist/check-ids';
import type { SetAside, SetAsideReason, SetAsideScope } from '../../lib/domain/checklist/set-aside';
import type { MoveId } from '../../lib/domain/draft/move';

/** What became of it in the log; a practised one that lacks something is not praised. */
export type SentRecord = 'kept' | 'off' | 'practice' | 'poorPractice';

/** Where the reply stands, beyond being written. */
export type PanelPhase =
  | { name: 'writing' }
  | { name: 'placed' }
  | {
      name: 'refused';
      text: string;
      isCopied: boolean;
      isGarbled: boolean;
      /** We held it back ourselves: the other clients' names are not known. */
      isUnread?: boolean;
    }
  | {
      name: 'sent';
      state: 'confirmed' | 'probable';
      record: SentRecord;
      promised?: SentPromised;
      /** The account that it went out from, where that is not the brand's and was not accepted. */
      otherAccount?: string | undefined;
    }
  | { name: 'unrecorded'; reason: 'full' | 'broken' }
  | { name: 'failed' };

export interface SentPromise {
  id: string;
  /** ISO 8601, UTC. */
  dueAt: string;
  /** The person said that it is none. */
  isDropped?: boolean;
}

/** What a sent reply promises; `isReminded`: the browser will say so in time. */
export interface SentPromised {
  promises: readonly SentPromise[];
  isReminded: boolean;
}

/** Ten seconds of breath. */
export interface PauseState {
  /** Words of the draft that called for it; none when it went in unread. */
  words: readonly string[];
  /** Milliseconds since 1970. */
  endsAt: number;
}

/** What the person does with the reply; the session carries it out. */
export interface ReplyActions {
  /** Puts a whole draft into the box. */
  onPut: (text: string, mode: 'append' | 'replace') => void;
  /** Adds one sentence where it belongs in what is in the box. */
  onAdd: (sentence: { move: MoveId; text: string }) => void;
  onCopy: (text: string) => Promise<boolean>;
  onBack: () => void;
  onClose: () => void;
  /** No reply is given: noted, and the panel goes. */
  onLeave?: () => void;
  /** The second of two parts is still to be sent, or no longer. */
  onSecondPart?: (isMissing: boolean) => void;
  /** What went out from another account is the brand's answer all the same; `isKept`: always. */
  onCountAsAnswer?: (isKept: boolean) => void;
  /** What was taken for a promise in the sent reply is none. */
  onNotPromise?: (id: string) => void;
}

/** What the person does with the checks. */
export interface CheckActions {
  /** The text in the box was checked. */
  onChecked: (results: readonly GradedResult[]) => void;
  /** Shows the words that decided a check in the site's box; `undefined` takes the lines away. */
  onPoint: (result: CheckResult | undefined) => void;
  onSetAside: (id: CheckId, reason: SetAsideReason, scope: SetAsideScope) => void;
  onRestore: (setAside: SetAside) => void;
  /** Looks at the account again; true when nothing speaks against it. */
  onLookAgain: () => boolean;
  /** `isKept`: from now on the account is the brand's own. */
  onAcceptAccount: (isKept?: boolean) => void;
  /** The brand has answered already, and there will be a second reply. */
  onAnswerAnyway?: () => void;
  /** A guard kept a text out of the box until the person says yes. */
  onGuarded?: (stops: readonly CheckResult[]) => void;
  /** `isPressed`: the person goes on by themselves, and so back to their text. */
  onEndPause: (isPressed: boolean) => void;
}

export type PanelActions = ReplyActions & CheckActions;
