const STATUS = /^\/([^/]+)\/(?:web\/)?status(?:es)?\/(\d+)/;

export interface Permalink {
  /** Absent for '/i/status/…', which names no account. */
  handle?: string;
  id: string;
}

/** Account and number in a link to a post or to anything below it (photo, statistics, history). */
export function readPermalink(href: string | null | undefined): Permalink | undefined {
  const match = STATUS.exec(readPath(href ?? ''));
  const [, handle, id] = match ?? [];
  if (!handle || !id) return undefined;
  return handle === 'i' ? { id } : { handle, id };
}

/** Address of a post without anything that tells who clicked. */
export function formatPermalink({ handle, id }: Permalink): string {
  return `https://x.com/${handle ?? 'i'}/status/${id}`;
}

function readPath(href: string): string {
  return href.replace(/^https?:\/\/[^/]+/, '');
}
