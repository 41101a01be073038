import type { FollowUp } from '../../../../lib/domain/playbook/find-replies-to-follow-up';
import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';

/** stale: somebody else saved in between, and `playbook` is what is kept. */
export type PlaybookSaving =
  | { state: 'kept' | 'stale'; playbook: Playbook }
  | { state: 'invalid'; problems: PlaybookProblem[] }
  | { state: 'failed' };

/** Where playbooks are kept; given by the entrypoint. */
export interface PlaybookStore {
  /** Tells a client's playbook now and after each change, wherever it was made. */
  follow(brandId: string, signal: AbortSignal, onChange: (playbook: Playbook) => void): void;
  /** As kept; `undefined` when it cannot be read. */
  read(brandId: string): Promise<Playbook | undefined>;
  save(playbook: Playbook): Promise<PlaybookSaving>;
  /** False when it could not be deleted. */
  remove(brandId: string): Promise<boolean>;
  /** Replies that were sent with what the sheet said then and says otherwise now. */
  findFollowUps(now: Playbook): Promise<FollowUp[]>;
}
