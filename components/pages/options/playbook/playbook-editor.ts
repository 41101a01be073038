import type { FollowUp } from '../../../../lib/domain/playbook/find-replies-to-follow-up';
import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';
import type { Gap, Writing } from '../editor-state';

/** What was taken away last, by name, and the way back. */
export interface Removed {
  part: EntryPart;
  name: string;
  isBack: boolean;
  back(playbook: Playbook): Playbook;
}

/** The playbook of one client as the page shows it, saved by itself. */
export interface PlaybookEditor {
  playbook: Playbook;
  /** Why some of it is not saved. */
  problems: readonly PlaybookProblem[];
  /** Whether all that was written is kept. */
  gap: Gap;
  writing: Writing;
  removed: Removed | undefined;
  /** Replies that said what the sheet no longer says; read when a fact was changed. */
  followUps: readonly FollowUp[];
  change(change: (playbook: Playbook) => Playbook): void;
  /** Takes an entry away; `undo` brings it back. */
  remove(part: EntryPart, name: string, id: string): void;
  undo(): void;
  /**
   * An entry is done with: true where it can be folded. One that says nothing goes; one with a
   * problem stays open, with the reason.
   */
  close(part: EntryPart, id: string): boolean;
  /** Saves now what can be saved; also for "try again". */
  flush(): void;
}

/** Lists of a playbook whose entries have an id. */
export type EntryPart = 'facts' | 'answers' | 'contacts' | 'ownGuidelines';
export type EntryOf<Part extends EntryPart> = Playbook[Part][number];

/** Puts an entry in its place in the list, or at the end of it. */
export function withEntry<Part extends EntryPart>(part: Part, entry: EntryOf<Part>) {
  return (playbook: Playbook): Playbook => {
    const list: readonly EntryOf<Part>[] = playbook[part];
    const isKnown = list.some(({ id }) => id === entry.id);
    const next = isKnown
      ? list.map((one) => (one.id === entry.id ? entry : one))
      : [...list, entry];
    return { ...playbook, [part]: next };
  };
}

export function withoutEntry(part: EntryPart, id: string) {
  return (playbook: Playbook): Playbook => {
    const list: readonly { id: string }[] = playbook[part];
    return { ...playbook, [part]: list.filter((one) => one.id !== id) };
  };
}

/** Puts what was taken away back to where it stood in `before`. */
export function withEntryBack(part: EntryPart, id: string, before: Playbook) {
  return (playbook: Playbook): Playbook => {
    const old: readonly { id: string }[] = before[part];
    const list: readonly { id: string }[] = playbook[part];
    const index = old.findIndex((one) => one.id === id);
    const entry = old[index];
    if (!entry || list.some((one) => one.id === id)) return playbook;
    return { ...playbook, [part]: list.toSpliced(index, 0, entry) };
  };
}
