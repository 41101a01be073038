import type { ChecksView } from '../../../components/panel/checks-view';
import type { CheckActions } from '../../../components/panel/panel-state';
import type { ReplyCase } from '../../../components/panel/reply-case';
import { aimAtEditor } from '../../dom/insert/take-aim';
import type { CheckResult, GradedResult } from '../../domain/checklist/check';
import { checkDraft } from '../../domain/checklist/check-draft';
import { isLack } from '../../domain/checklist/list-lacks';
import { withOwnGuidelines } from '../../domain/checklist/own-guideline';
import type { SetAside } from '../../domain/checklist/set-aside';
import { NO_CONTEXT, type OwnAnswer, type ReplyContext } from '../../domain/log/reply-context';
import { mentionKey } from '../../domain/mention';
import type { SendReport } from '../../sites/site-adapter';
import { wasAnsweredHere } from './answered-here';
import { AsideChecks } from './aside-checks';
import { askReplyContext } from './ask-reply-context';
import type { AssistRequest } from './assist-request';
import { createCheckContext } from './create-check-context';
import { createNearMissRecorder, type NearMissRecorder } from './create-near-miss-recorder';
import type { PanelState } from './panel-store';
import { PauseWatch } from './pause-watch';
import { readOwnAnswer, readThreadReplies } from './read-thread-replies';
import { ReplyAccount } from './reply-account';
import { createShowWords, type ShowWords } from './show-words';
import { warmChecks } from './warm-checks';

/** How long a press waits for the other clients' names, in milliseconds; `askBackground` tries for six seconds. */
const PATIENCE_MS = 10_000;

/** What the checks change in the panel's state. */
export type ChecksChange = Partial<Pick<PanelState, 'checks' | 'pause'>>;

/** The checks of one reply: what is remembered, what the page shows, what the person set aside. */
export class ReplyChecks {
  readonly #request: AssistRequest;
  readonly #reply: ReplyCase;
  readonly #onChange: (change: ChecksChange) => void;
  readonly #showWords: ShowWords;
  readonly #pauses = new PauseWatch();
  readonly #nearMisses: NearMissRecorder;
  readonly #account: ReplyAccount;
  readonly #aside: AsideChecks;
  readonly #threadReplies: readonly string[];
  #context: ReplyContext = NO_CONTEXT;
  /** The same for drafts, which also keep away from what the thread shows. */
  #known: ReplyContext = NO_CONTEXT;
  #answered: OwnAnswer | undefined;
  #isAnsweredAccepted = false;
  #postCount = -1;
  #openedAt = Date.now();
  #isReady = false;
  #isBlind = true;
  #placedAt: number | undefined;
  #typed = '';

