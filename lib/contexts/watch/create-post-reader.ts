import type { PagePost, SiteReader } from '../../sites/site-adapter';

/** Reads the post in an element; `undefined` when it says what it said the last time. */
export type PostReader = (element: Element) => PagePost | undefined;

/** Sites recycle elements, so what an element held last time is remembered by id and text. */
export function createPostReader(reader: SiteReader): PostReader {
  const seen = new WeakMap<Element, string>();
  return (element) => {
    const page = reader.readPost(element);
    const signature = page ? `${page.post.id}\n${page.post.text}` : '';
    if (seen.get(element) === signature) return undefined;
    seen.set(element, signature);
    return page;
  };
}
