import type { Post } from './post';
import type { TextRange } from './text-range';

/** A post that names a brand, with the places where it does. */
export interface Mention {
  post: Post;
  brandId: string;
  ranges: TextRange[];
}

/** Stable key of a mention: the same post and brand give the same key on every visit. */
export function mentionKey(mention: { post: Pick<Post, 'site' | 'id'>; brandId: string }): string {
  return `${mention.post.site}:${mention.post.id}:${mention.brandId}`;
}
