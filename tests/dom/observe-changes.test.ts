// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHost } from '../../lib/dom/create-host';
import { observeChanges } from '../../lib/dom/observe-changes';

let stop: AbortController;
let visited: string[];
const onSettled = vi.fn();

const frame = () => new Promise((resolve) => setTimeout(resolve, 60));

function start() {
  return observeChanges(document.body, {
    find: (element) => [
      ...element.querySelectorAll('p'),
      ...(element.matches('p') ? [element] : []),
    ],
    visit: (part) => visited.push(part.textContent),
    onSettled,
    isIgnored: (node) => (node as Element).closest?.('[contenteditable]') != null,
    signal: stop.signal,
  });
}

function addParagraph(text: string, parent: Element = document.body): Element {
  const element = document.createElement('p');
  element.textContent = text;
  parent.append(element);
  return element;
}

beforeEach(() => {
  document.body.replaceChildren();
  stop = new AbortController();
  visited = [];
  onSettled.mockReset();
});
afterEach(() => stop.abort());

test('visits what is there and what comes', async () => {
  addParagraph('first');
  start();
  await frame();
  addParagraph('second');
  await frame();
  expect(visited).toEqual(['first', 'second']);
  expect(onSettled).toHaveBeenCalled();
});

test('a part in a changed part is visited once', async () => {
  start();
  await frame();
  const list = document.createElement('div');
  document.body.append(list);
  addParagraph('inner', list);
  await frame();
  expect(visited).toEqual(['inner']);
});

test('typing in an editor and hosts of our own are left alone', async () => {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  document.body.append(editor);
  start();
  await frame();
  addParagraph('typed', editor);
  document.body.append(createHost('', {}).element);
  await frame();
  expect(visited).toEqual([]);
});

test('a part that lost a host of ours is looked at again', async () => {
  const part = addParagraph('marked');
  const { element } = createHost('', {});
  part.append(element);
  start();
  await frame();
  element.remove();
  await frame();
  expect(visited).toEqual(['marked', 'marked']);
});

test('what left the page before its turn is not visited', async () => {
  start();
  await frame();
  addParagraph('gone').remove();
  await frame();
  expect(visited).toEqual([]);
});

test('much work is done in slices', async () => {
  for (let index = 0; index < 30; index += 1) addParagraph(String(index));
  const frames = vi.spyOn(window, 'requestAnimationFrame');
  observeChanges(document.body, {
    find: (element) => element.querySelectorAll('p'),
    visit: (part) => {
      visited.push(part.textContent);
      const end = performance.now() + 1;
      while (performance.now() < end);
    },
    onSettled,
    isIgnored: () => false,
    signal: stop.signal,
  });
  await vi.waitFor(() => expect(visited).toHaveLength(30));
  expect(frames.mock.calls.length).toBeGreaterThan(3);
});

test('ends with its signal, and all can be asked for again before', async () => {
  addParagraph('one');
  const again = start();
  await frame();
  again();
  await frame();
  expect(visited).toEqual(['one', 'one']);
  stop.abort();
  addParagraph('two');
  await frame();
  expect(visited).toEqual(['one', 'one']);
});
