/** What a site adapter reads from a page. The author's own words and quoted words stay apart. */

/** 'pasted': put in by hand, from anywhere. */
export type SiteId = 'x' | 'facebook' | 'practice' | 'pasted';

/** Languages Respira writes and checks. Others are detected but get no draft. */
export type ReplyLanguage = 'es' | 'en' | 'ca';

export interface Author {
  /** Name shown on the page, emoji left out. */
  name?: string;
  /** Without '@'. On Facebook the vanity name or numeric id of the profile link. */
  handle?: string;
}

export interface Post {
  site: SiteId;
  /** The site's own id, or 'local-…' made from author and text where the page shows none. */
  id: string;
  /** Permalink without tracking; absent where the page shows none: never a guessed one. */
  url?: string;
  author: Author;
  /** The author's own words, UTF-16; emoji included. Never the quoted post. */
  text: string;
  quotedText?: string;
  /** BCP-47 as the site states it; absent when it states none or 'und', 'qme', 'zxx'. */
  lang?: string;
  /** ISO 8601, UTC; absent where the page does not say. */
  postedAt?: string;
  parentId?: string;
  kind: 'post' | 'reply' | 'comment' | 'quote' | 'repost';
  /** True while the site shows only the beginning ("Show more"). */
  isPartial: boolean;
}
