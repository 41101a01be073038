import type { EngineFailure } from '../../../domain/engine/rephrasing';
import type { Prompt } from '../../../domain/engine/write-prompt';

/** What an engine answered, as it came. */
export type Spoken = { ok: true; text: string } | { ok: false; problem: EngineFailure };

/** One that says a text in other words; never throws. */
export interface Engine {
  speak(prompt: Prompt, signal: AbortSignal): Promise<Spoken>;
}

/** Why a request ended, from how it was ended: the clock, the person, or neither. */
export function failureOf(signal: AbortSignal, otherwise: EngineFailure): EngineFailure {
  if (!signal.aborted) return otherwise;
  const { reason } = signal;
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'slow' : 'cancelled';
}
