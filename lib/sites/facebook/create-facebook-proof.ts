import { isVisible } from '../../dom/is-visible';
import { readTextMap } from '../../dom/read-text-map';
import type { SendOutcome, SendWatch } from '../follow-send';
import { readReplyDraft } from '../read-reply-draft';
import type { Composer } from '../site-adapter';
import { FB_LINES } from './facebook-selectors';
import { findCommentsWithin } from './find-comments';
import { findCommentIds, findCommentText, readFacebookComment } from './read-facebook-comment';

/** Looks between the box's text coming back and the report that it did: drawing may lag behind. */
const LOOKS_TO_REFUSE = 3;

/**
 * What shows that a comment was taken: an empty box and the same words in a comment that was not
 * there before. Facebook draws the comment at once and may take it back; its link comes with the
 * server's answer.
 */
export function createFacebookProof(composer: Composer): SendWatch {
  const page = composer.editor.ownerDocument;
  const before = findCommentsWithin(page);
  const known = new Set<Element>(before);
  const knownIds = new Set(before.map(readId));
  const sent = normalise(readReplyDraft(composer));
  let hasEmptied = false;
  let looksBack = 0;

  const findSent = () =>
    findCommentsWithin(page)
      .filter((comment) => !known.has(comment) || !knownIds.has(readId(comment)))
      .filter((comment) => !(readId(comment) && knownIds.has(readId(comment))))
      .find((comment) => says(comment, sent));

  return {
    look(): SendOutcome | undefined {
      const isBack = hasEmptied && normalise(readReplyDraft(composer)) === sent;
      looksBack = isBack ? looksBack + 1 : 0;
      if (looksBack >= LOOKS_TO_REFUSE) return { state: 'failed' };
      if (!isEmpty(composer)) return undefined;
      hasEmptied = true;
      const comment = findSent();
      const url = comment && readFacebookComment(comment)?.post.url;
      return url ? { state: 'confirmed', url } : undefined;
    },
    giveUp: (): SendOutcome => ({ state: isEmpty(composer) ? 'probable' : 'failed' }),
  };
}

function isEmpty(composer: Composer): boolean {
  return !composer.editor.isConnected || !readReplyDraft(composer).trim();
}

function readId(comment: Element): string | undefined {
  const { commentId, replyId } = findCommentIds(comment);
  return replyId ?? commentId;
}

/** A mention that stood before the words stays before them; a long comment is cut. */
function says(comment: Element, sent: string): boolean {
  const text = findCommentText(comment);
  if (!text || !isVisible(comment)) return false;
  const words = normalise(readTextMap(text, { lines: FB_LINES }).text).replace(/(?:…|\.{3})$/, '');
  if (!words) return false;
  return words.includes(sent) || (words.length >= 40 && sent.startsWith(words.trim()));
}

/** Lines and blanks are drawn differently in box and comment. */
function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
