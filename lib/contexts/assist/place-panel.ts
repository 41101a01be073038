import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { setStyle } from '../../dom/create-host';

/** Side of the box on which the panel stands. */
export type PanelSide = 'right' | 'left' | 'bottom' | 'top';

export interface PanelPlace {
  side: PanelSide;
  /** Height that the panel may take, in pixels. */
  maxHeight: number;
  /** Where the mark on the panel's edge points at the box, from the panel's top, in pixels. */
  beakY: number;
}

const GAP = 16;
const MARGIN = 12;
const WIDTH = 360;
/** Widest the panel gets under or over a box. */
const WIDEST = 600;

/**
 * Keeps the panel beside the reply box, else under it, else over it: never on the box itself.
 * Follows scrolling and resizing until `signal` ends it. `host` is in the top layer.
 */
export function placePanel(
  host: HTMLElement,
  frame: HTMLElement,
  signal: AbortSignal,
  onPlace: (place: PanelPlace) => void,
): void {
  const update = () => {
    if (frame.isConnected) void place(host, frame).then(onPlace);
  };
  const stop = autoUpdate(frame, host, update);
  signal.addEventListener('abort', stop, { once: true });
}

async function place(host: HTMLElement, frame: HTMLElement): Promise<PanelPlace> {
  let maxHeight = 0;
  const box = frame.getBoundingClientRect();
  const isBeside = Math.max(innerWidth - box.right, box.left) >= WIDTH + GAP + 4;
  const width = isBeside ? WIDTH : Math.min(WIDEST, Math.max(300, box.width), innerWidth - 16);
  setStyle(host, { width: `${width}px` });
  const { x, y, placement } = await computePosition(frame, host, {
    strategy: 'fixed',
    placement: isBeside ? 'right-start' : 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, crossAxis: false, fallbackStrategy: 'bestFit' }),
      size({
        padding: MARGIN,
        apply({ availableHeight }) {
          maxHeight = isBeside
            ? innerHeight - 2 * MARGIN
            : Math.min(availableHeight, innerHeight * 0.7);
          setStyle(host, { '--panel-max-height': `${Math.round(maxHeight)}px` });
        },
      }),
      shift({ padding: MARGIN }),
    ],
  });
  setStyle(host, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  const side = placement.split('-')[0] as PanelSide;
  const beakY = Math.max(64, Math.min(box.top + 20 - y, host.offsetHeight - 40));
  return { side, maxHeight, beakY };
}
