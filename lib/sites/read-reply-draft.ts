import { readEditorText } from '../dom/insert/read-editor-text';
import { findPrefilledMention } from './find-prefilled-mention';
import type { Composer } from './site-adapter';

/** Text of the box without the mention of the answered person that Facebook puts at its start. */
export function readReplyDraft(composer: Composer): string {
  const text = readEditorText(composer.editor);
  const mention = findPrefilledMention(composer);
  const start = text.trimStart();
  return mention && start.startsWith(mention) ? start.slice(mention.length).trimStart() : text;
}
