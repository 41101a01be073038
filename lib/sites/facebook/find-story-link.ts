import { precedes } from '../precedes';
import { findCommentsWithin } from './find-comments';
import { findStoriesWithin } from './find-stories';
import { findStoryParts } from './find-story-parts';
import { findTopDialog } from './find-top-dialog';
import { findOwnParts } from './own-parts';
import { type FacebookLink, formatGroupPost, readFacebookLink } from './read-facebook-link';
import { readGroupId } from './read-facebook-profile';
import { findHeaderLinks } from './read-story-author';

export interface StoryLink {
  postId: string;
  /** Absent where the page gives the number but no address. */
  postUrl?: string;
}

/**
 * Where a post stands. Its time seldom links to it (the link is completed on hover); then its
 * comments do, the address of a page about one post, or the photos that were posted with it.
 */
export function findStoryLink(story: Element): StoryLink | undefined {
  const header = findHeaderLinks(story).map(readLink);
  return (
    header.find((link) => link && !link.isMedia) ??
    findInComments(story) ??
    findInAddress(story) ??
    findInPhotos(story) ??
    header.find((link) => link !== undefined)
  );
}

function readLink(link: Element): FacebookLink | undefined {
  return readFacebookLink(link.getAttribute('href'));
}

function findInComments(story: Element): StoryLink | undefined {
  for (const comment of findCommentsWithin(story)) {
    const links = findOwnParts(comment, ['a[href*="comment_id="]']).map(readLink);
    const place = links.find((link) => link?.commentId);
    if (place) return place;
  }
  return undefined;
}

/** The address is about the post in the top-most dialog, else about the only post of the page. */
function findInAddress(story: Element): StoryLink | undefined {
  const link = readFacebookLink(location.href);
  if (!link) return undefined;
  const dialog = findTopDialog(story.ownerDocument);
  if (dialog) return dialog.contains(story) ? link : undefined;
  return findStoriesWithin(story.ownerDocument).length === 1 ? link : undefined;
}

function findInPhotos(story: Element): StoryLink | undefined {
  const { sharedHeading } = findStoryParts(story);
  const links = findOwnParts(story, ['a[href*="pcb."]']).filter(
    (link) => !sharedHeading || precedes(link, sharedHeading),
  );
  const postId = links.map(readLink).find((link) => link?.albumPostId)?.albumPostId;
  if (!postId) return undefined;
  const group = findHeaderLinks(story)
    .map((link) => readGroupId(link.getAttribute('href')))
    .find((id) => id !== undefined);
  return group ? { postId, postUrl: formatGroupPost(group, postId) } : { postId };
}
