import type { Mention } from '../mention';
import type { Brand } from './brand';
import { isOwnAccount } from './is-own-account';

/**
 * Whether a post speaks of a client to others: in a thread that is not the client's own, and without
 * its handle. What a page does not tell counts as spoken to the client.
 * @param pageUrl where the post is shown
 */
export function isNamedOnly(
  { post, ranges }: Pick<Mention, 'post' | 'ranges'>,
  brand: Pick<Brand, 'ownAccounts'>,
  pageUrl: string,
): boolean {
  if (post.kind !== 'reply' && post.kind !== 'comment') return false;
  if (ranges.length === 0 || brand.ownAccounts.length === 0) return false;
  const isCalled = ranges.some(({ start, end }) =>
    post.text.slice(Math.max(0, start - 1), end).includes('@'),
  );
  const owners = [pageUrl, post.url].map(findOwner);
  return (
    !isCalled &&
    owners.every((owner) => owner !== undefined && !isOwnAccount(brand, { handle: owner }))
  );
}

/** Names that stand where an account would, on pages of no account. */
const NOBODY = [
  'home',
  'search',
  'explore',
  'notifications',
  'i',
  'watch',
  'groups',
  'photo',
  'permalink.php',
  'story.php',
];

/** Whose thread it is, by the first part of the address; `undefined` where it says none. */
function findOwner(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const [owner = ''] = new URL(url).pathname.split('/').filter(Boolean);
  return owner === '' || NOBODY.includes(owner) ? undefined : owner;
}
