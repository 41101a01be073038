import * as v from 'valibot';
import type { Playbook } from './playbook';
import { playbookSchema } from './playbook-schema';

/** shape: not even of the expected kind; no form can make it, only a file or another program. */
export const PLAYBOOK_PROBLEMS = [
  'missing',
  'long',
  'tooMany',
  'twice',
  'notHttps',
  'notDate',
  'endsBeforeStart',
  'notEmail',
  'notWhole',
  'tooSmall',
  'tooBig',
  'shape',
] as const;
export type PlaybookProblemCode = (typeof PLAYBOOK_PROBLEMS)[number];

/** Why a playbook cannot be kept as it is. */
export interface PlaybookProblem {
  /** 'facts', 'crisisPlan'; '' where it is no playbook at all. */
  part: keyof Playbook | '';
  /** Position in the part's list, from 0; absent where the part is no list or the list is meant. */
  index?: number;
  /** Where in the entry: 'validUntil', 'wordings.2', 'levels.0.when'; '' for the entry itself. */
  field: string;
  code: PlaybookProblemCode;
}

export type PlaybookReading =
  | { ok: true; playbook: Playbook }
  | { ok: false; problems: PlaybookProblem[] };

/** Reads any value as a playbook, tidied; all of it or, with reasons, nothing. Never throws. */
export function readPlaybook(value: unknown): PlaybookReading {
  const result = v.safeParse(playbookSchema, value);
  if (result.success) return { ok: true, playbook: result.output };
  return { ok: false, problems: result.issues.map(describe) };
}

/** Every reason why `playbook` cannot be kept; `[]` = it can. */
export function validatePlaybook(playbook: Playbook): PlaybookProblem[] {
  const reading = readPlaybook(playbook);
  return reading.ok ? [] : reading.problems;
}

function describe(issue: v.BaseIssue<unknown>): PlaybookProblem {
  const [part = '', ...rest] = (issue.path ?? []).map(({ key }) => key);
  const [index, ...inside] = rest;
  const code = PLAYBOOK_PROBLEMS.find((known) => known === issue.message) ?? 'shape';
  const where = { part: part as PlaybookProblem['part'], code };
  return typeof index === 'number'
    ? { ...where, index, field: inside.join('.') }
    : { ...where, field: rest.join('.') };
}
