import { readTextMap } from '../../dom/read-text-map';
import type { Author, Post } from '../../domain/post';
import { createLocalId } from '../create-local-id';
import { readLanguageTag } from '../read-language-tag';
import { readPlainName } from '../read-plain-name';
import type { PagePost } from '../site-adapter';
import { FB, FB_LINES } from './facebook-selectors';
import { isPartialText } from './is-partial-text';
import { findOwnParts, isHiddenPart } from './own-parts';
import { type FacebookLink, readCommentIds, readFacebookLink } from './read-facebook-link';
import { readLinkedAuthor } from './read-facebook-profile';

/** Reads a comment or reply; `undefined` if it has neither author nor text. */
export function readFacebookComment(element: Element): PagePost | undefined {
  const textElement = findCommentText(element);
  const body = textElement && readTextMap(textElement, { lines: FB_LINES });
  const text = body?.text ?? '';
  const author = readAuthor(element, textElement);
  if (!author.name && !author.handle && !text) return undefined;
  const post: Post = {
    site: 'facebook',
    ...readPlace(element, author.handle ?? author.name ?? '', text),
    author,
    text,
    isPartial: textElement ? isPartialText(textElement) : false,
  };
  const lang = readLanguageTag(textElement);
  if (lang) post.lang = lang;
  return body?.text ? { post, element, body } : { post, element };
}

/** Numbers of a comment, from any of its own links. */
export function findCommentIds(element: Element): Pick<FacebookLink, 'commentId' | 'replyId'> {
  return findCommentLink(element) ?? {};
}

/** The element with a comment's words; comments of one picture have none. */
export function findCommentText(element: Element): Element | undefined {
  const isWords = (part: Element) =>
    !isHiddenPart(element, part) && !part.closest('form, [contenteditable]');
  const [stated] = findOwnParts(element, FB.commentText).filter(isWords);
  if (stated) return stated;
  const line = findOwnParts(element, FB.line)
    .filter(isWords)
    .find((part) => !part.closest('a, ul, li, button, [role="button"]'));
  return line?.closest('span[dir="auto"]') ?? line?.parentElement ?? undefined;
}

/** Links of the comment itself; one that a person wrote may point to any other comment. */
function findCommentLink(element: Element) {
  const hrefs = findOwnParts(element, ['a[href*="comment_id="]'])
    .filter((link) => !isWritten(element, link))
    .map((link) => link.getAttribute('href'));
  const places = hrefs.map(readFacebookLink);
  const place = places.find((link) => link?.commentId);
  if (place) return place;
  // Logged out, links to profiles carry the number as well: good for knowing, not as an address.
  return hrefs.map(readCommentIds).find(({ commentId }) => commentId);
}

function isWritten(element: Element, link: Element): boolean {
  const line = link.closest(FB.line[0]);
  return line !== null && line !== element && element.contains(line);
}

type Place = Pick<Post, 'id' | 'url' | 'parentId' | 'kind'>;

function readPlace(element: Element, who: string, text: string): Place {
  const link: Partial<FacebookLink> = findCommentLink(element) ?? {};
  const parentId = link.replyId ? link.commentId : link.postId;
  return {
    id: link.replyId ?? link.commentId ?? createLocalId(who, text),
    ...(link.commentUrl ? { url: link.commentUrl } : {}),
    ...(parentId ? { parentId } : {}),
    kind: link.replyId ? 'reply' : 'comment',
  };
}

function readAuthor(element: Element, textElement: Element | undefined): Author {
  const links = [
    ...findOwnParts(element, FB.commentAuthor),
    ...findOwnParts(element, ['a[href]']).filter((link) => !isHiddenPart(element, link)),
  ];
  for (const link of links) {
    const author = textElement?.contains(link) ? {} : readLinkedAuthor(link);
    if (author.name && author.handle) return author;
  }
  return readUnlinkedAuthor(element, textElement);
}

/** Members who take part without their name have no profile to link to. */
function readUnlinkedAuthor(element: Element, textElement: Element | undefined): Author {
  const [first] = findOwnParts(element, ['span[dir="auto"]']).filter(
    (part) => !isHiddenPart(element, part) && !part.closest('ul, li, [role="button"]'),
  );
  if (!first || first === textElement || first.contains(textElement ?? null)) return {};
  const name = textElement?.contains(first) ? undefined : readPlainName(readTextMap(first).text);
  return name ? { name } : {};
}
