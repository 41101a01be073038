import type { PanelPhase, ReplyActions, SentRecord } from '../../../components/panel/panel-state';
import type { ReplyCase } from '../../../components/panel/reply-case';
import { mentionKey } from '../../domain/mention';
import { isExtensionAlive } from '../../messaging/ask-background';
import type { SendReport } from '../../sites/site-adapter';
import { noteAnsweredHere } from './answered-here';
import type { AssistRequest } from './assist-request';
import { copyText } from './copy-text';
import { createReplyCase } from './create-reply-case';
import { createReplyEngine } from './create-reply-engine';
import { createReplyRecorder, type ReplyRecorder } from './create-reply-recorder';
import { Farewell } from './farewell';
import { mountSessionPanel } from './mount-session-panel';
import { noteLeftAlone } from './note-left-alone';
import { observeDraft } from './observe-draft';
import { createPanelHost, type PanelHost } from './panel-host';
import { PanelStore } from './panel-store';
import { ReplyBox, type Written } from './reply-box';
import { ReplyChecks } from './reply-checks';
import { dropPromise, readSentPromises } from './sent-promises';

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
  readonly #farewell = new Farewell(() => this.#store.read().phase.name === 'sent' && this.hide());
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
    void createReplyEngine(this.#reply, this.#checks.check).then((engine) =>
      this.#store.change({ engine }),
    );
    const { adapter, composer } = request;
    const { signal } = this.#stop;
    observeDraft(adapter, composer, signal, (typed) => this.#onTyped(typed));
    adapter.observeSends(composer, signal, (report) => void this.#onSend(report));
    const pulse = setInterval(() => this.#onPulse(), PULSE_MS);
    signal.addEventListener('abort', () => clearInterval(pulse));
    this.show();
  }

  /** Opens the panel, again if it was closed. The session goes on while it is closed. */
  show(): void {
    const isOwnReturn = this.#isReturning;
    this.#isReturning = false;
    if (isOwnReturn) return;
    if (!this.#panel && this.#isOver()) this.#startAgain();
    this.#isWanted = true;
    this.#openPanel();
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
    onPut: async (text, mode) => this.#onWritten(await this.#box.put(text, mode)),
    onAdd: async (sentence) => this.#onWritten(await this.#box.add(sentence)),
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
    onSecondPart: (isMissing) => this.#farewell.hold(isMissing),
    onNotPromise: (id) => this.#setPhase(dropPromise(this.#store.read().phase, id)),
  };

  #onTyped(typed: string): void {
    const isOurs = this.#box.isOurs(typed);
    this.#checks.onTyped(typed, isOurs);
    this.#store.change({ typed, isOurs });
    if (typed.trim() !== '' && this.#isOver()) this.#startAgain();
  }

  /** The same box is used for another reply to the same post. */
  #startAgain(): void {
    this.#openedAt = new Date().toISOString();
    this.#box.startAgain();
    this.#checks.startAgain();
    this.#setPhase({ name: 'writing' });
  }

  /** The reply was sent; what is left is the last word on it. */
  #isOver(): boolean {
    const { name } = this.#store.read().phase;
    return name === 'sent' || name === 'unrecorded';
  }

  readonly #onSurprise = (error: unknown) => {
    console.error('Respira', error);
    this.hide();
  };

  /** Tells what became of something put into the box. */
  async #onWritten(written: Written): Promise<void> {
    if (written.state === 'busy') return;
    if (written.state === 'refused') {
      const isCopied = await copyText(written.text);
      this.#setPhase({ ...written, name: 'refused', isCopied });
      return;
    }
    this.#store.change({ isOurs: written.isWhole });
    if (written.isWhole) this.#checks.onPlaced();
    if (written.isWhole) this.#setPhase({ name: 'placed' });
    else this.#setPhase({ name: 'writing' });
  }

  async #onSend(report: SendReport): Promise<void> {
    if (report.state === 'failed') this.#setPhase({ name: 'failed' });
    if (this.request.isPractice) {
      if (report.state !== 'failed') this.#setSent(report, this.#checks.judgePractice(report));
      return;
    }
    if (report.state !== 'failed') noteAnsweredHere(mentionKey(this.request.mention));
    const answer = await this.#record(report, {
      ...this.#checks.judgeSent(report),
      openedAt: this.#openedAt,
      sentAt: new Date().toISOString(),
      usedDraft: this.#box.usedDraft,
    });
    if (!answer.ok) this.#store.change({ isAlive: answer.reason !== 'gone' });
    if (report.state === 'failed') return;
    const kept = answer.ok ? answer.value : 'broken';
    if (kept === 'kept') this.request.onAnswered();
    if (kept === 'kept') void this.#sayPromised(report);
    if (kept === 'kept' || kept === 'off') this.#setSent(report, kept);
    else this.#setUnrecorded(kept);
  }

  /** What was not kept is said in any case. */
  #setUnrecorded(reason: 'full' | 'broken'): void {
    this.#isWanted = true;
    this.#setPhase({ name: 'unrecorded', reason });
    this.#keepPanel();
  }

  async #sayPromised(report: SendReport): Promise<void> {
    const promised = await readSentPromises(report.pressId);
    const { phase } = this.#store.read();
    if (!promised || phase.name !== 'sent') return;
    this.#setPhase({ promised, ...phase });
    this.#farewell.say(true);
  }

  #setSent({ state, text }: SendReport, record: SentRecord): void {
    // The proof may come when the next reply is being written: that is the one to help with.
    const typed = this.#store.read().typed.trim();
    if (state === 'failed' || (typed !== '' && !text.trim().endsWith(typed))) return;
    const { phase } = this.#store.read();
    this.#setPhase({ ...(phase.name === 'sent' && phase), name: 'sent', state, record });
    this.#keepPanel();
    this.#farewell.say();
  }

  #setPhase(phase: PanelPhase): void {
    this.#store.change({ phase });
  }

  #onPulse(): void {
    const { composer, target } = this.request;
    if (composer.editor.isConnected) this.#lastSeen = Date.now();
    const isSayingLoss = this.#isWanted && this.#store.read().phase.name === 'unrecorded';
    if (Date.now() - this.#lastSeen > PATIENCE_MS && !isSayingLoss) {
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
    const hasReason = this.request.composer.editor.isConnected || this.#isOver();
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
