import type { CheckId } from '../domain/checklist/check-ids';
import type { SetAside } from '../domain/checklist/set-aside';
import type { EngineChange, EngineTrial, ShownEngine } from '../domain/engine/engine-settings';
import type { EngineOffer, RephraseAnswer, RephraseRequest } from '../domain/engine/rephrasing';
import type { PageKey, PageKeys } from '../domain/keys/page-keys';
import type { BrandRule, RuleProposal } from '../domain/log/brand-rule';
import type { ShiftAnswer } from '../domain/log/hand-over/shift-answer';
import type { Judgement } from '../domain/log/judgement';
import type {
  Handling,
  MentionRecord,
  NearMissRecord,
  OutcomeNote,
  PromiseRecord,
  ReplyRecord,
} from '../domain/log/log-entry';
import type { PastedMention, PastedPost } from '../domain/log/pasted-mention';
import type { ReplyContext } from '../domain/log/reply-context';
import type { Mention } from '../domain/mention';
import type { Playbook } from '../domain/playbook/playbook';
import type { PlaybookSource } from '../domain/playbook/playbook-source';
import type { PlaybookProblem } from '../domain/playbook/validate-playbook';
import type { ReplyLanguage } from '../domain/post';
import type { TriageType } from '../domain/triage/verdict';

/** Who may ask whom for what. Every request that writes carries an id made by its sender. */
export interface Protocol {
  /** marks → background: verdicts in the order asked; the mentions are logged unless `isPractice`. */
  judgeMentions(request: { mentions: Mention[]; isPractice: boolean }): Judgement[];
  /**
   * marks, side panel → background: "this is no complaint". Kept for this mention from then on;
   * without a type it is what we think of it again.
   */
  correctMention(request: { mentionId: string; type?: TriageType }): boolean;
  /**
   * marks → background: how this brand can be told from what the mention speaks of, best first, with
   * what each rule would hide. None in a private window, where nothing is learnt.
   */
  proposeRules(request: { mention: Mention }): RuleProposal[];
  /** marks → background: from now on, or no longer. False if the brand cannot take the rule. */
  setBrandRule(request: { brandId: string; rule: BrandRule; isOn: boolean }): boolean;
  /** assist → background: the account is the brand's from now on. False if it cannot be. */
  keepOwnAccount(request: { brandId: string; account: string }): boolean;
  /** watch → background: load one of the further scripts into the sender's frame. */
  loadScript(name: ScriptName): boolean;
  /** assist → background: keeps a reply as sent. Idempotent by `reply.id`. */
  recordReply(reply: ReplyRecord): RecordAnswer;
  /** assist → background: what a reply that was just kept promises; none in a private window. */
  readReplyPromises(replyId: string): SentPromises;
  /** assist → background: what was taken for a promise is none. */
  dropPromise(id: string): boolean;
  /** assist → background: what is remembered that matters for a reply. */
  readReplyContext(request: {
    brandId: string;
    authorKey: string;
    mentionId: string;
    /** What the post asks, to find the fact that answers it. */
    text: string;
    isPractice: boolean;
  }): ReplyContext;
  /** assist → background: keeps a check away, for a brand or for good. */
  keepSetAside(setAside: SetAside): boolean;
  /** assist → background: the check counts again for this brand. */
  dropSetAside(request: { id: CheckId; brandId: string }): boolean;
  /** extension pages → background, the only writer of the log. */
  deleteReply(id: string): boolean;
  deleteMention(id: string): boolean;
  /** Deletes all of one person; gives the number of rows. */
  deletePerson(authorKey: string): number;
  /**
   * assist, extension pages → background: closes, snoozes or hands over; without `handling` it is
   * open again. False if the mention is not in the log or nothing can be written.
   */
  setHandling(request: { mentionId: string; handling?: Handling }): boolean;
  /** assist, extension pages → background: how it ended; a guess never replaces what was said. */
  setOutcome(request: { mentionId: string; outcome?: OutcomeNote }): boolean;
  /** extension pages → background: all three at once; what is absent is taken away. */
  setNotes(
    request: { mentionId: string } & Pick<MentionRecord, 'lesson' | 'action' | 'causes'>,
  ): boolean;
  /** extension pages → background; 'open' takes it back. */
  settlePromise(request: { id: string; state: PromiseRecord['state'] }): boolean;
  /** extension pages → background: a new due time, ISO 8601, UTC; the promise is open again. */
  movePromise(request: { id: string; dueAt: string }): boolean;
  /** extension pages → background: judged and logged; `undefined` if there is no such client. */
  pasteMention(post: PastedPost): PastedMention | undefined;
  /** extension pages → background: the text of a file in which a colleague hands over a client. */
  receiveShift(file: string): ShiftAnswer;
  /** assist → background: a reply that nearly went out wrong. Idempotent by `id`. */
  recordNearMiss(record: NearMissRecord): boolean;
  /** extension pages → background: keeps a playbook that was read as `playbook.revision`. */
  savePlaybook(request: { playbook: Playbook }): PlaybookAnswer;
  deletePlaybook(brandId: string): boolean;
  /**
   * extension pages → background: reads this client's playbook from an https address from now on, or
   * no longer. The browser must have allowed the host. Tells how the first reading went.
   */
  setPlaybookSource(request: { brandId: string; url?: string }): PlaybookSource | undefined;
  /** assist → background: what may say a draft in other words, if the person chose anything. */
  readEngine(request: { language: ReplyLanguage }): EngineOffer;
  /** assist → background: nothing is sent before the person agreed to the text that would be. */
  rephrase(request: RephraseRequest): RephraseAnswer;
  /** assist → background: by the id of the request. */
  cancelRephrase(id: string): boolean;
  /** options → background; the key goes in and never comes out. */
  readEngineSettings(): ShownEngine;
  saveEngineSettings(change: EngineChange): ShownEngine;
  /** options → background: whether an engine is there, and its models; sends no text. */
  tryEngine(change: EngineChange): EngineTrial;
  /**
   * extension pages → background: long work, which goes on after the background was ended; what
   * becomes of it stands in the log's `jobs`. With the same id it is the same work.
   */
  startJob(job: StartedJob): boolean;
  /** What is done stays done. False if it does not run. */
  cancelJob(id: string): boolean;
  /** extension pages → background: a part of a log from a file, 0 to `parts` - 1. Idempotent. */
  importPart(request: ImportedPart): Exclude<RecordAnswer, 'off'> | 'erasing';
  /** assist, options → background: how the person presses each of our keys; none for what has none. */
  readKeys(): PageKeys;
  /** background → marks and assist in a tab: the person pressed it there. False where it does nothing. */
  pressKey(key: PageKey): boolean;
  /** popup → watch in a tab: what this page holds. */
  readPageState(): PageState;
}

