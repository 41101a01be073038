import * as v from 'valibot';
import { isHttps } from '../brand/find-setting-problems';
import { stripUnseen } from '../text/strip-unseen';
import { PLAYBOOK_LIMITS } from './playbook-limits';

/** Half characters, those that nobody sees and outer blanks never get in. */
export const cleanLine = (text: string) =>
  stripUnseen(text.toWellFormed()).replace(/\s+/g, ' ').trim();
const cleanText = (text: string) => stripUnseen(text.toWellFormed()).replace(/\r\n?/g, '\n').trim();

/** One line that must not be empty. Messages of all checks are codes of `PlaybookProblem`. */
export const line = (most: number = PLAYBOOK_LIMITS.lineLength) =>
  v.pipe(v.string(), v.transform(cleanLine), v.nonEmpty('missing'), v.maxLength(most, 'long'));

/** Some lines that must not be empty. */
export const text = (most: number) =>
  v.pipe(v.string(), v.transform(cleanText), v.nonEmpty('missing'), v.maxLength(most, 'long'));

/** A list of lines; blank ones fall away. */
export const lines = (
  most: number = PLAYBOOK_LIMITS.lines,
  longest: number = PLAYBOOK_LIMITS.lineLength,
) =>
  v.pipe(
    v.array(v.pipe(v.string(), v.transform(cleanLine), v.maxLength(longest, 'long'))),
    v.transform((all) => all.filter((one) => one !== '')),
    v.maxLength(most, 'tooMany'),
  );

export const id = v.pipe(v.string(), v.uuid());
export const time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());

export const link = v.pipe(
  v.string(),
  v.transform((address) => address.trim()),
  v.maxLength(PLAYBOOK_LIMITS.linkLength, 'long'),
  v.check(isHttps, 'notHttps'),
);

/** A day that the calendar has. */
export const day = v.pipe(
  v.string(),
  v.check((date) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(date);
  }, 'notDate'),
);

export const email = v.pipe(
  line(PLAYBOOK_LIMITS.emailLength),
  v.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'notEmail'),
);

/** Entries that a form leaves empty are not there. */
export function dropEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, one]) => one !== undefined && one !== '');
  return Object.fromEntries(kept);
}

/** A list in which each id stands once. */
export const listOf = <Schema extends v.GenericSchema<unknown, { id: string }>>(
  entry: Schema,
  most: number,
) =>
  v.pipe(
    v.array(entry),
    v.maxLength(most, 'tooMany'),
    v.check((all) => new Set(all.map((one) => one.id)).size === all.length, 'twice'),
  );
