import { findLeadingMention } from '../dom/insert/find-leading-mention';
import { readWholeDraft } from './read-whole-draft';
import type { Composer } from './site-adapter';

/** Text of the box without the mention of the answered person that Facebook puts at its start. */
export function readReplyDraft(composer: Composer): string {
  const text = readWholeDraft(composer);
  const mention =
    composer.engine === 'lexical'
      ? findLeadingMention(composer.editor)?.textContent?.trim()
      : undefined;
  const start = text.trimStart();
  return mention && start.startsWith(mention) ? start.slice(mention.length).trimStart() : text;
}
