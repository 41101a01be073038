import { createContext } from 'react';
import type { Draft } from '../../lib/domain/draft/move';
import type { RephraseProblem } from '../../lib/domain/engine/rephrasing';

/** What became of a draft that was to be said in other words. */
export type Rephrased =
  | { state: 'draft'; draft: Draft }
  | { state: 'consent'; host: string; isLocal: boolean; payload: string }
  | { state: 'none'; problem: RephraseProblem };

/** The optional engine as the panel sees it; absent where the person chose none. */
export interface PanelEngine {
  /** @param agreed the text that the person was shown and agreed to send */
  rephrase(draft: Draft, agreed?: string): Promise<Rephrased>;
  cancel(): void;
}

export const EngineContext = createContext<PanelEngine | undefined>(undefined);
