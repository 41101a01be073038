import type { ChecksView } from '../../../components/panel/checks-view';
import type { PanelEngine } from '../../../components/panel/engine-context';
import type { PanelPhase, PauseState } from '../../../components/panel/panel-state';

/** What the panel shows besides the reply itself. */
export interface PanelState {
  typed: string;
  /** True while the box holds a draft of ours that nobody touched. */
  isOurs: boolean;
  phase: PanelPhase;
  isAlive: boolean;
  isOnPage: boolean;
  now: number;
  checks: ChecksView;
  /** A breath that the person is asked to take; the text in the box stays. */
  pause: PauseState | undefined;
  /** What says drafts in other words; absent where the person chose nothing. */
  engine?: PanelEngine | undefined;
}

/** Milliseconds. */
const CLOCK_MS = 30_000;

/** State outside React: the page changes it, the panel follows. */
export class PanelStore {
  #state: PanelState;
  readonly #listeners = new Set<() => void>();

  constructor(state: PanelState) {
    this.#state = state;
  }

  readonly read = (): PanelState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells the panel only when something is different. */
  change(part: Partial<PanelState>): void {
    const next = { ...this.#state, ...part };
    const keys = Object.keys(part) as (keyof PanelState)[];
    if (keys.every((key) => next[key] === this.#state[key])) return;
    this.#state = next;
    for (const listener of this.#listeners) listener();
  }

  /** Moves the clock on, twice a minute: more often nothing would read differently. */
  tick(): void {
    if (Date.now() - this.#state.now >= CLOCK_MS) this.change({ now: Date.now() });
  }
}
