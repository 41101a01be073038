/** The site whose match patterns take in this address. */
export function findSite<Site extends { matches: readonly string[] }>(
  sites: readonly Site[],
  url: URL | string,
): Site | undefined {
  const address = String(url);
  return sites.find(({ matches }) => matches.some((pattern) => isMatch(pattern, address)));
}

/** Match patterns as manifests write them: scheme, host and path, with `*` for anything. */
function isMatch(pattern: string, address: string): boolean {
  const literal = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${literal}$`).test(address);
}
