import { mentionKey } from '../../domain/mention';
import { askBackground } from '../../messaging/ask-background';
import type { AssistRequest } from './assist-request';

/** A provocation that gets no reply is closed in the log, and so out of the queue. */
export function noteLeftAlone({ mention, isPractice }: AssistRequest): void {
  if (isPractice) return;
  const closed = { reason: 'troll' as const, at: new Date().toISOString() };
  void askBackground('setHandling', { mentionId: mentionKey(mention), handling: { closed } });
}
