import type { Selectors } from '../find-by-selectors';

/**
 * Where things stand on Facebook. Newest first; the date says when a real page last showed it.
 * Class names change with every release and labels with the language: neither is used.
 */
export const FB = {
  /** A comment; on older and logged-out pages a post as well. 2026-08 */
  article: ['[role="article"]'],
  /** One post of a list or the only one of a dialog. 2026-05 */
  unit: ['[aria-posinset]'],
  /** Rows of a group's or the home feed; some rows hold no post. 2026-08 */
  feedRow: ['[role="feed"] > *'],
  /** Heading of a post: the author, or the group where it was posted. 2026-08 */
  profileName: ['[data-ad-rendering-role="profile_name"]'],
  /** A post's words. 2026-08; the other two: 2026-05 */
  message: [
    '[data-ad-rendering-role="story_message"]',
    '[data-ad-comet-preview="message"]',
    '[data-ad-preview="message"]',
  ],
  /** Inside the Like control of a post; comments have none. 2026-08 */
  like: ['[data-ad-rendering-role="like_button"]'],
  /** Inside the control of a post that opens or enters its comments. 2026-08 */
  comment: ['[data-ad-rendering-role="comment_button"]'],
  /** A comment's words, with the language that Facebook heard. 2026-08 */
  commentText: ['span[dir="auto"][lang]', 'div[lang][dir="auto"]'],
  /** A line of text. 2026-08 */
  line: ['div[dir="auto"]'],
  /** Name of who commented: the one link declared not hidden, its picture being hidden. 2026-08 */
  commentAuthor: ['a[aria-hidden="false"][href]'],
  /** Menu of a post or comment. 2026-08 */
  menu: ['[aria-haspopup="menu"][role="button"]'],
  /** Like and React have a label, Reply has none. 2026-08 */
  reply: ['li [role="button"]:not([aria-label])'],
  /** Only advertisements link there. 2026-03 */
  sponsored: ['a[href*="/ads/about/"]'],
  dialog: ['[role="dialog"]'],
  /** Chats; beside a photo at full size, its comments. 2025-09 */
  complementary: ['[role="complementary"]'],
  /** Parts of a page between which no post extends. 2026-08 */
  landmark: ['[role="main"]', '[role="feed"]', '[role="dialog"]', '[role="complementary"]', 'body'],
  /** Box for a comment. Boxes for posts, chats and searches stand in no such form. 2026-05 */
  form: ['form[role="presentation"]', 'form:has([data-lexical-editor="true"])'],
  editor: [
    '[contenteditable="true"][role="textbox"]', // 2026-05
    '[contenteditable="true"][data-lexical-editor="true"]', // 2026-05
  ],
  /** Send control of a box with the focus; the id may be on the page twice. 2026-05 */
  send: ['#focused-state-composer-submit [role="button"]'],
  /** Emoji, photo, GIF: only boxes for comments have these rows. 2026-05 */
  boxTools: ['[data-id="unfocused-state-actions-list"]', '#focused-state-actions-list'],
} as const satisfies Record<string, Selectors>;

/** Starts a line of text; Facebook shows nothing inline in a `div`. 2026-08 */
export const FB_LINES = 'div, p, li, blockquote, h1, h2, h3, h4, h5, h6';

export const FACEBOOK_MATCHES = ['https://www.facebook.com/*', 'https://web.facebook.com/*'];
