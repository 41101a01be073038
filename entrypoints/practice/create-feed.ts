import type { FeedPost } from '../../components/practice/feed-post';
import type { Brand } from '../../lib/domain/brand/brand';
import type { ClientPost } from './create-client-posts';

/** Dates the invented posts from `now` and names the client that each one answers for. */
export function createFeed(
  posts: readonly ClientPost[],
  brands: readonly Brand[],
  now: Date,
): FeedPost[] {
  return posts.map(({ minutesAgo, answersAs, ...post }) => {
    const brand = brands.find((one) => answersAs && one.ownAccounts.includes(answersAs));
    const postedAt = new Date(now.getTime() - minutesAgo * 60_000);
    const client = brand && answersAs ? { name: brand.name, account: answersAs } : undefined;
    return { ...post, postedAt, ...(client ? { client } : {}) };
  });
}
