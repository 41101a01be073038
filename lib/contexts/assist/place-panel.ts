import { autoUpdate } from '@floating-ui/dom';
import { setStyle } from '../../dom/create-host';
import { type Box, findCorner, findPanelPlace, type PanelPlace } from './find-panel-place';

/** Where the panel must not stand: the box with its buttons, and the dialog or column around it. */
export interface PanelAnchor {
  frame: HTMLElement;
  surface: HTMLElement;
}

/**
 * Keeps the panel beside the reply box, else under it, else over it: never on the box itself.
 * Follows scrolling and resizing until `signal` ends it. `host` is in the top layer.
 */
export function placePanel(
  host: HTMLElement,
  { frame, surface }: PanelAnchor,
  signal: AbortSignal,
  onPlace: (place: PanelPlace) => void,
): void {
  let isPlaced = false;
  const update = () => {
    // Where the box was is as good a place as any, once it is gone.
    if (!frame.isConnected && isPlaced) return;
    isPlaced = true;
    // Without the page's scrollbar, which would lie over the panel's edge.
    const size = { width: document.documentElement.clientWidth, height: innerHeight };
    const place = frame.isConnected
      ? findPanelPlace({
          frame: readBox(frame),
          surface: readBox(surface),
          window: size,
          height: host.offsetHeight,
        })
      : findCorner(size);
    setStyle(host, {
      left: `${place.left}px`,
      top: `${place.top}px`,
      width: `${place.width}px`,
      '--panel-max-height': `${place.maxHeight}px`,
    });
    onPlace(place);
  };
  const stop = autoUpdate(frame, host, update);
  signal.addEventListener('abort', stop, { once: true });
}

function readBox(element: HTMLElement): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}
