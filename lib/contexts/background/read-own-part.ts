import { findBrandScopes } from '../../domain/brand/brand-scopes';
import type { Mention } from '../../domain/mention';
import type { Post } from '../../domain/post';

/**
 * The post with what it says of other brands made blank, so that "Ana is slow, Berta is great" is
 * no complaint about Berta; offsets stay. `together` may hold the other mentions of the post.
 */
export function readOwnPart(mention: Mention, together: readonly Mention[]): Post {
  const { post, brandId } = mention;
  const same = together.filter(
    (one) => one.post.site === post.site && one.post.id === post.id && one.post.text === post.text,
  );
  if (new Set(same.map((one) => one.brandId)).size < 2) return post;
  const matches = same.map(({ brandId, ranges }) => ({ brandId, ranges, form: 'name' as const }));
  const own = findBrandScopes(post.text, matches).get(brandId) ?? [];
  if (own.length === 0) return post;
  const isOwn = (at: number) => own.some(({ start, end }) => at >= start && at < end);
  const letters = post.text.split('').map((letter, at) => (isOwn(at) ? letter : ' '));
  return { ...post, text: letters.join('') };
}
