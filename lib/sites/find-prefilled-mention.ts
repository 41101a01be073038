import { findEditorEngine } from '../dom/insert/find-editor-engine';
import { findLeadingMention } from '../dom/insert/find-leading-mention';
import type { Composer } from './site-adapter';

/** The mention that Facebook puts in front; words typed before a mention end in a blank, it does not. */
export function findPrefilledMention({ editor }: Composer): string | undefined {
  // Looked at anew each time: a box may be found before the site's editor has taken it over.
  const mention =
    findEditorEngine(editor) === 'lexical' ? findLeadingMention(editor)?.textContent : undefined;
  return mention && mention === mention.trimEnd() ? mention.trim() : undefined;
}