  constructor(
    request: AssistRequest,
    reply: ReplyCase,
    signal: AbortSignal,
    onChange: (change: ChecksChange) => void,
  ) {
    const { adapter, composer, brand } = request;
    this.#request = request;
    this.#reply = reply;
    this.#onChange = onChange;
    this.#aside = new AsideChecks(request, () => this.#tell());
    this.#nearMisses = createNearMissRecorder(request);
    this.#account = new ReplyAccount(request, () => this.#onAccount());
    this.#showWords = createShowWords(composer, () => adapter.readTheme(), signal);
    this.#threadReplies = readThreadReplies(adapter, brand);
    // Without the other clients' names a check would let them pass, so nothing is called done before.
    void Promise.allSettled([warmChecks(), this.#remember()]).then(this.#begin);
    // A background that lives but never answers holds no press for ever; nothing of ours goes in.
    const patience = setTimeout(this.#begin, PATIENCE_MS);
    signal.addEventListener('abort', () => clearTimeout(patience), { once: true });
    // Meanwhile the same post may have been answered in another tab.
    addEventListener('focus', () => void this.#lookForAnswer(), { signal });
  }

  readonly actions: CheckActions = {
    onChecked: (results) => this.#considerPause(results),
    onPoint: (result) => this.#point(result),
    onSetAside: (id, reason, scope) => this.#aside.add(id, reason, scope),
    onRestore: (setAside) => this.#aside.drop(setAside),
    onLookAgain: () => this.#lookAtAccount(),
    onGuarded: (stops) => this.#nearMisses.onStops(stops),
    onAcceptAccount: (isKept = false) => this.#account.accept(isKept),
    onAnswerAnyway: () => {
      this.#isAnsweredAccepted = true;
      this.#tell();
    },
    onEndPause: (isPressed) => {
      if (isPressed) aimAtEditor(this.#request.composer.editor, 'end');
      this.#onChange({ pause: undefined });
    },
  };

  /** Checks a text with all that is known now. Throws nothing that a check does not throw. */
  readonly check = (text: string): GradedResult[] =>
    checkDraft(
      text,
      createCheckContext(this.#reply, this.#context, {
        activeAccount: this.#account.readName(),
        isAccountConfirmed: this.#account.isAccepted,
        threadReplies: this.#threadReplies,
        writing: {
          now: Date.now(),
          openedAt: this.#openedAt,
          ...(this.#placedAt === undefined ? {} : { placedAt: this.#placedAt }),
        },
      }),
      withOwnGuidelines(this.#context.ownGuidelines),
      this.#aside.list.map(({ id }) => id),
    );

  /** The other clients' names could not be asked for: nothing of ours may go in. */
  get isBlind(): boolean {
    return this.#isBlind;
  }

  read(): ChecksView {
    return {
      isReady: this.#isReady,
      // Another function each time: what it knows is not what it knew.
      check: (text) => this.check(text),
      setAside: this.#aside.list,
      ownGuidelines: this.#context.ownGuidelines,
      account: this.#account.read(),
      remembered: this.#known,
      answered: this.#readAnswered(),
    };
  }

  /** Looks for what the page shows by now: who writes, and a reply of the brand's. */
  lookAround(): void {
    if (this.#isReady) this.#account.glance(this.#context.otherClients);
    if (this.#answered || this.#isAnsweredAccepted) return;
    const count = this.#request.adapter.findPosts(document).length;
    if (count === this.#postCount) return;
    this.#postCount = count;
    this.#answered = readOwnAnswer(this.#request);
    if (this.#answered) this.#tell();
  }

  /** What the person sent from here themselves is no news to them. */
  #readAnswered(): OwnAnswer | undefined {
    const { mention, isPractice } = this.#request;
    if (this.#isAnsweredAccepted || isPractice || wasAnsweredHere(mentionKey(mention))) {
      return undefined;
    }
    return this.#answered ?? (this.#reply.isByHand ? undefined : this.#context.answered);
  }

  /** The same box is used for another reply. */
  startAgain(): void {
    this.#openedAt = Date.now();
    this.#placedAt = undefined;
    this.#pauses.startAgain();
    this.#nearMisses.startAgain();
    void this.#remember();
  }

  /** Other words stand in the box; `isOurs`: a draft of ours that nobody touched. */
  onTyped(typed: string, isOurs: boolean): void {
    this.#showWords('', [], 'good');
    this.#typed = typed;
    if (!isOurs) this.#placedAt = undefined;
  }

  onPlaced(): void {
    this.#placedAt = Date.now();
    this.#tell();
  }

  /** What is kept with a sent reply, whether or not it could be checked. */
  judgeSent({ pressId, state, text }: SendReport): {
    checks: GradedResult[];
    setAside: SetAside[];
    otherAccount?: string;
  } {
    const otherAccount = this.#account.unaccepted;
    const rest = { setAside: [...this.#aside.list], ...(otherAccount && { otherAccount }) };
    try {
      const checks = this.check(text);
      if (state !== 'failed') this.#nearMisses.onSent(pressId, checks, this.#account.isWrong);
      return { checks, ...rest };
    } catch (error) {
      console.error('Respira', error);
      return { checks: [], ...rest };
    }
  }

  /** What is said of a reply that was only practised. */
  judgePractice(report: SendReport): 'practice' | 'poorPractice' {
    return this.judgeSent(report).checks.some(isLack) ? 'poorPractice' : 'practice';
  }

  /** Looks who would be replying; true when that is the brand, or cannot be told. */
  #lookAtAccount(): boolean {
    this.#account.look(this.#context.otherClients);
    return !this.#account.isWrong;
  }

  #onAccount(): void {
    if (this.#account.read().state === 'other') this.#nearMisses.onAccount();
    this.#tell();
  }

  readonly #begin = () => {
    this.#isReady = true;
    this.#tell();
  };

  /** An answer that comes late is taken all the same. */
  async #remember(): Promise<void> {
    const answer = await askReplyContext(this.#request);
    this.#isBlind = !answer.ok;
    if (!answer.ok) return;
    this.#context = answer.value;
    const recentReplies = [...this.#threadReplies, ...answer.value.recentReplies];
    this.#known = { ...answer.value, recentReplies };
    this.#aside.recall(answer.value.setAside);
    this.#lookAtAccount();
    this.#tell();
  }

  /** Takes nothing else over: drafts that are being read stay as they are. */
  async #lookForAnswer(): Promise<void> {
    if (!this.#isReady || this.#context.answered) return;
    const answer = await askReplyContext(this.#request);
    if (!answer.ok || !answer.value.answered) return;
    this.#context = { ...this.#context, answered: answer.value.answered };
    this.#tell();
  }

  #considerPause(results: readonly GradedResult[]): void {
    this.#nearMisses.onWritten(results);
    const pause = this.#pauses.consider(results);
    if (pause) this.#onChange({ pause });
  }

  #point(result: CheckResult | undefined): void {
    const look = result?.state === 'met' ? 'good' : 'bad';
    this.#showWords(this.#typed, result?.evidence ?? [], look);
  }

  #tell(): void {
    this.#onChange({ checks: this.read() });
  }
}
