/** A link to a post or comment, as data. */
export interface FacebookLink {
  /** Number, or 'pfbid…', of the post. */
  postId: string;
  /** Address of the post without anything that tells who clicked. */
  postUrl: string;
  /** A photo or video may be a post of its own or part of one. */
  isMedia: boolean;
  /** The post that a photo was posted with. */
  albumPostId?: string;
  commentId?: string;
  replyId?: string;
  /** Address of the comment; absent where the link is to the post. */
  commentUrl?: string;
}

const ORIGIN = 'https://www.facebook.com';

/** Post addresses: the number or 'pfbid…' is the last part; before it may stand a title. 2026-08 */
const POST_PATH = /^\/(?:groups\/[^/]+|[^/]+)\/(?:posts|permalink)\/(?:[^/]+\/)?(pfbid\w+|\d+)\/?$/;
const MEDIA_PATH = /^\/(?:[^/]+\/)?(?:reel|videos|photos)\/(?:[^/]+\/)*(\d+)\/?$/;
const GROUP_PATH = /^\/groups\/([^/]+)\/?$/;
/** What tells a post from others in an address; everything else follows the reader. */
const MEANINGFUL = ['story_fbid', 'fbid', 'v', 'id'];

/** What a link points to; `undefined` if it is no post or comment of Facebook. */
export function readFacebookLink(href: string | null | undefined): FacebookLink | undefined {
  const url = parse(href);
  const place = url && (findPost(url) ?? findGroupPost(url) ?? findMedia(url));
  if (!url || !place) return undefined;
  const albumPostId = /^pcb\.(\d+)$/.exec(url.searchParams.get('set') ?? '')?.[1];
  return { ...place, ...(albumPostId ? { albumPostId } : {}), ...findComment(url, place.postUrl) };
}

/** Numbers of comment and reply in any link, profile links of logged-out pages included. */
export function readCommentIds(href: string | null | undefined): Comment {
  const params = parse(href)?.searchParams;
  const commentId = decodeId(params?.get('comment_id'));
  const replyId = decodeId(params?.get('reply_comment_id'));
  return { ...(commentId ? { commentId } : {}), ...(replyId ? { replyId } : {}) };
}

type Comment = Pick<FacebookLink, 'commentId' | 'replyId' | 'commentUrl'>;
type Place = Pick<FacebookLink, 'postId' | 'postUrl' | 'isMedia'>;

/** Obfuscated times link to '?…#?cfh': nowhere. */
function parse(href: string | null | undefined): URL | undefined {
  if (!href || !/^(?:https?:\/\/|\/)/.test(href) || !URL.canParse(href, ORIGIN)) return undefined;
  const url = new URL(href, ORIGIN);
  return /(?:^|\.)facebook\.com$/.test(url.hostname) ? url : undefined;
}

function findPost(url: URL): Place | undefined {
  const inPath = POST_PATH.exec(url.pathname)?.[1];
  const inQuery = /^\/(?:permalink|story)\.php$/.test(url.pathname)
    ? url.searchParams.get('story_fbid')
    : undefined;
  const postId = inPath ?? inQuery;
  return postId ? { postId, postUrl: clean(url), isMedia: false } : undefined;
}

/** `/groups/<group>/?multi_permalinks=<post>` shows the post on top of its group. 2026-08 */
function findGroupPost(url: URL): Place | undefined {
  const group = GROUP_PATH.exec(url.pathname)?.[1];
  const postId = /^\d+/.exec(url.searchParams.get('multi_permalinks') ?? '')?.[0];
  if (!group || !postId) return undefined;
  return { postId, postUrl: formatGroupPost(group, postId), isMedia: false };
}

export function formatGroupPost(group: string, postId: string): string {
  return `${ORIGIN}/groups/${group}/posts/${postId}/`;
}

function findMedia(url: URL): Place | undefined {
  const inPath = MEDIA_PATH.exec(url.pathname)?.[1];
  const isViewer = /^\/(?:photo(?:\.php)?|watch|video\.php)\/?$/.test(url.pathname);
  const inQuery = isViewer
    ? (url.searchParams.get('fbid') ?? url.searchParams.get('v'))
    : undefined;
  const postId = inPath ?? inQuery;
  return postId ? { postId, postUrl: clean(url), isMedia: true } : undefined;
}

function findComment(url: URL, postUrl: string): Comment {
  const ids = readCommentIds(url.href);
  if (!ids.commentId) return {};
  const comment = new URL(postUrl);
  for (const key of ['comment_id', 'reply_comment_id']) {
    const value = url.searchParams.get(key);
    if (value) comment.searchParams.set(key, value);
  }
  return { ...ids, commentUrl: comment.href };
}

function clean(url: URL): string {
  const cleaned = new URL(url.pathname, ORIGIN);
  if (!url.pathname.endsWith('.php') && !/^\/(?:photo|watch)\/?$/.test(url.pathname))
    return cleaned.href;
  for (const key of MEANINGFUL) {
    const value = url.searchParams.get(key);
    if (value) cleaned.searchParams.set(key, value);
  }
  return cleaned.href;
}

/** Digits; logged out, base64 of 'comment:<post>_<comment>'. 2025-06 */
function decodeId(value: string | null | undefined): string | undefined {
  if (!value || /^\d+$/.test(value)) return value ?? undefined;
  try {
    const decoded = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    return /(?:^|[:_])(\d+)$/.exec(decoded)?.[1] ?? value;
  } catch {
    return value;
  }
}
