/** Edges in viewport pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Side of the box on which the panel stands. */
export type PanelSide = 'right' | 'left' | 'bottom' | 'top';

/** All in viewport pixels. */
export interface PanelPlace {
  side: PanelSide;
  left: number;
  top: number;
  width: number;
  /** Height that the panel may take; what is longer scrolls inside. */
  maxHeight: number;
  /** Where the mark on the panel's edge points at the box, from the panel's top. */
  beakY: number;
  /** Opened in full it would cover what is being answered, in a window that has no room to spare. */
  isTight: boolean;
}

export interface PanelRoom {
  /** The reply box with its buttons. */
  frame: Box;
  /** The site's dialog, or the box again where there is none. */
  surface: Box;
  window: { width: number; height: number };
  /** Height that the panel has now. */
  height: number;
}

const WIDTH = 360;
/** A panel this wide beside the dialog is better than one that covers what is being answered. */
const NARROWEST = 272;
const GAP = 16;
/** Between dialog and panel where room is scarce. */
const NARROW_GAP = 10;
/** Closest to the edge of the window, and to the box where room is scarce. */
const MARGIN = 12;
const TIGHT = 6;
/** Widths and lowest height of a panel under or over a box. */
const STACKED = { least: 364, most: 600 };
const LOWEST = 180;
/** In a window lower than this, as one enlarged to twice its size, a panel over the box covers the post. */
const LOW_WINDOW = 700;

/** Beside the dialog, else beside the box, else under it, else over it; never on the box itself. */
export function findPanelPlace(room: PanelRoom): PanelPlace {
  const beside = findBeside(room);
  return beside ? placeBeside(room, beside) : stack(room);
}

/** Where a last word stands when there is no box any more: the window's upper right corner. */
export function findCorner({ width, height }: PanelRoom['window']): PanelPlace {
  const own = Math.min(WIDTH, width - 2 * MARGIN);
  return {
    side: 'right',
    left: width - MARGIN - own,
    top: MARGIN,
    width: own,
    maxHeight: height - 2 * MARGIN,
    beakY: 0,
    isTight: false,
  };
}

interface Beside {
  side: 'right' | 'left';
  left: number;
  width: number;
}

/** Where the panel stands clear of the dialog, else where it only stands clear of the box. */
function findBeside({ frame, surface, window }: PanelRoom): Beside | undefined {
  const last = window.width - WIDTH - TIGHT;
  const measure = (room: number) => {
    const gap = room - TIGHT - WIDTH >= GAP ? GAP : NARROW_GAP;
    return { gap, width: Math.min(WIDTH, room - gap - TIGHT) };
  };
  const after = measure(window.width - surface.right);
  if (after.width >= NARROWEST) {
    return { side: 'right', left: surface.right + after.gap, width: after.width };
  }
  if (frame.right + TIGHT <= last) {
    return { side: 'right', left: Math.min(last, frame.right + GAP), width: WIDTH };
  }
  const { gap, width } = measure(surface.left);
  if (width < NARROWEST) return undefined;
  return { side: 'left', left: surface.left - gap - width, width };
}

function placeBeside(
  { frame, window, height }: PanelRoom,
  { side, left, width }: Beside,
): PanelPlace {
  const maxHeight = window.height - 2 * MARGIN;
  const shown = Math.min(height, maxHeight);
  const top = clamp(frame.top - 48, MARGIN, window.height - MARGIN - shown);
  return round({
    side,
    left,
    top,
    width,
    maxHeight,
    beakY: pointAt(frame.top - top, shown),
    isTight: false,
  });
}

/** Under the box where that leaves enough to work with, or at least as much as over it. */
function stack({ frame, window, height }: PanelRoom): PanelPlace {
  const below = window.height - MARGIN - (frame.bottom + GAP);
  const above = frame.top - GAP - MARGIN;
  const isUnder = below >= LOWEST || below >= above;
  const isTight = !isUnder && window.height < LOW_WINDOW;
  const side = isUnder || (isTight && below >= height) ? ('bottom' as const) : ('top' as const);
  const maxHeight = Math.min(Math.max(below, above, 0), window.height * 0.7);
  const own = side === 'bottom' ? Math.min(below, maxHeight) : maxHeight;
  const wanted = clamp(frame.right - frame.left, STACKED.least, STACKED.most);
  const width = Math.min(wanted, window.width - 16);
  const left = clamp(frame.left, 8, Math.max(8, window.width - 8 - width));
  const top = side === 'bottom' ? frame.bottom + GAP : frame.top - GAP - Math.min(height, own);
  return round({ side, left, top, width, maxHeight: Math.max(own, 160), beakY: 0, isTight });
}

/** On the panel's edge, clear of its round corners. */
function pointAt(y: number, height: number): number {
  return clamp(y + 20, 64, height - 40);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function round(place: PanelPlace): PanelPlace {
  const whole = (value: number) => Math.round(value);
  return {
    side: place.side,
    left: whole(place.left),
    top: whole(place.top),
    width: whole(place.width),
    maxHeight: whole(place.maxHeight),
    beakY: whole(place.beakY),
    isTight: place.isTight,
  };
}
