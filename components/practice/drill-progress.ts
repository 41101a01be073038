import {
  beginDrill,
  type Drill,
  type DrillStep,
  NEW_DRILL,
  noteAnswer,
} from '../../lib/domain/playbook/drill';
import type { FeedPost } from './feed-post';

/** How the drill on this page goes; it ends with the page. */
export interface DrillProgress {
  read(): Drill;
  begin(): void;
  /** The first answer to this kind of trouble that lacks nothing stops its clock. */
  note(step: DrillStep, lacks: readonly string[]): void;
  subscribe(onChange: () => void): () => void;
}

/** What a drill needs of the client and of the browser. */
export interface DrillTools {
  progress: DrillProgress;
  /** Whom the plan names, by kind of trouble. */
  callees: Partial<Record<DrillStep, string>>;
  /** Names of what an answer to a post of this drill lacks; none for a good one. */
  judge(post: FeedPost, text: string): Promise<readonly string[]>;
  /** Keeps the result in the client's plan. */
  keep(line: string): Promise<'kept' | 'full' | 'failed'>;
  /** Takes it out again; false when that was not possible. */
  drop(line: string): Promise<boolean>;
  again(): void;
}

/** @param now milliseconds since 1970 */
export function createDrillProgress(now: () => number = Date.now): DrillProgress {
  const listeners = new Set<() => void>();
  let drill = NEW_DRILL;
  const put = (next: Drill) => {
    if (next === drill) return;
    drill = next;
    for (const listener of listeners) listener();
  };
  return {
    read: () => drill,
    begin: () => put(beginDrill(drill, now())),
    note: (step, lacks) => put(noteAnswer(drill, step, now(), lacks)),
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
