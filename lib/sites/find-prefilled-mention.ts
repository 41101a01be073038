import { findLeadingMention } from '../dom/insert/find-leading-mention';
import type { Composer } from './site-adapter';

/** The mention that Facebook puts in front; words typed before a mention end in a blank, it does not. */
export function findPrefilledMention({ editor, engine }: Composer): string | undefined {
  const mention = engine === 'lexical' ? findLeadingMention(editor)?.textContent : undefined;
  return mention && mention === mention.trimEnd() ? mention.trim() : undefined;
}
