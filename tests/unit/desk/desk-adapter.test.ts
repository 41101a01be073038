// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { createDeskAdapter } from '../../../lib/sites/desk/create-desk-adapter';
import { createHandSends, type HandSends } from '../../../lib/sites/desk/create-hand-sends';
import type { SendReport } from '../../../lib/sites/site-adapter';

const POST: Post = {
  site: 'facebook',
  id: 'local-1',
  url: 'https://www.facebook.com/',
  author: { name: 'Rosa' },
  text: 'Sin línea.\nNadie llama.',
  postedAt: '2026-03-01T08:00:00.000Z',
  kind: 'comment',
  isPartial: true,
};
const REPORT: SendReport = { pressId: 'one', text: 'Hola', state: 'probable' };

function show(text: string): Element {
  document.body.innerHTML = `
<article data-respira-practice="post" data-post-id="local-1">
  <span data-respira-practice="author">Alguien</span>
  <p data-respira-practice="text"></p>
  <div data-respira-practice="composer">
    <div contenteditable="true" role="textbox" data-lexical-editor="true"><p><br></p></div>
  </div>
</article>`;
  const words = document.querySelector('p');
  if (words) words.textContent = text;
  return document.querySelector('article') ?? document.body;
}

let sends: HandSends;
beforeEach(() => {
  sends = createHandSends();
});
const create = (post = POST) => createDeskAdapter({ post, account: 'Fibralia', sends });

test('reads the post as it was logged, so that it stays the same mention', () => {
  const page = create().readPost(show(POST.text));
  expect(page?.post).toBe(POST);
  expect(page?.body?.toRange(0, 9)?.toString()).toBe('Sin línea');
  expect(create().id).toBe('facebook');
});

test('underlines nothing where the page says something else', () => {
  const page = create().readPost(show('Otras palabras.'));
  expect(page?.post).toBe(POST);
  expect(page?.body).toBeUndefined();
});

test('the box answers the post, as the client and nobody else', () => {
  show(POST.text);
  const adapter = create();
  const [box] = adapter.findComposers(document);
  expect(box && adapter.findReplyTarget(box)?.post).toBe(POST);
  expect(adapter.readOwnAccount(box)).toBe('Fibralia');
});

test('tells what was copied to who listens, until they stop', () => {
  show(POST.text);
  const adapter = create();
  const [box] = adapter.findComposers(document);
  if (!box) throw new Error('No box');
  const stop = new AbortController();
  const told: SendReport[] = [];
  expect(sends.tell(REPORT)).toBe(false);
  adapter.observeSends(box, stop.signal, (report) => told.push(report));
  expect(sends.tell(REPORT)).toBe(true);
  stop.abort();
  expect(sends.tell(REPORT)).toBe(false);
  expect(told).toEqual([REPORT]);
});
