import { readReplyDraft } from './read-reply-draft';
import type { Composer } from './site-adapter';

/** Tells, after the press, whether the words that stood in the box have left it, or it has gone. */
export function hasLeftBox(composer: Composer): () => boolean {
  const isEmpty = () => !readReplyDraft(composer).trim();
  const hadWords = !isEmpty();
  return () => !composer.editor.isConnected || (hadWords && isEmpty());
}
