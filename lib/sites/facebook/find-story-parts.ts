import { findAll } from '../find-by-selectors';
import { precedes } from '../precedes';
import { FB } from './facebook-selectors';
import { isFacebookComment } from './is-facebook-comment';
import { isHiddenPart, isOwnPart } from './own-parts';

export interface StoryParts {
  /** The author's own words. */
  message?: Element;
  /** Words of the post that is shared. */
  quoted?: Element;
  /** Heading of the post that is shared: what follows is not the author's. */
  sharedHeading?: Element;
}

/** Tells the author's words from those of a shared post, which has a heading or article of its own. */
export function findStoryParts(story: Element): StoryParts {
  const [, sharedHeading] = findParts(story, FB.profileName);
  const messages = findMessages(story);
  const isShared = (message: Element) =>
    !isOwnPart(story, message) || (sharedHeading ? precedes(sharedHeading, message) : false);
  const message = messages.find((found) => !isShared(found));
  const quoted = messages.find((found) => found !== message);
  return {
    ...(message ? { message } : {}),
    ...(quoted ? { quoted } : {}),
    ...(sharedHeading ? { sharedHeading } : {}),
  };
}

/** One message may carry all the marks there are, one inside the other. */
function findMessages(story: Element): Element[] {
  const marked = FB.message.flatMap((selector) => findParts(story, [selector]));
  return [...new Set(marked)].filter(
    (message) => !marked.some((other) => other !== message && other.contains(message)),
  );
}

function findParts(story: Element, selectors: readonly string[]): Element[] {
  return findAll(story, selectors).filter((part) => {
    const article = part.closest(FB.article[0]);
    const isInComment = article && article !== story && isFacebookComment(article);
    return !isInComment && !isHiddenPart(story, part);
  });
}
