import type { PagePost, SiteReader } from '../../sites/site-adapter';

/** Reads posts in a changed part of the page; posts that say what they said before are left out. */
export type PostReader = (root: Element) => { changed: PagePost[]; same: Element[] };

/** Sites recycle elements, so what an element held last time is remembered by id and text. */
export function createPostReader(reader: SiteReader): PostReader {
  const seen = new WeakMap<Element, string>();
  return (root) => {
    const changed: PagePost[] = [];
    const same: Element[] = [];
    for (const element of reader.findPosts(root)) {
      const post = reader.readPost(element);
      const signature = post ? `${post.post.id}\n${post.post.text}` : '';
      if (seen.get(element) === signature) same.push(element);
      else if (post) changed.push(post);
      seen.set(element, signature);
    }
    return { changed, same };
  };
}
