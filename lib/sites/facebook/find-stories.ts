import { findAll, findClosest, findFirst, isAnyOf } from '../find-by-selectors';
import { FB } from './facebook-selectors';
import { hasStoryMarks, isFacebookComment } from './is-facebook-comment';

/**
 * Posts in `root`, found in four ways at once, since accounts get different markup: articles that
 * are no comments, units with a position, rows of a feed, and what surrounds a heading.
 */
export function findStoriesWithin(root: ParentNode): Element[] {
  const stories: Element[] = [];
  const add = (story: Element) => {
    if (!stories.some((known) => known.contains(story))) stories.push(story);
  };
  for (const element of root.querySelectorAll(DECLARED)) {
    if (isDeclaredStory(element)) add(element);
  }
  for (const heading of findAll(root, FB.profileName)) {
    if (!stories.some((known) => known.contains(heading))) addAround(heading, add);
  }
  return stories;
}

/** The post that `root` is part of, unless it is part of one of the post's comments. */
export function findStoriesAround(root: Element): Element[] {
  const article = findClosest(root, FB.article);
  if (article && isFacebookComment(article)) return [];
  const story = findDeclaredAround(root) ?? findUndeclaredAround(root);
  return story ? [story] : [];
}

const DECLARED = [...FB.article, ...FB.unit, ...FB.feedRow].join(',');

function isDeclaredStory(element: Element): boolean {
  if (isFacebookComment(element)) return false;
  if (isAnyOf(element, FB.article)) return true;
  return hasStoryMarks(element) && (isAnyOf(element, FB.unit) || holdsOneStory(element));
}

/** Outermost: a shared post may stand inside the post that shares it. */
function findDeclaredAround(root: Element): Element | undefined {
  const declared: Element[] = [];
  for (let block = root.closest(DECLARED); block; ) {
    if (isDeclaredStory(block)) declared.push(block);
    block = block.parentElement?.closest(DECLARED) ?? null;
  }
  return declared.at(-1);
}

function findUndeclaredAround(root: Element): Element | undefined {
  for (let block: Element | null = root; block && !isAnyOf(block, FB.landmark); ) {
    const heading = isAnyOf(block, FB.profileName) ? block : findFirst(block, FB.profileName);
    const story = heading && climb(heading);
    if (story) return story.contains(root) ? story : undefined;
    block = block.parentElement;
  }
  return undefined;
}

function addAround(heading: Element, add: (story: Element) => void): void {
  const article = findClosest(heading, FB.article);
  if (!article || !isFacebookComment(article)) add(climb(heading));
}

/** Highest block around a heading with no second post in it. */
function climb(heading: Element): Element {
  let story = heading;
  while (story.parentElement && !isAnyOf(story.parentElement, FB.landmark)) {
    if (!holdsOneStory(story.parentElement)) break;
    story = story.parentElement;
  }
  return story;
}

/** A post has one Like control of its own, and a heading more where it shares another post. */
function holdsOneStory(block: Element): boolean {
  const likes = block.querySelectorAll(FB.like[0]).length;
  return likes === 1 || (likes === 0 && block.querySelectorAll(FB.profileName[0]).length === 1);
}
