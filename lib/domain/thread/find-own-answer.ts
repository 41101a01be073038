import { isOwnAccount } from '../brand/is-own-account';
import { readFirstName } from '../draft/read-first-name';
import type { Author, Post } from '../post';
import { fold } from '../text/fold';

export interface Thread {
  /** What the page shows, in its order. */
  posts: readonly Post[];
  brand: { ownAccounts: readonly string[] };
  /** True where the page is about the answered post: what stands below answers it or another answer. */
  isPageOfTarget: boolean;
}

/** A greeting names its person within so many letters. */
const GREETING = 40;

/**
 * A reply of one of the brand's own accounts to this very post, as the page shows it. Where the page
 * does not say whom a reply answers, only what names the person, or has nobody else's words before
 * it, counts: never a guess.
 */
export function findOwnAnswer(target: Post, { posts, brand, isPageOfTarget }: Thread) {
  const place = posts.findIndex(({ id }) => id === target.id);
  return posts.find((post, index) => {
    if (post.id === target.id || !isOwnAccount(brand, post.author, post.site)) return false;
    if (isBefore(post, target)) return false;
    const isBelow = place >= 0 && index > place;
    const between = isBelow ? posts.slice(place + 1, index) : [];
    if (post.parentId !== undefined) return answersByParent(post, target, between, brand);
    if (!isPageOfTarget || !isBelow || post.kind !== 'reply') return false;
    return isAddressed(post.text, target.author) || isTalk(between, target, brand);
  });
}

function answersByParent(
  post: Post,
  target: Post,
  between: readonly Post[],
  brand: Thread['brand'],
): boolean {
  const isOfFacebook = post.site === 'facebook' && post.kind === 'reply';
  // X tells the post itself; on Facebook a comment on a post has that post as its parent.
  if (!isOfFacebook) return post.parentId === target.id;
  // All replies below one comment name that comment, whichever of them they answer.
  const isOfTarget = post.parentId === target.id && isTalk(between, target, brand);
  const isOfThread = [target.id, target.parentId].includes(post.parentId);
  return isOfTarget || (isOfThread && isAddressed(post.text, target.author));
}

/** Nobody but the person and the brand has written there. */
function isTalk(posts: readonly Post[], { author }: Post, brand: Thread['brand']): boolean {
  return posts.every((post) => isOwnAccount(brand, post.author, post.site) || isSame(post, author));
}

function isSame({ author }: Post, { handle, name }: Author): boolean {
  return handle === undefined ? author.name === name : author.handle === handle;
}

function isAddressed(text: string, { name, handle }: Author): boolean {
  const start = fold(text.slice(0, GREETING)).text;
  const names = [readFirstName(name), name, handle && `@${handle}`];
  return names.some((one) => one !== undefined && one !== '' && hasWord(start, fold(one).text));
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}_]/u.test(text.charAt(at + word.length));
}

/** Where both times are known, an answer comes later. */
function isBefore(post: Post, target: Post): boolean {
  if (post.postedAt === undefined || target.postedAt === undefined) return false;
  return Date.parse(post.postedAt) < Date.parse(target.postedAt);
}
