import { findPrefilledMention } from './find-prefilled-mention';
import { readWholeDraft } from './read-whole-draft';
import type { Composer } from './site-adapter';

/** Text of the box without the mention of the answered person that Facebook puts at its start. */
export function readReplyDraft(composer: Composer): string {
  const text = readWholeDraft(composer);
  const mention = findPrefilledMention(composer);
  const start = text.trimStart();
  return mention && start.startsWith(mention) ? start.slice(mention.length).trimStart() : text;
}
