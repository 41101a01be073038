import { facebookAdapter } from './facebook/facebook-adapter';
import { findSite } from './find-site';
import type { SiteAdapter } from './site-adapter';
import { xAdapter } from './x/x-adapter';

/** Every site that Respira works on. A new site is a folder, a line here and one in the readers. */
export const siteAdapters: readonly SiteAdapter[] = [xAdapter, facebookAdapter];

/** The adapter for a page's address; `undefined` for any other page. */
export function findAdapter(url: URL | string): SiteAdapter | undefined {
  return findSite(siteAdapters, url);
}
