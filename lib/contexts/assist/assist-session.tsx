import type { PanelPhase, ReplyActions } from '../../../components/panel/panel-state';
import type { ReplyCase } from '../../../components/panel/reply-case';
import type { PageKey } from '../../domain/keys/page-keys';
import { mentionKey } from '../../domain/mention';
import { isExtensionAlive } from '../../messaging/ask-background';
import type { SendReport } from '../../sites/site-adapter';
import { noteAnsweredHere } from './answered-here';
import type { AssistRequest } from './assist-request';
import { copyText } from './copy-text';
import { createPressJudge } from './create-press-judge';
import { createReplyCase } from './create-reply-case';
import { createReplyEngine } from './create-reply-engine';
import { createReplyRecorder, type ReplyRecorder } from './create-reply-recorder';
import { LastWord } from './last-word';
import { mountSessionPanel } from './mount-session-panel';
import { noteLeftAlone } from './note-left-alone';
import { observeDraft } from './observe-draft';
import { createPanelHost, type PanelHost } from './panel-host';
import { PanelStore } from './panel-store';
import { ReplyBox, type Written } from './reply-box';
import { ReplyChecks } from './reply-checks';
import { dropPromise } from './sent-promises';

/** How often the session looks whether all is still there, in milliseconds. */
const PULSE_MS = 500;
/** How long a box may be gone: the proof that a reply was sent comes after its dialog closed. */
const PATIENCE_MS = 20_000;

/** One reply box with its panel, from the first focus until the box is gone. */
export class AssistSession {
  readonly request: AssistRequest;
  readonly #reply: ReplyCase;
  readonly #store: PanelStore;
  readonly #record: ReplyRecorder;
  readonly #box: ReplyBox;
  readonly #checks: ReplyChecks;
  readonly #stop = new AbortController();
  #openedAt = new Date().toISOString();
  readonly #onEnd: () => void;
  #panel: PanelHost | undefined;
  #lastSeen = Date.now();
  readonly #lastWord: LastWord;
  /** What went out from an account that is not the brand's. */
  #astray: SendReport | undefined;
  /** False once the person closed the panel or went to another box. */
  #isWanted = true;
  /** We gave the focus back to the box ourselves: that is no wish for the panel. */
  #isReturning = false;

