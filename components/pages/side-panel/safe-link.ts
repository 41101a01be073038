/** The address if it leads to a web page; kept addresses come from pages we do not trust. */
export function safeLink(url: string | undefined): string | undefined {
  return url !== undefined && /^https:\/\//i.test(url) ? url : undefined;
}
