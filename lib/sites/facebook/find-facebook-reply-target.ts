import type { ReplyMemory } from '../create-reply-memory';
import { findClosest } from '../find-by-selectors';
import type { Composer, PagePost } from '../site-adapter';
import { FB } from './facebook-selectors';
import { findCommentThread } from './find-comment-thread';
import { findStoriesAround, findStoriesWithin } from './find-stories';
import { findTopDialog } from './find-top-dialog';
import { isNamedInLabel, readMentionedName } from './read-answered-name';
import { readFacebookComment } from './read-facebook-comment';
import { readFacebookStory } from './read-facebook-story';

/**
 * The comment or post that a box answers. Among the comments of its thread: the one whose Reply was
 * pressed last; the one whose author the box mentions; the one whose author its label names; else
 * the first, under which all replies of a thread go. Without a thread: the post.
 */
export function findFacebookReplyTarget(
  composer: Composer,
  memory: ReplyMemory,
): PagePost | undefined {
  const thread = findCommentThread(composer.frame);
  const comments = (thread?.comments ?? []).flatMap((part) => readFacebookComment(part) ?? []);
  const isForReplies = thread?.isForReplies ?? false;
  const mention = readMentionedName(composer);
  const isMentioned = ({ post }: PagePost) => mention !== undefined && post.author.name === mention;
  const isHere = (pressed: PagePost) => comments.some(({ post }) => post.id === pressed.post.id);
  const pressed = memory.findFor(
    composer.editor,
    (post) => isForReplies || isHere(post) || isMentioned(post),
  );
  return (
    (isForReplies ? memory.findLatest(isHere) : undefined) ??
    pressed ??
    comments.findLast(isMentioned) ??
    (isForReplies ? findByLabel(comments, composer) : readPostOf(composer))
  );
}

/** The last with that name: people answer what stands nearest. */
function findByLabel(comments: readonly PagePost[], composer: Composer): PagePost | undefined {
  const named = comments.findLast(({ post }) => isNamedInLabel(post.author.name, composer));
  return named ?? comments[0];
}

function readPostOf({ frame }: Composer): PagePost | undefined {
  const [around] = findStoriesAround(frame);
  const dialog = findClosest(frame, FB.dialog) ?? findTopDialog(frame.ownerDocument);
  const inDialog = dialog?.contains(frame) ? findStoriesWithin(dialog) : [];
  const story = around ?? (inDialog.length === 1 ? inDialog[0] : undefined);
  return story && readFacebookStory(story);
}
