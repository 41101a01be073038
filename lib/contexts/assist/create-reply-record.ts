import type { CheckResult } from '../../domain/checklist/check';
import type { SetAside } from '../../domain/checklist/set-aside';
import { authorKey, type ReplyRecord } from '../../domain/log/log-entry';
import { mentionKey } from '../../domain/mention';
import type { SendReport } from '../../sites/site-adapter';
import type { AssistRequest } from './assist-request';

export interface Sending {
  report: SendReport;
  checks: readonly CheckResult[];
  setAside: SetAside[];
  /** ISO 8601, UTC. */
  openedAt: string;
  sentAt: string;
  usedDraft: boolean;
  /** The account that it went out from, where that is not the brand's. */
  otherAccount?: string;
}

/** The log's record of a reply, under the id of the press that sent it: told twice, it is kept once. */
export function createReplyRecord(
  { adapter, target, brand, mention }: AssistRequest,
  { report, checks, ...rest }: Sending,
): ReplyRecord {
  return {
    id: report.pressId,
    mentionId: mentionKey(mention),
    brandId: brand.id,
    brandName: brand.name,
    authorKey: authorKey(target.post),
    site: adapter.id,
    post: target.post,
    text: report.text,
    state: report.state,
    ...(report.url === undefined ? {} : { url: report.url }),
    checks: checks.map(({ id, state }) => ({ id, state })),
    ...rest,
  };
}
