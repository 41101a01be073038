import type { MoveId } from '../../lib/domain/draft/move';

/** Where the reply stands, beyond being written. */
export type PanelPhase =
  | { name: 'writing' }
  | { name: 'placed' }
  | { name: 'refused'; text: string; isCopied: boolean; isGarbled: boolean }
  | { name: 'sent'; state: 'confirmed' | 'probable'; record: 'kept' | 'off' | 'practice' }
  | { name: 'unrecorded'; reason: 'full' | 'broken' }
  | { name: 'failed' };

/** What the person does in the panel; the session carries it out. */
export interface PanelActions {
  /** Puts a whole draft into the box. */
  onPut: (text: string, mode: 'append' | 'replace') => void;
  /** Adds one sentence where it belongs in what is in the box. */
  onAdd: (sentence: { move: MoveId; text: string }) => void;
  onCopy: (text: string) => Promise<boolean>;
  onBack: () => void;
  onClose: () => void;
}
