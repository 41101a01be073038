import type { MoveId } from './move';
import type { Slots } from './slots';

/** One way of saying a move here and now. */
export interface Sentence {
  move: MoveId;
  text: string;
  /** Slots that it names. */
  slots: readonly (keyof Slots)[];
}