export interface SentPromises {
  promises: Pick<PromiseRecord, 'id' | 'words' | 'dueAt'>[];
  /** The browser will remind of them. */
  isReminded: boolean;
}

/** stale: somebody saved in between, `playbook` is what is kept; invalid: it cannot be kept so. */
export type PlaybookAnswer =
  | { state: 'kept' | 'stale'; playbook: Playbook }
  | { state: 'invalid'; problems: PlaybookProblem[] }
  | { state: 'full' | 'broken' };

/**
 * reindex: what waits and what months come to, anew; erase: a client's log, up to `before` if given.
 * `total`: rows there are to do, for who looks on.
 */
export type StartedJob =
  | { id: string; kind: 'reindex'; total?: number }
  | { id: string; kind: 'erase'; brandId: string; before?: string; total?: number };

export interface ImportedPart {
  jobId: string;
  part: number;
  parts: number;
  rows: { mentions: MentionRecord[]; replies: ReplyRecord[]; promises: PromiseRecord[] };
}

/** marks: chips and reply boxes; assist: the panel. */
export type ScriptName = 'marks' | 'assist';

/** full: no room on the disk; broken: the log cannot be opened; off: a private window. */
export type RecordAnswer = 'kept' | 'full' | 'broken' | 'off';

export interface PageState {
  site: string;
  marked: number;
}
