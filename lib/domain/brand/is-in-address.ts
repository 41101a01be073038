import type { TextRange } from '../text-range';

/** Signs looked at on either side; no address that people post is longer. */
const REACH = 100;
const HOST_WITH_PATH = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?=[/?#])/i;

/**
 * Whether a name stands in an e-mail address, or in a link behind its host: there it names a box or
 * a page. A host alone ('fibralia.com') is said like a name and counts.
 */
export function isInAddress(text: string, { start, end }: TextRange): boolean {
  let from = start;
  while (from > 0 && start - from < REACH && !isBlank(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !isBlank(text, to)) to += 1;
  const head = text.slice(from, start);
  const tail = text.slice(end, to);
  if (!/[@/]/.test(head) && !tail.includes('@')) return false;
  const token = head + text.slice(start, end) + tail;
  if (/[\w.+-]@[\w-]+\.\w/.test(token)) return true;
  const host = HOST_WITH_PATH.exec(token)?.[0];
  return host !== undefined && head.length >= host.length;
}

const isBlank = (text: string, at: number) => text.charCodeAt(at) <= 0x20;
