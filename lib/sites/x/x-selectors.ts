import type { Selectors } from '../find-by-selectors';

/**
 * Where things stand on X. Newest first; the date says when a real page last showed it.
 * X's test ids have outlived every redesign since 2020; class names have not.
 */
export const X = {
  /** A post, in a timeline, a thread or a dialog. The second way: 2024-11, should the test id go. */
  post: [
    'article[data-testid="tweet"]', // 2026-03
    'article[role="article"]:has([data-testid="User-Name"])', // 2026-03
  ],
  /** One row of a timeline; rows are recycled while scrolling. 2026-03 */
  row: ['[data-testid="cellInnerDiv"]'],
  /** Around a promoted post. Inside a post it is only a video player. 2026-01 */
  promoted: ['[data-testid="placementTracking"]'],
  /** Name, handle and, but for the post a page is about, the time. 2026-03 */
  nameLine: ['[data-testid="User-Name"]'],
  /** The author's words. 2026-03 */
  text: ['[data-testid="tweetText"]'],
  /** A quoted post: a block that acts as a link without being one. 2026-01 */
  quote: ['[role="link"]:not(a)'],
  /** "Show more" under the beginning of a long post; was a `div` in 2024, then an `a`. 2026-01 */
  showMore: ['[data-testid="tweet-text-show-more-link"]'],
  /** First row: "reposted", "pinned", name of a community. 2026-01 */
  context: ['[data-testid="socialContext"]'],
  /** Picture of an account; the test id ends in its handle. 2026-03 */
  avatar: ['[data-testid^="UserAvatar-Container-"]'],
  /** "…", the menu of a post. 2026-01 */
  menu: ['[data-testid="caret"]'],
  /** Control that opens the reply box. 2026-01 */
  reply: ['[data-testid="reply"]'],
  /** Editable element of a reply or post box. 2026-03; textarea: narrow layout, 2026-08 */
  editor: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    'textarea[data-testid^="tweetTextarea_"]',
    '[data-testid^="tweetTextarea"] textarea',
    '[data-testid^="tweetTextarea"] [contenteditable="true"][role="textbox"]',
  ],
  /** 2026-03; the dialog's, then the one of boxes within the page. */
  send: ['[data-testid="tweetButton"]', '[data-testid="tweetButtonInline"]'],
  /** Reply box under the post that a page is about. 2024-11 */
  inlineReply: ['[data-testid="inline_reply_offscreen"]'],
  /** Content of a dialog; the outer element has the role too. 2026-03 */
  dialog: ['[role="dialog"][aria-labelledby="modal-header"]', '[role="dialog"]'],
  /** Short message at the foot of the page after sending. 2026-08 */
  toast: ['[data-testid="toast"]'],
  /** Link to the own profile in the navigation. 2026-03 */
  ownProfile: ['a[data-testid="AppTabBar_Profile_Link"]'],
} as const satisfies Record<string, Selectors>;

export const X_MATCHES = ['https://x.com/*', 'https://twitter.com/*'];
