// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { findNextMark } from '../../../lib/contexts/marks/find-next-mark';
import type { Mark } from '../../../lib/contexts/marks/mark';

beforeEach(() => {
  document.body.innerHTML =
    '<a id="top"></a><div id="a"><i id="in-a"></i></div><p id="mid"></p><div id="b"></div><a id="end"></a>';
});

const find = (id: string) => document.getElementById(id);
/** Made in another order than they stand in. */
const marks = () => ['b', 'a'].map((id) => ({ page: { element: find(id) } }) as unknown as Mark);
const nextOf = (focused: Element | null) => findNextMark(marks(), focused)?.page.element.id;

test.each([
  ['top', 'a'],
  ['in-a', 'b'],
  ['mid', 'b'],
  ['b', 'a'],
  ['end', 'a'],
])('from %s to %s', (from, to) => expect(nextOf(find(from))).toBe(to));

test('without a focus it is the first that is in sight or below', () => {
  const [b, a] = marks();
  const sight = (mark: Mark | undefined, bottom: number) =>
    Object.assign(mark?.page.element ?? {}, { getBoundingClientRect: () => ({ bottom }) });
  sight(a, -10);
  sight(b, 400);
  expect(nextOf(document.body)).toBe('b');
  expect(nextOf(null)).toBe('b');
});

test('a page without marks has none', () => {
  expect(findNextMark([], document.body)).toBeUndefined();
});
