import type { ReplyMemory } from '../create-reply-memory';
import { findAll, findClosest } from '../find-by-selectors';
import { precedes } from '../precedes';
import type { Composer, PagePost } from '../site-adapter';
import { findOutermost } from './find-x-posts';
import { readPermalink } from './read-permalink';
import { readXPost } from './read-x-post';
import { X } from './x-selectors';

/**
 * The post that a box answers. In order: the post above the box in the same dialog; the post in
 * the same row; the post that the page is about; the Reply control pressed last; the address.
 */
export function findXReplyTarget(composer: Composer, memory: ReplyMemory): PagePost | undefined {
  if (isForComposingOnly(composer)) return findDialogTarget(composer, memory);
  const found = readPostInRow(composer.editor) ?? readFocalPost(composer.editor);
  return found && complete(found, memory);
}

/** True where the page itself shows that a box is for a reply, if not to which post. */
export function isXReplyBox(composer: Composer, memory: ReplyMemory): boolean {
  if (findXReplyTarget(composer, memory)) return true;
  const isInline = findClosest(composer.editor, X.inlineReply) !== undefined;
  return (
    isInline || (!isForComposingOnly(composer) && readPermalink(location.pathname) !== undefined)
  );
}

/** A dialog; in the narrow layout the whole page takes its place. */
function isForComposingOnly({ isInDialog }: Composer): boolean {
  return isInDialog || location.pathname.startsWith('/compose/');
}

function findDialogTarget(composer: Composer, memory: ReplyMemory): PagePost | undefined {
  const pressed = memory.findFor(composer.editor);
  const above = readPostAbove(composer);
  if (above) return complete(above, memory);
  return isQuoting(composer) ? undefined : (pressed ?? findAddressed(memory));
}

/** A box with another post below it makes a new post that quotes it. */
function isQuoting({ editor, mount }: Composer): boolean {
  return findAll(mount, X.nameLine).some((line) => precedes(editor, line));
}

function readPostAbove({ editor, mount }: Composer): PagePost | undefined {
  const page = editor.ownerDocument;
  const scope = mount === page.body ? (page.querySelector('main') ?? mount) : mount;
  return readOutermost(findAll(scope, X.post).findLast((post) => precedes(post, editor)));
}

/** The reply box under a post shares its row. */
function readPostInRow(editor: Element): PagePost | undefined {
  const box = findClosest(editor, X.inlineReply);
  const row = box && findClosest(box, X.row);
  const posts = row ? findAll(row, X.post) : [];
  return readOutermost(posts.findLast((post) => precedes(post, editor)));
}

function readFocalPost(editor: Element): PagePost | undefined {
  const id = readPermalink(location.pathname)?.id;
  if (!id) return undefined;
  const column = editor.closest('[data-testid="primaryColumn"], main') ?? editor.ownerDocument;
  return findAll(column, X.post)
    .map(readOutermost)
    .find((read) => read?.post.id === id);
}

function readOutermost(post: Element | undefined): PagePost | undefined {
  const outermost = post && findOutermost(post);
  return outermost && readXPost(outermost);
}

/** `/compose/post?in_reply_to=…`: only of use where we have read that post before. */
function findAddressed(memory: ReplyMemory): PagePost | undefined {
  const id = new URLSearchParams(location.search).get('in_reply_to');
  return id ? memory.findLatest(({ post }) => post.id === id) : undefined;
}

/** A dialog may show a post without its link: then the same post, as it was when Reply was pressed. */
function complete(found: PagePost, memory: ReplyMemory): PagePost {
  if (found.post.url) return found;
  const { author, text } = found.post;
  const known = memory.findLatest(
    ({ post }) => post.author.handle === author.handle && post.text.startsWith(text),
  );
  return known ? { ...found, post: known.post } : found;
}
