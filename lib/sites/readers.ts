import { facebookReader } from './facebook/facebook-reader';
import { findSite } from './find-site';
import type { SiteReader } from './site-adapter';
import { xReader } from './x/x-reader';

/** Every site that is watched; each has its adapter in the registry. */
const siteReaders: readonly SiteReader[] = [xReader, facebookReader];

/** The reader for a page's address; `undefined` for any other page. */
export function findReader(url: URL | string): SiteReader | undefined {
  return findSite(siteReaders, url);
}
