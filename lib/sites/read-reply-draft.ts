import { findLeadingMention } from '../dom/insert/find-leading-mention';
import { readEditorText } from '../dom/insert/read-editor-text';
import type { Composer } from './site-adapter';

/** Text of the box without the mention of the answered person that Facebook puts at its start. */
export function readReplyDraft({ editor, engine }: Composer): string {
  const text = readEditorText(editor);
  const mention =
    engine === 'lexical' ? findLeadingMention(editor)?.textContent?.trim() : undefined;
  const start = text.trimStart();
  return mention && start.startsWith(mention) ? start.slice(mention.length).trimStart() : text;
}
