import { readTextMap } from '../../dom/read-text-map';
import type { Author, Post } from '../../domain/post';
import type { PagePost } from '../site-adapter';
import { PRACTICE } from './practice-selectors';

/** Reads one article of the practice feed; `undefined` if it carries no id. */
export function readPracticePost(element: Element): PagePost | undefined {
  const id = element.getAttribute('data-post-id');
  if (!id) return undefined;
  const textElement = element.querySelector(PRACTICE.text);
  const body = textElement ? readTextMap(textElement) : undefined;
  const post: Post = {
    site: 'practice',
    id,
    author: readAuthor(element),
    text: body?.text ?? '',
    kind: 'post',
    isPartial: false,
    ...optional('lang', textElement?.getAttribute('lang')),
    ...optional('postedAt', element.querySelector('time')?.getAttribute('datetime')),
  };
  return body?.text ? { post, element, body } : { post, element };
}

function readAuthor(element: Element): Author {
  const author = element.querySelector(PRACTICE.author);
  return {
    ...optional('name', author?.textContent.trim()),
    ...optional('handle', author?.getAttribute('data-handle')),
  };
}

function optional<Key extends string>(key: Key, value: string | null | undefined) {
  return (value ? { [key]: value } : {}) as Partial<Record<Key, string>>;
}
