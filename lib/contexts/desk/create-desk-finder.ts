import type { Brand } from '../../domain/brand/brand';
import { createBrandMatcher } from '../../domain/brand/brand-matcher';
import type { MentionFinder } from '../watch/find-mentions';

/** The post is about this client because the person said so: it need not name them. */
export function createDeskFinder(brand: Brand): MentionFinder {
  const matcher = createBrandMatcher([brand]);
  return (post) => [{ post, brandId: brand.id, ranges: matcher.find(post.text)[0]?.ranges ?? [] }];
}
