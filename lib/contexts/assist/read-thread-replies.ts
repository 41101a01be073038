import type { Brand } from '../../domain/brand/brand';
import { isOwnAccount } from '../../domain/brand/is-own-account';
import type { OwnAnswer } from '../../domain/log/reply-context';
import type { Post } from '../../domain/post';
import { findOwnAnswer } from '../../domain/thread/find-own-answer';
import type { SiteAdapter } from '../../sites/site-adapter';
import type { AssistRequest } from './assist-request';

/** Posts looked through on the page; a long thread shows the nearest ones first. */
const MOST_POSTS = 60;

/** Texts of the brand's own replies that the page shows. */
export function readThreadReplies(adapter: SiteAdapter, brand: Brand): string[] {
  return readPosts(adapter)
    .filter(({ author, site }) => isOwnAccount(brand, author, site))
    .map(({ text }) => text);
}

/** A reply of the brand's to the answered post that the page shows. */
export function readOwnAnswer({ adapter, brand, target }: AssistRequest): OwnAnswer | undefined {
  const { post } = target;
  const { href } = document.location;
  const answer = findOwnAnswer(post, {
    posts: readPosts(adapter),
    brand,
    isPageOfTarget: post.url !== undefined && isPageOf(href, post.url),
  });
  return answer && createAnswer(answer);
}

function createAnswer({ text, postedAt, author, site }: Post): OwnAnswer {
  const by = site === 'x' && author.handle ? `@${author.handle}` : author.name;
  return { text, ...(postedAt && { at: postedAt }), ...(by && { by }) };
}

function isPageOf(href: string, url: string): boolean {
  return href === url || [...'/?#'].some((sign) => href.startsWith(url + sign));
}

function readPosts(adapter: SiteAdapter): Post[] {
  return adapter
    .findPosts(document)
    .slice(0, MOST_POSTS)
    .map((element) => adapter.readPost(element)?.post)
    .filter((post) => post !== undefined);
}
