import { isVisible } from '../../dom/is-visible';
import { readTextMap } from '../../dom/read-text-map';
import type { SendProof } from '../create-sending';
import { hasLeftBox } from '../has-left-box';
import { readReplyDraft } from '../read-reply-draft';
import { readWords } from '../read-words';
import type { Composer } from '../site-adapter';
import { FB_LINES } from './facebook-selectors';
import { findCommentsWithin } from './find-comments';
import { findCommentIds, findCommentText, readFacebookComment } from './read-facebook-comment';

/**
 * What shows that a comment was taken: an emptied box and the same words in a comment that was not
 * there before. Facebook draws the comment at once and may take it back; its link comes with the
 * server's answer. `proven` holds the ids of comments already told: none stands for two sendings.
 */
export function createFacebookProof(composer: Composer, proven: Set<string>): SendProof {
  const page = composer.editor.ownerDocument;
  const knownIds = new Set(findCommentsWithin(page).map(readId));
  const sent = readWords(readReplyDraft(composer));
  const isNew = (comment: Element) => {
    const id = readId(comment);
    return id !== undefined && !knownIds.has(id) && !proven.has(id);
  };
  return {
    findPublished(hasLeft) {
      const comments = hasLeft ? findCommentsWithin(page).filter(isNew) : [];
      const comment = comments.find((one) => says(one, sent));
      const post = comment && readFacebookComment(comment)?.post;
      if (!post?.url) return undefined;
      proven.add(post.id);
      return { url: post.url };
    },
    hasLeft: hasLeftBox(composer),
  };
}

function readId(comment: Element): string | undefined {
  const { commentId, replyId } = findCommentIds(comment);
  return replyId ?? commentId;
}

/** A mention that stood before the words stays before them; a long comment is cut. */
function says(comment: Element, sent: string): boolean {
  const text = findCommentText(comment);
  if (!text || !isVisible(comment)) return false;
  const words = readWords(readTextMap(text, { lines: FB_LINES }).text).replace(/(?:…|\.{3})$/, '');
  if (!words) return false;
  return words.includes(sent) || (words.length >= 40 && sent.startsWith(words.trim()));
}