  constructor(request: AssistRequest, onEnd: () => void) {
    this.request = request;
    this.#onEnd = onEnd;
    this.#reply = createReplyCase(request);
    this.#record = createReplyRecorder(request);
    this.#box = new ReplyBox(request);
    this.#checks = new ReplyChecks(request, this.#reply, this.#stop.signal, (change) =>
      this.#store.change(change),
    );
    this.#store = new PanelStore({
      typed: '',
      isOurs: false,
      phase: { name: 'writing' },
      isAlive: true,
      isOnPage: true,
      now: Date.now(),
      checks: this.#checks.read(),
      pause: undefined,
    });
    this.#lastWord = new LastWord(this.#store, {
      onSay: (isNeeded) => {
        this.#isWanted ||= isNeeded;
        this.#keepPanel();
      },
      onOver: () => this.hide(),
    });
    void createReplyEngine(this.#reply, this.#checks.check).then((engine) =>
      this.#store.change({ engine }),
    );
    const { adapter, composer } = request;
    const { signal } = this.#stop;
    observeDraft(adapter, composer, signal, (typed) => this.#onTyped(typed));
    adapter.observeSends(composer, signal, (report) => void this.#onSend(report));
    adapter.observePresses?.(signal, createPressJudge(this.#store, this.#checks));
    const pulse = setInterval(() => this.#onPulse(), PULSE_MS);
    signal.addEventListener('abort', () => clearInterval(pulse));
    this.show();
  }

  /** Opens the panel, again if it was closed. The session goes on while it is closed. */
  show(): void {
    const isOwnReturn = this.#isReturning;
    this.#isReturning = false;
    if (isOwnReturn) return;
    if (!this.#panel && this.#lastWord.isOver) this.#startAgain();
    this.#isWanted = true;
    this.#openPanel();
  }

  /** One of our keys, where the person is in this box or its panel; it opens the panel first. */
  press(key: PageKey): boolean {
    const isHere = this.#panel || this.request.composer.editor.contains(document.activeElement);
    if (!isHere) return false;
    this.show();
    return this.#panel?.press(key) ?? false;
  }

  #openPanel(): void {
    if (this.#panel) return;
    const { adapter, composer, locale } = this.request;
    this.#panel = createPanelHost(composer, adapter.readTheme(), this.#stop.signal);
    const actions = { ...this.#actions, ...this.#checks.actions };
    const shown = { store: this.#store, reply: this.#reply, locale, actions };
    mountSessionPanel(this.#panel, shown, this.#onSurprise);
  }

  end(): void {
    if (this.#stop.signal.aborted) return;
    this.#stop.abort();
    this.hide();
    this.#onEnd();
  }

  readonly #actions: ReplyActions = {
    onPut: (text, mode) => this.#write(text, () => this.#box.put(text, mode)),
    onAdd: (sentence) => this.#write(sentence.text, () => this.#box.add(sentence)),
    onCopy: copyText,
    onBack: () => this.#setPhase({ name: 'writing' }),
    onClose: () => {
      this.hide();
      const { editor } = this.request.composer;
      this.#isReturning = editor.isConnected && document.activeElement !== editor;
      editor.focus();
    },
    onLeave: () => {
      noteLeftAlone(this.request);
      this.#actions.onClose();
    },
    onSecondPart: (isMissing) => this.#lastWord.hold(isMissing),
    onCountAsAnswer: (isKept) => {
      this.#checks.actions.onAcceptAccount(isKept);
      if (this.#astray) void this.#onSend(this.#astray);
    },
    onNotPromise: (id) => this.#setPhase(dropPromise(this.#store.read().phase, id)),
  };

  #onTyped(typed: string): void {
    const isOurs = this.#box.isOurs(typed);
    this.#checks.onTyped(typed, isOurs);
    this.#store.change({ typed, isOurs });
    if (typed.trim() !== '' && this.#lastWord.isOver) this.#startAgain();
  }

  /** The same box is used for another reply to the same post. */
  #startAgain(): void {
    this.#openedAt = new Date().toISOString();
    this.#box.startAgain();
    this.#checks.startAgain();
    this.#setPhase({ name: 'writing' });
  }

  readonly #onSurprise = (error: unknown) => {
    console.error('Respira', error);
    this.hide();
  };

  /** Puts nothing in that could not be held against the other clients' names. */
  async #write(text: string, put: () => Promise<Written>): Promise<void> {
    const unread = { state: 'refused', text, isGarbled: false, isUnread: true } as const;
    await this.#onWritten(this.#checks.isBlind ? unread : await put());
  }

  /** Tells what became of something put into the box. */
  async #onWritten(written: Written): Promise<void> {
    if (written.state === 'busy') return;
    if (written.state === 'refused') {
      this.#setPhase({ ...written, name: 'refused', isCopied: await copyText(written.text) });
      return;
    }
    this.#store.change({ isOurs: written.isWhole });
    if (written.isWhole) this.#checks.onPlaced();
    this.#setPhase({ name: written.isWhole ? 'placed' : 'writing' });
  }

  async #onSend(report: SendReport): Promise<void> {
    if (report.state === 'failed') this.#setPhase({ name: 'failed' });
    if (this.request.isPractice) {
      if (report.state !== 'failed')
        this.#lastWord.saySent(report, this.#checks.judgePractice(report));
      return;
    }
    const judged = this.#checks.judgeSent(report);
    const isAnswer = judged.otherAccount === undefined;
    this.#astray = isAnswer ? undefined : report;
    if (report.state !== 'failed' && isAnswer) noteAnsweredHere(mentionKey(this.request.mention));
    const answer = await this.#record(report, {
      ...judged,
      openedAt: this.#openedAt,
      sentAt: new Date().toISOString(),
      usedDraft: this.#box.usedDraft,
    });
    if (!answer.ok) this.#store.change({ isAlive: answer.reason !== 'gone' });
    if (report.state === 'failed') return;
    const kept = answer.ok ? answer.value : 'broken';
    if (kept === 'kept' && isAnswer) this.request.onAnswered();
    if (kept === 'kept' && isAnswer) void this.#lastWord.sayPromised(report);
    if (kept !== 'kept' && kept !== 'off') this.#lastWord.sayUnrecorded(kept);
    else this.#lastWord.saySent(report, kept, judged.otherAccount);
  }

  #setPhase(phase: PanelPhase): void {
    this.#store.change({ phase });
  }

  #onPulse(): void {
    const { composer, target } = this.request;
    if (composer.editor.isConnected) this.#lastSeen = Date.now();
    const isSaying = this.#isWanted && this.#lastWord.isLasting;
    if (Date.now() - this.#lastSeen > PATIENCE_MS && !isSaying) {
      this.end();
      return;
    }
    this.#keepPanel();
    this.#checks.lookAround();
    this.#store.change({
      isAlive: isExtensionAlive(),
      isOnPage: target.element.isConnected || composer.isInDialog,
    });
    this.#store.tick();
  }

  /** The panel goes with its box; only the last word on what was sent outlives it. */
  #keepPanel(): void {
    const hasReason = this.request.composer.editor.isConnected || this.#lastWord.isOver;
    if (!this.#isWanted || !hasReason) this.#closePanel();
    else if (!this.#panel) this.#openPanel();
    else if (!this.#panel.keepInPlace()) this.hide();
  }

  /** Closes the panel; the session goes on. */
  hide(): void {
    this.#isWanted = false;
    this.#closePanel();
  }

  #closePanel(): void {
    this.#panel?.close();
    this.#panel = undefined;
  }
}
