import { readTextMap } from '../../dom/read-text-map';
import type { Author } from '../../domain/post';
import { readPlainName } from '../read-plain-name';
import { readFacebookLink } from './read-facebook-link';

/** First parts of addresses that are not people or pages. */
const PLACES = new Set(
  `ads business events friends gaming groups hashtag help l.php live login marketplace messages
  notifications pages permalink.php photo photo.php photos policies privacy reel share sharer
  stories story.php video.php watch`.split(/\s+/),
);

/**
 * Name or number of the profile that a link points to: '/groups/<group>/user/<number>/',
 * '/profile.php?id=<number>', '/people/<name>/<number>/', '/<name>'. `undefined` for other links.
 */
export function readProfileId(href: string | null | undefined): string | undefined {
  if (!href || !URL.canParse(href, 'https://www.facebook.com')) return undefined;
  const url = new URL(href, 'https://www.facebook.com');
  if (!/(?:^|\.)facebook\.com$/.test(url.hostname) || readFacebookLink(href)) return undefined;
  const parts = url.pathname.split('/').filter(Boolean);
  if (parts[0] === 'profile.php') return url.searchParams.get('id') ?? undefined;
  if (parts[0] === 'groups' && parts[2] === 'user') return parts[3];
  if (parts[0] === 'people' && parts.length === 3) return parts[2];
  const [name] = parts;
  return parts.length === 1 && name && !PLACES.has(name) ? name : undefined;
}

/** Group of a link to one of its members or posts. */
export function readGroupId(href: string | null | undefined): string | undefined {
  return /(?:facebook\.com)?\/groups\/([^/?]+)\/(?:user|posts|permalink)\//.exec(href ?? '')?.[1];
}

/** Who a link with a name in it is about. */
export function readLinkedAuthor(link: Element): Author {
  const name = readPlainName(readTextMap(link).text);
  const handle = readProfileId(link.getAttribute('href'));
  return { ...(name ? { name } : {}), ...(handle ? { handle } : {}) };
}
