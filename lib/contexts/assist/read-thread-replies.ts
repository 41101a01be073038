import type { Brand } from '../../domain/brand/brand';
import { isOwnAccount } from '../../domain/brand/is-own-account';
import type { SiteAdapter } from '../../sites/site-adapter';

/** Posts looked through on the page; a long thread shows the nearest ones first. */
const MOST_POSTS = 60;

/** Texts of the brand's own replies that the page shows. */
export function readThreadReplies(adapter: SiteAdapter, brand: Brand): string[] {
  return adapter
    .findPosts(document)
    .slice(0, MOST_POSTS)
    .map((element) => adapter.readPost(element)?.post)
    .filter((post) => post !== undefined)
    .filter(({ author, site }) => isOwnAccount(brand, author, site))
    .map(({ text }) => text);
}
