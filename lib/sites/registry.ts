import { facebookAdapter } from './facebook/facebook-adapter';
import type { SiteAdapter } from './site-adapter';
import { xAdapter } from './x/x-adapter';

/** Every site that Respira works on. A new site is a folder and a line here. */
export const siteAdapters: readonly SiteAdapter[] = [xAdapter, facebookAdapter];

/** The adapter for a page's address; `undefined` for any other page. */
export function findAdapter(url: URL | string): SiteAdapter | undefined {
  const address = String(url);
  return siteAdapters.find(({ matches }) => matches.some((pattern) => isMatch(pattern, address)));
}

/** Match patterns as manifests write them: scheme, host and path, with `*` for anything. */
function isMatch(pattern: string, address: string): boolean {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${literal}$`).test(address);
}
