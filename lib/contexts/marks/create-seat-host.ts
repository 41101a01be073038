import { createElement } from '../../dom/create-element';
import { createHost, setStyle } from '../../dom/create-host';
import type { ChipSeat } from '../../sites/site-adapter';

/** Something of ours on a post's name line. */
export interface SeatHost {
  host: HTMLElement;
  /** In the host's closed root; holds what is shown. */
  wrapper: HTMLElement;
  /** Reads what placing needs; gives the step that writes, so that many cost one layout. */
  measure(seat: ChipSeat | undefined): () => void;
}

/** Presses on it are ours: a post's own click would open it. */
const PRESSES = [
  'click',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
];

/**
 * The host is the post's last child, out of flow and without a size: nothing in the layout moves.
 * It stays where flow would put it, so that it travels with the post; what it shows is moved from
 * there.
 */
export function createSeatHost(css: string): SeatHost {
  const { element: host, root } = createHost(css, {
    position: 'absolute',
    width: '0',
    height: '0',
    'z-index': '2',
    // Until it is measured it would stand in the wrong place.
    visibility: 'hidden',
  });
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
  const wrapper = createElement('div', { class: 'r' });
  setStyle(wrapper, { position: 'absolute', left: '0', top: '0' });
  root.append(wrapper);
  return {
    host,
    wrapper,
    measure(seat) {
      if (!seat) return () => setStyle(host, { visibility: 'hidden' });
      const origin = host.getBoundingClientRect();
      return () => {
        // The end edge is the one that stays put when the words change.
        const x = seat.endX - origin.left;
        const y = seat.centerY - origin.top;
        const shift = seat.isRtl ? '0' : '-100%';
        wrapper.style.transform = `translate(calc(${x}px + ${shift}), calc(${y}px - 50%))`;
        setStyle(host, { visibility: 'visible' });
      };
    },
  };
}
