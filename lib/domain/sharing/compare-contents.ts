import type { Brand } from '../brand/brand';
import { isSameValue } from '../brand/is-same-value';
import { isRecord } from '../is-record';
import type { Playbook } from '../playbook/playbook';
import { type ClientContent, isPersonalField } from './client-content';
import { type Leaf, readLeaves } from './content-leaves';
import { findTakenAccounts, type TakenAccount } from './find-taken-accounts';
import { isDecidedHere, isRuleField } from './rule-fields';

/** Whose state of a field is taken. */
export type Choice = 'mine' | 'theirs';
/** By path of the change. */
export type Choices = Readonly<Record<string, Choice>>;

/** One field in which two states of a client differ. */
export interface ContentChange {
  /** Unique: 'brand/voice', 'facts/<id>', 'facts/<id>/text', 'crisisPlan/owner', 'keyMessages'. */
  path: string;
  part: 'brand' | keyof Playbook;
  /** Of the entry, in parts that are lists of entries. */
  id?: string;
  /** What the entry is called: the question of a fact, the name of a contact. */
  label?: string;
  /** Which field of the brand, the plan or the entry; absent where the whole entry is meant. */
  field?: string;
  /** added: only theirs has it; removed: only mine has it. */
  kind: 'added' | 'removed' | 'changed';
  /** Text, number, list of lines or a small object; `undefined` where it is not there. */
  mine: unknown;
  theirs: unknown;
  /** What is taken when nobody chooses. */
  proposal: Choice;
  /** True where both may have changed it, so that a person must look. */
  isConflict: boolean;
  /** Accounts of theirs that are those of other clients here; absent without any. */
  taken?: TakenAccount[];
}

export interface CompareOptions {
  /** The last state that both had. */
  base?: ClientContent | undefined;
  /** Whether theirs is signed by a key that was accepted. Absent: yes. */
  isTrusted?: boolean;
  /** The other saved clients. */
  others?: readonly Brand[];
}

/** Each person's own business, or what saving itself writes. */
const OWN: ReadonlySet<string> = new Set<keyof Brand | keyof Playbook | 'changedAt'>([
  'id',
  'isPaused',
  'isArchived',
  'wasPaused',
  'brandId',
  'revision',
  'updatedAt',
  'updatedBy',
  'changedAt',
]);

/**
 * What `theirs` would change in `mine`, field by field. With the last state that both had, only what
 * both changed since is a conflict, and what only one changed is taken from that one. Of a file that
 * nobody vouches for its rules, and what it says otherwise than the sheet here, are taken only where a
 * person says so; so are accounts of other clients here.
 */
export function compareContents(
  mine: ClientContent,
  theirs: ClientContent,
  { base, isTrusted = true, others = [] }: CompareOptions = {},
): ContentChange[] {
  const both = { mine, theirs };
  const [own, other] = [readLeaves(mine, both, OWN), readLeaves(theirs, both, OWN)];
  const before = base && readLeaves(base, both, OWN);
  const isNewer = theirs.playbook.updatedAt > mine.playbook.updatedAt;
  const paths = new Set([...own.keys(), ...other.keys()]);
  return [...paths].flatMap((path) => {
    const pair = { path, mine: own.get(path), theirs: other.get(path) };
    if (isSame(pair.mine, pair.theirs) || isLeftOut(pair)) return [];
    const advice = before ? adviseByBase(pair, before.get(path)) : adviseByAge(pair, isNewer);
    return describe(pair, advice).map((change) => guard(change, isTrusted, others));
  });
}

interface Pair {
  path: string;
  mine: Leaf | undefined;
  theirs: Leaf | undefined;
}

/**
 * A whole entry, which only one side has, is the same whoever saved it when: taking a sheet in stamps
 * its facts anew, and is no change of theirs.
 */
const isSame = (one: Leaf | undefined, other: Leaf | undefined) =>
  isSameValue(withoutStamps(one?.value), withoutStamps(other?.value));

function withoutStamps(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'changedAt'));
}

/** A file without signatures does not ask that there be none. */
const isLeftOut = ({ mine, theirs }: Pair) =>
  mine?.part === 'brand' && isPersonalField(mine.field) && isEmpty(theirs);

type Advice = Pick<ContentChange, 'proposal' | 'isConflict'>;

/** Only what one of both changed since is clear. */
function adviseByBase({ mine, theirs }: Pair, base: Leaf | undefined): Advice {
  if (isSame(mine, base)) return { proposal: 'theirs', isConflict: false };
  if (isSame(theirs, base)) return { proposal: 'mine', isConflict: false };
  return { proposal: 'mine', isConflict: true };
}

/** Nothing is lost: what only one has stays or comes in; of two wordings the newer is proposed. */
function adviseByAge({ mine, theirs }: Pair, isNewer: boolean): Advice {
  if (isEmpty(mine)) return { proposal: 'theirs', isConflict: false };
  if (isEmpty(theirs)) return { proposal: 'mine', isConflict: false };
  return { proposal: isNewer ? 'theirs' : 'mine', isConflict: true };
}

const isEmpty = (leaf: Leaf | undefined) => isNothing(leaf?.value);

const isNothing = (value: unknown) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function describe({ path, mine, theirs }: Pair, advice: Advice): ContentChange[] {
  const leaf = mine ?? theirs;
  if (!leaf) return [];
  const { value: _, ...where } = leaf;
  const kind = mine === undefined ? 'added' : theirs === undefined ? 'removed' : 'changed';
  return [{ path, ...where, kind, mine: mine?.value, theirs: theirs?.value, ...advice }];
}

/** What must not come in unseen is not proposed, whatever the age of both says. */
function guard(change: ContentChange, isTrusted: boolean, others: readonly Brand[]): ContentChange {
  const taken = findTaken(change, others);
  if (taken.length > 0) return { ...change, proposal: 'mine', isConflict: true, taken };
  const isGuarded =
    isDecidedHere(change) || (!isTrusted && (isRuleField(change) || isSaid(change)));
  return isGuarded ? { ...change, proposal: 'mine' } : change;
}

/** What the team says already: a date that nobody signed does not change it. */
const isSaid = ({ part, mine }: ContentChange) => part !== 'brand' && !isNothing(mine);

function findTaken({ part, field, theirs }: ContentChange, others: readonly Brand[]) {
  const isAccounts = part === 'brand' && field === 'ownAccounts';
  return isAccounts && Array.isArray(theirs) ? findTakenAccounts(theirs, others) : [];
}
