import { readTextMap } from '../../dom/read-text-map';
import type { Author, Post } from '../../domain/post';
import { createLocalId } from '../create-local-id';
import { findAll } from '../find-by-selectors';
import { readLanguageTag } from '../read-language-tag';
import type { PagePost } from '../site-adapter';
import { findQuote } from './find-quote';
import { isXPost } from './find-x-posts';
import { formatPermalink, type Permalink, readPermalink } from './read-permalink';
import { readThreadPlace } from './read-thread-place';
import { readXAuthor } from './read-x-author';
import { X } from './x-selectors';

/** Reads one article; `undefined` if it names no author (a "show more" row, say). */
export function readXPost(element: Element): PagePost | undefined {
  if (!isXPost(element)) return undefined;
  const author = readXAuthor(element);
  if (!author.name && !author.handle) return undefined;
  const quote = findQuote(element);
  const isOwn = (part: Element) => !quote?.contains(part);
  const textElement = findAll(element, X.text).find(isOwn);
  const body = textElement && readTextMap(textElement);
  const post = readFields(element, author, body?.text ?? '', isOwn);
  const lang = readLanguageTag(textElement);
  if (lang) post.lang = lang;
  const quotedText = readQuotedText(quote);
  if (quotedText) post.quotedText = quotedText;
  if (quote && post.kind !== 'repost') post.kind = 'quote';
  return body?.text ? { post, element, body } : { post, element };
}

type IsOwn = (part: Element) => boolean;

function readFields(element: Element, author: Author, text: string, isOwn: IsOwn): Post {
  const link = findPermalink(element, author, isOwn);
  const postedAt = readTime(element, isOwn);
  return {
    site: 'x',
    id: link?.id ?? createLocalId(author.handle ?? author.name ?? '', text),
    ...(link ? { url: formatPermalink(withHandle(link, author)) } : {}),
    author: author.handle || !link?.handle ? author : { ...author, handle: link.handle },
    text,
    ...(postedAt ? { postedAt } : {}),
    ...readThreadPlace(element, isOwn),
    isPartial: findAll(element, X.showMore).some(isOwn),
  };
}

/** The link around the time; else the one to the statistics; else any to a post by this author. */
function findPermalink(element: Element, author: Author, isOwn: IsOwn): Permalink | undefined {
  const links = [...element.querySelectorAll('a[href*="/status/"]')].filter(isOwn);
  const best =
    links.find((link) => link.querySelector('time')) ??
    links.find((link) => /\/analytics$/.test(link.getAttribute('href') ?? '')) ??
    links.find((link) => readPermalink(link.getAttribute('href'))?.handle === author.handle);
  return readPermalink(best?.getAttribute('href'));
}

function withHandle(link: Permalink, { handle }: Author): Permalink {
  return link.handle || !handle ? link : { ...link, handle };
}

function readTime(element: Element, isOwn: IsOwn): string | undefined {
  const times = [...element.querySelectorAll('time[datetime]')].filter(isOwn);
  const linked = times.find((time) => time.closest('a[href*="/status/"]'));
  const moment = new Date((linked ?? times[0])?.getAttribute('datetime') ?? '');
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

function readQuotedText(quote: Element | undefined): string | undefined {
  const text = quote && findAll(quote, X.text)[0];
  return text ? readTextMap(text).text || undefined : undefined;
}
