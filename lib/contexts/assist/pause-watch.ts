import type { PauseState } from '../../../components/panel/panel-state';
import type { GradedResult } from '../../domain/checklist/check';

/** How long a breath lasts, in milliseconds. */
const PAUSE_MS = 10_000;

/** Asks for one breath a reply, when the check of haste says so. */
export class PauseWatch {
  #hasPaused = false;

  /** The pause that begins now, if one is due. */
  consider(results: readonly GradedResult[]): PauseState | undefined {
    const haste = results.find(({ id, state }) => id === 'K26' && state !== 'met');
    if (!haste || this.#hasPaused) return undefined;
    this.#hasPaused = true;
    return { words: haste.words, endsAt: Date.now() + PAUSE_MS };
  }

  /** The same box is used for another reply. */
  startAgain(): void {
    this.#hasPaused = false;
  }
}
