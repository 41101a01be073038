import { readTextMap, type TextMapOptions } from '../../dom/read-text-map';
import type { Author, Post } from '../../domain/post';
import { createLocalId } from '../create-local-id';
import { readLanguageTag } from '../read-language-tag';
import type { PagePost } from '../site-adapter';
import { FB_LINES } from './facebook-selectors';
import { findStoryLink } from './find-story-link';
import { findStoryParts } from './find-story-parts';
import { isPartialText } from './is-partial-text';
import { readStoryAuthor } from './read-story-author';

const LINES: TextMapOptions = { lines: FB_LINES };

/** Reads a post; `undefined` if it has neither author nor text. */
export function readFacebookStory(element: Element): PagePost | undefined {
  const { message, quoted } = findStoryParts(element);
  const author = readStoryAuthor(element);
  const body = message && readTextMap(message, LINES);
  const text = body?.text ?? '';
  const quotedText = quoted ? readTextMap(quoted, LINES).text : '';
  if (!text && !quotedText && !author.name && !author.handle) return undefined;
  const post: Post = {
    site: 'facebook',
    ...readAddress(element, author, text || quotedText),
    author,
    text,
    kind: quotedText ? (text ? 'quote' : 'repost') : 'post',
    isPartial: message ? isPartialText(message) : false,
  };
  if (quotedText) post.quotedText = quotedText;
  const lang = readLanguageTag(
    message?.closest('[lang]:not(html)') ?? message?.querySelector('[lang]') ?? undefined,
  );
  if (lang) post.lang = lang;
  return body?.text ? { post, element, body } : { post, element };
}

function readAddress(element: Element, author: Author, text: string): Pick<Post, 'id' | 'url'> {
  const link = findStoryLink(element);
  if (!link) return { id: createLocalId(author.handle ?? author.name ?? '', text) };
  return { id: link.postId, ...(link.postUrl ? { url: link.postUrl } : {}) };
}
