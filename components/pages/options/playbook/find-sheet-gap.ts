import type { Playbook } from '../../../../lib/domain/playbook/playbook';
import type { PlaybookProblem } from '../../../../lib/domain/playbook/validate-playbook';
import type { Gap, Writing } from '../editor-state';
import type { EntryPart } from './playbook-editor';

/** How far a sheet is saved. */
export interface SheetState {
  writing: Writing;
  gap: Gap;
}

export const SAVED_SHEET: SheetState = { writing: 'idle', gap: 'none' };

/** An entry that was only opened and says nothing is no gap. */
export function findSheetGap(playbook: Playbook, problems: readonly PlaybookProblem[]): Gap {
  return problems.some((problem) => !isOfEmpty(playbook, problem)) ? 'some' : 'none';
}

function isOfEmpty(playbook: Playbook, { part, index, field }: PlaybookProblem): boolean {
  if (part === 'crisisPlan') {
    const place = /^levels\.(\d+)/.exec(field)?.[1];
    const level = place === undefined ? undefined : playbook.crisisPlan.levels[Number(place)];
    return level !== undefined && isEmptyEntry(level);
  }
  const list = part === '' || index === undefined ? undefined : playbook[part];
  const entry = Array.isArray(list) && index !== undefined ? list[index] : undefined;
  return typeof entry === 'object' && isEmptyEntry(entry);
}

/** What an entry has before anybody writes in it. */
const GIVEN = new Set(['id', 'trouble', 'changedAt', 'kind', 'types']);

export function isEmptyEntry(entry: object): boolean {
  return Object.entries(entry).every(
    ([field, value]) => GIVEN.has(field) || value === undefined || value.length === 0,
  );
}

/** Whether this entry can be folded: it says nothing, or all of it can be saved. */
export function hasProblem(
  playbook: Playbook,
  problems: readonly PlaybookProblem[],
  part: EntryPart,
  id: string,
): boolean {
  const index = playbook[part].findIndex((one) => one.id === id);
  return problems.some((one) => one.part === part && one.index === index && index >= 0);
}

/** The one that still has the furthest to go, of a client's form and its sheet. */
export function joinStates(one: SheetState, other: SheetState): SheetState {
  const writing = WRITINGS.find((state) => [one.writing, other.writing].includes(state)) ?? 'idle';
  const gap = GAPS.find((state) => [one.gap, other.gap].includes(state)) ?? 'none';
  return { writing, gap };
}

const WRITINGS: readonly Writing[] = ['failed', 'saving', 'saved', 'idle'];
const GAPS: readonly Gap[] = ['whole', 'some', 'none'];
