import { type Answer, askBackground } from '../../messaging/ask-background';
import type { RecordAnswer } from '../../messaging/protocol';
import type { SendReport } from '../../sites/site-adapter';
import type { AssistRequest } from './assist-request';
import { createReplyRecord, type Sending } from './create-reply-record';

/** Keeps what became of a press of send. */
export type ReplyRecorder = (
  report: SendReport,
  sending: Omit<Sending, 'report'>,
) => Promise<Answer<RecordAnswer>>;

/**
 * A press is told twice, as probable and as what the site then shows: both are one reply, with the
 * circumstances of the first (but what the person then accepts is no other account's), and the later word is written last however long the earlier one takes.
 */
export function createReplyRecorder(request: AssistRequest): ReplyRecorder {
  const presses = new Map<string, Omit<Sending, 'report'>>();
  let last: Promise<unknown> = Promise.resolve();
  return (report, sending) => {
    const { otherAccount, ...first } = presses.get(report.pressId) ?? sending;
    const isOthers = otherAccount !== undefined && sending.otherAccount !== undefined;
    const circumstances = isOthers ? { ...first, otherAccount } : first;
    presses.set(report.pressId, circumstances);
    const record = createReplyRecord(request, { ...circumstances, report });
    const answer = last.then(() => askBackground('recordReply', record));
    last = answer;
    return answer;
  };
}
