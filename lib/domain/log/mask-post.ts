import type { Post } from '../post';
import { maskText } from './mask-text';

/**
 * The post as the log keeps it: phone numbers, addresses, documents, cards and order numbers that
 * somebody wrote in public are dots, so that no file of ours spreads them. As long as before: what
 * points into the text stays right.
 */
export function maskPost(post: Post): Post {
  const text = maskText(post.text);
  const quotedText = post.quotedText === undefined ? undefined : maskText(post.quotedText);
  if (text === post.text && quotedText === post.quotedText) return post;
  return { ...post, text, ...(quotedText === undefined ? {} : { quotedText }) };
}
