import { authorKey } from '../../domain/log/log-entry';
import { mentionKey } from '../../domain/mention';
import { askBackground } from '../../messaging/ask-background';
import type { AssistRequest } from './assist-request';

/** What is remembered that matters for this reply, as the background knows it now. */
export function askReplyContext({ brand, isPractice, mention, target }: AssistRequest) {
  return askBackground('readReplyContext', {
    brandId: brand.id,
    authorKey: authorKey(target.post),
    mentionId: mentionKey(mention),
    text: target.post.text,
    isPractice,
  });
}
