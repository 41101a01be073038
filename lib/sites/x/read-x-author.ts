import type { Author } from '../../domain/post';
import { findFirst } from '../find-by-selectors';
import { readPlainName } from '../read-plain-name';
import { X } from './x-selectors';

const HANDLE_PATH = /^(?:https?:\/\/[^/]+)?\/(\w{1,30})\/?(?:\?.*)?$/;
const AVATAR_PREFIX = 'UserAvatar-Container-';

/** Who wrote the post: name and handle of its first name line. */
export function readXAuthor(post: Element): Author {
  const line = findFirst(post, X.nameLine);
  const handle = (line && readHandle(line)) ?? readAvatarHandle(findFirst(post, X.avatar));
  const name = line && readName(line);
  return { ...(name ? { name } : {}), ...(handle ? { handle } : {}) };
}

/** Handle in the test id of an account's picture. */
export function readAvatarHandle(avatar: Element | undefined): string | undefined {
  return avatar?.getAttribute('data-testid')?.slice(AVATAR_PREFIX.length) || undefined;
}

/** The handle of a link to a profile; `undefined` for any other link. */
export function readProfileHandle(link: Element | null | undefined): string | undefined {
  return HANDLE_PATH.exec(link?.getAttribute('href') ?? '')?.[1];
}

function readHandle(line: Element): string | undefined {
  const links = [...line.querySelectorAll('a[tabindex="-1"]'), ...line.querySelectorAll('a[href]')];
  for (const link of links) {
    const handle = readProfileHandle(link);
    if (handle) return handle;
  }
  return readTexts(line)
    .slice(1)
    .map((text) => /^@(\w{1,30})$/.exec(text)?.[1])
    .find((handle) => handle !== undefined);
}

/** All before the handle: names may come in several pieces, with pictures of emoji between. */
function readName(line: Element): string | undefined {
  const link = line.querySelector('a[href]');
  if (link) return readPlainName(readTexts(link).join(' '));
  const texts = readTexts(line);
  const end = texts.findIndex((text, at) => at > 0 && text.startsWith('@'));
  return readPlainName(texts.slice(0, end < 0 ? 1 : end).join(' '));
}

function readTexts(element: Element): string[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text && !node.parentElement?.closest('svg')) texts.push(text);
  }
  return texts;
}
