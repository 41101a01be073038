import type { Author } from '../../domain/post';
import { precedes } from '../precedes';
import { FB } from './facebook-selectors';
import { findStoryParts } from './find-story-parts';
import { findOwnParts, isHiddenPart } from './own-parts';
import { readLinkedAuthor, readProfileId } from './read-facebook-profile';

/** In the feed of a group the heading is the group's; its member stands on the line below. */
export function readStoryAuthor(story: Element): Author {
  const headings = findOwnParts(story, FB.profileName);
  const links = findHeaderLinks(story);
  const members = links.filter((link) =>
    /\/groups\/[^/]+\/user\//.test(link.getAttribute('href') ?? ''),
  );
  const named = links.filter((link) => headings.some((heading) => heading.contains(link)));
  const authors = [...members, ...named, ...(headings.length > 0 ? [] : links)]
    .filter((link) => readProfileId(link.getAttribute('href')) !== undefined)
    .map(readLinkedAuthor);
  return authors.find(({ name }) => name) ?? {};
}

/** Visible links before the words of the post, and before a post that it shares. */
export function findHeaderLinks(story: Element): Element[] {
  const { message, sharedHeading } = findStoryParts(story);
  const [action] = findOwnParts(story, FB.like);
  const ends = [message, sharedHeading, action].filter((end) => end !== undefined);
  return findOwnParts(story, ['a[href]']).filter(
    (link) => !isHiddenPart(story, link) && ends.every((end) => precedes(link, end)),
  );
}
