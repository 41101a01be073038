// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { facebookAdapter } from '../../../lib/sites/facebook/facebook-adapter';
import { xAdapter } from '../../../lib/sites/x/x-adapter';
import { fbComment, fbPage, fbPost, fbUnit } from './build-facebook';
import { xPage, xPost, xRow } from './build-x';
import { loadPage } from './load-page';

type Box = [left: number, top: number, width: number, height: number];

/** Layout as a browser would tell it, by selector; the last that fits counts. */
let layout: [selector: string, box: Box][] = [];

function readBox(element: Element): DOMRect {
  const [, box] = layout.findLast(([selector]) => element.matches(selector)) ?? [];
  return new DOMRect(...(box ?? [0, 0, 0, 0]));
}

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return readBox(this);
  });
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    const { startContainer: node } = this;
    return readBox(node instanceof Element ? node : node.parentElement!);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  layout = [];
});

describe('the seat of a chip on X', () => {
  const load = (html: string, dir: 'ltr' | 'rtl' = 'ltr') => {
    loadPage(xPage({ main: xRow(html), dir }), 'https://x.com/home');
    return xAdapter.findChipSeat(document.querySelector('article')!);
  };

  it('is on the name line, before all buttons', () => {
    layout = [
      ['article', [0, 0, 600, 200]],
      ['[data-testid="User-Name"]', [70, 12, 420, 20]],
      ['[data-testid="User-Name"] *', [70, 12, 200, 20]],
      ['button', [540, 10, 34, 34]],
      ['[aria-label="Grok"]', [506, 10, 34, 34]],
    ];
    expect(load(xPost({ text: 'x' }))).toEqual({
      endX: 498,
      centerY: 27,
      maxWidth: 220,
      isRtl: false,
    });
  });

  it('is at the other end where the page runs right to left', () => {
    layout = [
      ['article', [0, 0, 600, 200]],
      ['[data-testid="User-Name"]', [110, 12, 420, 20]],
      ['[data-testid="User-Name"] *', [330, 12, 200, 20]],
      ['button', [26, 10, 34, 34]],
    ];
    expect(load(xPost({ text: 'x' }), 'rtl')).toEqual({
      endX: 68,
      centerY: 27,
      maxWidth: 254,
      isRtl: true,
    });
  });

  it('is at the end of the post where there are no buttons', () => {
    layout = [
      ['article', [0, 0, 600, 200]],
      ['[data-testid="User-Name"], [data-testid="User-Name"] *', [70, 12, 200, 20]],
    ];
    expect(load(xPost({ text: 'x', menu: '' }))).toMatchObject({
      endX: 584,
      centerY: 22,
      isRtl: false,
    });
  });

  it('counts words, not the boxes around them, which may fill the line', () => {
    layout = [
      ['article', [0, 0, 600, 200]],
      ['[data-testid="User-Name"], [data-testid="User-Name"] *', [70, 12, 420, 20]],
      ['[data-testid="User-Name"] span', [70, 12, 120, 20]],
      ['button', [540, 10, 34, 34]],
    ];
    expect(load(xPost({ text: 'x', isFocal: true }))).toMatchObject({ endX: 532, maxWidth: 334 });
  });

  it('has no width left on a full line, and is none where nothing is drawn', () => {
    layout = [
      ['article', [0, 0, 300, 200]],
      ['[data-testid="User-Name"], [data-testid="User-Name"] *', [70, 12, 200, 20]],
      ['button', [266, 10, 34, 34]],
    ];
    expect(load(xPost({ text: 'x' }))?.maxWidth).toBe(0);
    layout = [];
    expect(load(xPost({ text: 'x' }))).toBeUndefined();
  });
});

describe('the seat of a chip on Facebook', () => {
  const load = (selector: string) => {
    const main = fbUnit(fbPost({ comments: fbComment() }));
    loadPage(fbPage({ main }), 'https://www.facebook.com/');
    document.querySelector<HTMLElement>('.bubble')!.style.backgroundColor = 'rgb(240, 242, 245)';
    return facebookAdapter.findChipSeat(document.querySelector(selector)!);
  };

  it('is before the menu of a post', () => {
    layout = [
      ['[aria-posinset]', [0, 0, 680, 400]],
      [
        '[data-ad-rendering-role="profile_name"], [data-ad-rendering-role="profile_name"] *',
        [60, 12, 180, 20],
      ],
      ['[aria-haspopup="menu"]', [630, 10, 36, 36]],
    ];
    expect(load('[aria-posinset]')).toEqual({
      endX: 622,
      centerY: 28,
      maxWidth: 374,
      isRtl: false,
    });
  });

  it('is across the upper end corner of a comment', () => {
    layout = [['.bubble', [60, 100, 240, 60]]];
    expect(load('[role="article"]')).toEqual({
      endX: 312,
      centerY: 100,
      maxWidth: 240,
      isRtl: false,
    });
    const comment = document.querySelector<HTMLElement>('[role="article"]');
    comment!.style.direction = 'rtl';
    expect(facebookAdapter.findChipSeat(comment!)).toMatchObject({ endX: 48, isRtl: true });
  });

  it('is none where nothing is drawn', () => {
    expect(load('[aria-posinset]')).toBeUndefined();
    expect(load('[role="article"]')).toBeUndefined();
  });
});
