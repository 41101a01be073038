import type { FollowUp } from '../../../../lib/domain/playbook/find-replies-to-follow-up';
import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';

/** stale: somebody else saved in between, and `playbook` is what is kept. */
export type PlaybookSaving =
  | { state: 'kept' | 'stale'; playbook: Playbook }
  | { state: 'invalid'; problems: PlaybookProblem[] }
  | { state: 'failed' };

/** Which form of the page holds a sheet: several do at once, each with its own parts of it. */
export type SheetPlace = 'client' | 'plan';

/** What was typed and cannot be saved yet, and the sheet on which it was typed. */
export interface SheetDraft {
  base: Playbook;
  shown: Playbook;
}

/** Where playbooks are kept; given by the entrypoint. */
export interface PlaybookStore {
  /** Tells a client's playbook now and after each change, wherever it was made. */
  follow(brandId: string, signal: AbortSignal, onChange: (playbook: Playbook) => void): void;
  /** As kept; `undefined` when it cannot be read. */
  read(brandId: string): Promise<Playbook | undefined>;
  save(playbook: Playbook): Promise<PlaybookSaving>;
  /** What a reload must not lose; `undefined` where all is saved. */
  readDraft(place: SheetPlace, brandId: string): SheetDraft | undefined;
  writeDraft(place: SheetPlace, brandId: string, draft: SheetDraft | undefined): void;
  /** False when it could not be deleted. */
  remove(brandId: string): Promise<boolean>;
  /** Replies that were sent with what the sheet said then and says otherwise now. */
  findFollowUps(now: Playbook): Promise<FollowUp[]>;
}
