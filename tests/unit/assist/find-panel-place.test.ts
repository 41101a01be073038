import { describe, expect, test } from 'vitest';
import { type Box, findPanelPlace } from '../../../lib/contexts/assist/find-panel-place';
import fc from '../../support/seeded';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const LAPTOP = { width: 1440, height: 900 };

describe('findPanelPlace', () => {
  test('stands beside the column of X, over its sidebar', () => {
    const frame = box(340, 300, 600, 120);
    const place = findPanelPlace({ frame, surface: frame, window: LAPTOP, height: 700 });
    expect(place).toMatchObject({ side: 'right', left: 956, width: 360 });
    expect(place.top + 700).toBeLessThanOrEqual(900 - 12);
  });

  test('stands beside a dialog, not on what is being answered', () => {
    const surface = box(370, 100, 700, 760);
    const place = findPanelPlace({
      frame: box(470, 500, 580, 60),
      surface,
      window: { width: 1480, height: 900 },
      height: 600,
    });
    expect(place.side).toBe('right');
    expect(place.left).toBeGreaterThanOrEqual(surface.right);
  });

  test.each([1280, 1366, 1440, 1536, 1920])(
    'leaves the dialog of Facebook free in a window %i wide',
    (width) => {
      const surface = box((width - 700) / 2, 30, 700, 740);
      const place = findPanelPlace({
        frame: box(surface.left + 100, 470, 570, 60),
        surface,
        window: { width, height: 800 },
        height: 700,
      });
      expect(place.side).toBe('right');
      expect(place.left).toBeGreaterThanOrEqual(surface.right + 10);
      expect(place.left + place.width).toBeLessThanOrEqual(width);
      expect(place.width).toBeGreaterThanOrEqual(272);
    },
  );

  test('leaves the comment over a box free where little room is left under it', () => {
    const frame = box(100, 551, 249, 60);
    const place = findPanelPlace({
      frame,
      surface: box(0, 34, 380, 792),
      window: { width: 380, height: 860 },
      height: 700,
    });
    expect(place).toMatchObject({ side: 'bottom', left: 8, width: 364 });
  });

  test('goes under a box that has no room beside', () => {
    const frame = box(0, 300, 380, 100);
    const place = findPanelPlace({
      frame,
      surface: frame,
      window: { width: 380, height: 860 },
      height: 700,
    });
    expect(place).toMatchObject({ side: 'bottom', top: 416, left: 8, width: 364 });
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(860);
  });

  test('goes over a box at the bottom of the window', () => {
    const frame = box(100, 780, 600, 60);
    const place = findPanelPlace({
      frame,
      surface: frame,
      window: { width: 800, height: 860 },
      height: 900,
    });
    expect(place.side).toBe('top');
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(frame.top);
  });

  describe('in a window of 1440 by 900 enlarged to twice its size', () => {
    const frame = box(88, 262, 600, 110);
    const find = (height: number, window = { width: 720, height: 450 }) =>
      findPanelPlace({ frame, surface: frame, window, height });

    test('is one line under the box, and opens over it', () => {
      expect(find(40)).toMatchObject({ isTight: true, side: 'bottom', top: 388 });
      expect(find(700)).toMatchObject({ isTight: true, side: 'top' });
    });

    test('has nothing to spare where the box is at the very bottom: the line stands over it', () => {
      const place = find(40, { width: 720, height: 400 });
      expect(place).toMatchObject({ isTight: true, side: 'top', top: 262 - 16 - 40 });
    });

    test('opens in full under the box once the page is scrolled', () => {
      const scrolled = box(88, 60, 600, 110);
      const room = { frame: scrolled, surface: scrolled, window: { width: 720, height: 450 } };
      expect(findPanelPlace({ ...room, height: 700 })).toMatchObject({
        isTight: false,
        side: 'bottom',
      });
    });
  });

  test('never stands on the box, wherever that is', () => {
    const rooms = fc.record({
      width: fc.integer({ min: 320, max: 2600 }),
      height: fc.integer({ min: 600, max: 1600 }),
      x: fc.double({ min: 0, max: 0.6, noNaN: true }),
      y: fc.double({ min: 0, max: 0.8, noNaN: true }),
      w: fc.integer({ min: 240, max: 700 }),
      panel: fc.integer({ min: 100, max: 1500 }),
    });
    fc.assert(
      fc.property(rooms, ({ width, height, x, y, w, panel }) => {
        const frame = box(x * width, y * height, Math.min(w, width * (1 - x)), 80);
        const place = findPanelPlace({
          frame,
          surface: frame,
          window: { width, height },
          height: panel,
        });
        const shown = Math.min(panel, place.maxHeight);
        const isApart =
          place.left >= frame.right - 1 ||
          place.left + place.width <= frame.left + 1 ||
          place.top >= frame.bottom - 1 ||
          place.top + shown <= frame.top + 1;
        expect(isApart).toBe(true);
      }),
    );
  });
});
