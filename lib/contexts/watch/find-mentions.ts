import type { Brand } from '../../domain/brand/brand';
import { createBrandMatcher } from '../../domain/brand/brand-matcher';
import { isOwnAccount } from '../../domain/brand/is-own-account';
import type { Mention } from '../../domain/mention';
import type { Post } from '../../domain/post';

/** Mentions of the saved brands in a post; what a brand says of itself is none. */
export type MentionFinder = (post: Post) => Mention[];

export function createMentionFinder(brands: readonly Brand[]): MentionFinder {
  const active = brands.filter((brand) => !brand.isPaused);
  if (active.length === 0) return () => [];
  const matcher = createBrandMatcher(active);
  return (post) =>
    matcher
      .find(post.text)
      .filter(({ brandId }) => {
        const brand = active.find(({ id }) => id === brandId);
        return brand !== undefined && !isOwnAccount(brand, post.author, post.site);
      })
      .map(({ brandId, ranges }) => ({ post, brandId, ranges }));
}
