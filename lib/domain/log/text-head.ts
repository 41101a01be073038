import { TRIAGE_TYPES } from '../triage/triage-types';
import type { TriageType } from '../triage/verdict';
import type { LogRow } from './log-row';

/** What a search must know of an entry besides its text. */
export interface TextHead {
  kind: LogRow['kind'];
  id: string;
  /** ISO 8601, UTC: when it was seen or sent. */
  at: string;
  type: TriageType | undefined;
  /** A reply with a promise in it. */
  isPromise: boolean;
  /** A mention with a reply in the log, sent or refused. */
  isReplied: boolean;
}

const REPLY = 1;
const PROMISE = 2;
const REPLIED = 4;

/**
 * A head as one line: flags, type and time as figures of base 36, then the id. A hundred thousand of
 * them are read with each search. It stands for a type by its place in their list: when the list is
 * put in another order, what was made ready must be made anew.
 */
export function writeHead({ kind, id, at, type, isPromise, isReplied }: TextHead): string {
  const flags =
    (kind === 'reply' ? REPLY : 0) | (isPromise ? PROMISE : 0) | (isReplied ? REPLIED : 0);
  return `${flags}${type ? TRIAGE_TYPES.indexOf(type).toString(36) : '-'}${writeTime(at)} ${id}`;
}

export function readHead(line: string): TextHead {
  const flags = Number(line[0]);
  const end = line.indexOf(' ');
  return {
    kind: flags & REPLY ? 'reply' : 'mention',
    id: line.slice(end + 1),
    at: readTime(line.slice(2, end)),
    type: line[1] === '-' ? undefined : TRIAGE_TYPES[Number.parseInt(line[1] ?? '', 36)],
    isPromise: (flags & PROMISE) !== 0,
    isReplied: (flags & REPLIED) !== 0,
  };
}

/** What is not written as we write times stays as it is. */
function writeTime(at: string): string {
  const time = Date.parse(at);
  const isOurs = time > 0 && new Date(time).toISOString() === at;
  return isOurs ? time.toString(36) : `=${String(at).replace(/\s/g, '')}`;
}

function readTime(written: string): string {
  if (written.startsWith('=')) return written.slice(1);
  return new Date(Number.parseInt(written, 36)).toISOString();
}
