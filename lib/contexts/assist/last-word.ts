import type { SentRecord } from '../../../components/panel/panel-state';
import type { SendReport } from '../../sites/site-adapter';
import { Farewell } from './farewell';
import type { PanelStore } from './panel-store';
import { readSentPromises } from './sent-promises';

interface LastWordPanel {
  /** Shows the panel if it is wanted; `isNeeded`: in any case. */
  onSay: (isNeeded: boolean) => void;
  onOver: () => void;
}

/** What the panel says of a reply that went out, and for how long. */
export class LastWord {
  readonly #store: PanelStore;
  readonly #onSay: LastWordPanel['onSay'];
  readonly #farewell: Farewell;

  constructor(store: PanelStore, { onSay, onOver }: LastWordPanel) {
    this.#store = store;
    this.#onSay = onSay;
    this.#farewell = new Farewell(() => {
      if (store.read().phase.name === 'sent' && !this.isLasting) onOver();
    });
  }

  /** The reply went out; what is left is the last word on it. */
  get isOver(): boolean {
    const { name } = this.#store.read().phase;
    return name === 'sent' || name === 'unrecorded';
  }

  /** It stays until the person closes it: something is to be done. */
  get isLasting(): boolean {
    const { phase } = this.#store.read();
    return (
      phase.name === 'unrecorded' || (phase.name === 'sent' && phase.otherAccount !== undefined)
    );
  }

  /** While a second part is still to be sent it is not the last word. */
  hold(isMissing: boolean): void {
    this.#farewell.hold(isMissing);
  }

  /** `otherAccount`: where it went out from, if that is not the brand's. */
  saySent({ state, text }: SendReport, record: SentRecord, otherAccount?: string): void {
    // The proof may come when the next reply is being written: that is the one to help with.
    const { typed, phase } = this.#store.read();
    const next = typed.trim();
    if (state === 'failed' || (next !== '' && !text.trim().endsWith(next))) return;
    const before = phase.name === 'sent' ? phase : undefined;
    this.#store.change({ phase: { ...before, name: 'sent', state, record, otherAccount } });
    this.#onSay(otherAccount !== undefined);
    this.#farewell.say();
  }

  /** What was not kept is said in any case. */
  sayUnrecorded(reason: 'full' | 'broken'): void {
    this.#store.change({ phase: { name: 'unrecorded', reason } });
    this.#onSay(true);
  }

  async sayPromised(report: SendReport): Promise<void> {
    const promised = await readSentPromises(report.pressId);
    const { phase } = this.#store.read();
    if (!promised || phase.name !== 'sent') return;
    this.#store.change({ phase: { promised, ...phase } });
    this.#farewell.say(true);
  }
}
