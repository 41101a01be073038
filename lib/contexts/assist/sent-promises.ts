import type { PanelPhase, SentPromised } from '../../../components/panel/panel-state';
import { askBackground } from '../../messaging/ask-background';

type Sent = Extract<PanelPhase, { name: 'sent' }>;

/** What a reply that was just kept promises; `undefined` where that is nothing. */
export async function readSentPromises(replyId: string): Promise<SentPromised | undefined> {
  const answer = await askBackground('readReplyPromises', replyId);
  return answer.ok && answer.value.promises.length > 0 ? answer.value : undefined;
}

/** Takes one out of the log; in the panel it stays in sight, as what it was not. */
export function dropPromise(phase: PanelPhase, id: string): PanelPhase {
  void askBackground('dropPromise', id);
  return phase.name === 'sent' ? withoutPromise(phase, id) : phase;
}

function withoutPromise({ promised, ...phase }: Sent, id: string): Sent {
  if (!promised) return phase;
  const promises = promised.promises.map((one) =>
    one.id === id ? { ...one, isDropped: true } : one,
  );
  return { ...phase, promised: { ...promised, promises } };
}
