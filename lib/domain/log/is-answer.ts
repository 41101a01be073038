import type { ReplyRecord } from './log-entry';

/** Whether a reply was published, and as the brand: what went out from another account answers nothing. */
export function isAnswer({
  state,
  otherAccount,
}: Pick<ReplyRecord, 'state' | 'otherAccount'>): boolean {
  return state !== 'failed' && otherAccount === undefined;
}
