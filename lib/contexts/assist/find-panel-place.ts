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
const GAP = 16;
/** Closest to the edge of the window, and to the box where room is scarce. */
const MARGIN = 12;
const TIGHT = 6;
/** Widest and lowest that a panel under or over a box may be. */
const WIDEST = 600;
const LOWEST = 260;

/** Beside the dialog, else beside the box, else under it, else over it; never on the box itself. */
export function findPanelPlace(room: PanelRoom): PanelPlace {
  const left = findLeftBeside(room);
  return left === undefined ? stack(room) : placeBeside(room, left);
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
  };
}

function findLeftBeside({ frame, surface, window }: PanelRoom) {
  const last = window.width - WIDTH - TIGHT;
  if (surface.right + GAP <= last) return { side: 'right' as const, left: surface.right + GAP };
  if (frame.right + TIGHT <= last) {
    return { side: 'right' as const, left: Math.min(last, frame.right + GAP) };
  }
  const before = surface.left - GAP - WIDTH;
  return before >= TIGHT ? { side: 'left' as const, left: before } : undefined;
}

function placeBeside(
  { frame, window, height }: PanelRoom,
  { side, left }: { side: 'right' | 'left'; left: number },
): PanelPlace {
  const maxHeight = window.height - 2 * MARGIN;
  const shown = Math.min(height, maxHeight);
  const top = clamp(frame.top - 48, MARGIN, window.height - MARGIN - shown);
  return round({
    side,
    left,
    top,
    width: WIDTH,
    maxHeight,
    beakY: pointAt(frame.top - top, shown),
  });
}

/** Under the box where that leaves enough to work with, or at least as much as over it. */
function stack({ frame, window, height }: PanelRoom): PanelPlace {
  const below = window.height - MARGIN - (frame.bottom + GAP);
  const above = frame.top - GAP - MARGIN;
  const side = below >= LOWEST || below >= above ? ('bottom' as const) : ('top' as const);
  const maxHeight = Math.min(Math.max(below, above, 0), window.height * 0.7);
  const own = side === 'bottom' ? Math.min(below, maxHeight) : maxHeight;
  const width = Math.min(clamp(frame.right - frame.left, 300, WIDEST), window.width - 16);
  const left = clamp(frame.left, 8, Math.max(8, window.width - 8 - width));
  const top = side === 'bottom' ? frame.bottom + GAP : frame.top - GAP - Math.min(height, own);
  return round({ side, left, top, width, maxHeight: Math.max(own, 160), beakY: 0 });
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
  };
}
