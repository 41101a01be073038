import type { Brand } from '../../domain/brand/brand';
import { createBrandMatcher } from '../../domain/brand/brand-matcher';
import { isOwnAccount } from '../../domain/brand/is-own-account';
import type { Mention } from '../../domain/mention';
import type { Post } from '../../domain/post';

/** Mentions of the saved brands in a post; what any of them writes itself is none. */
export type MentionFinder = (post: Post) => Mention[];

export function createMentionFinder(brands: readonly Brand[]): MentionFinder {
  const active = brands.filter((brand) => !brand.isPaused);
  if (active.length === 0) return () => [];
  const matcher = createBrandMatcher(active);
  const isOurs = ({ author, site }: Post) =>
    brands.some((brand) => isOwnAccount(brand, author, site));
  return (post) => {
    const found = matcher.find(post.text);
    if (found.length === 0 || isOurs(post)) return [];
    return found.map(({ brandId, ranges }) => ({ post, brandId, ranges }));
  };
}
