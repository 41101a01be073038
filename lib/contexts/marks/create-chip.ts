import chipCss from '../../../components/chip.css?inline';
import tokensCss from '../../../components/tokens.css?inline';
import { createElement } from '../../dom/create-element';
import { createHost, setStyle } from '../../dom/create-host';
import type { ChipSeat, Theme } from '../../sites/site-adapter';
import { createKindIcon, createRing } from './chip-icons';
import type { ChipModel } from './chip-model';
import { colourOf } from './marked-kind';

/** The one chip of a marked post. */
export interface Chip {
  host: HTMLElement;
  /** The chip's own shadow root's wrapper, where its card opens. */
  wrapper: HTMLElement;
  button: HTMLButtonElement;
  show(model: ChipModel, theme: Theme): void;
  setOpen(isOpen: boolean): void;
  /** Reads what placing needs; gives the step that writes, so that many chips cost one layout. */
  measure(seat: ChipSeat | undefined): () => void;
}

/** Presses on the chip are ours: a post's own click would open it. */
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
 * It stays where flow would put it, so that it travels with the post; the chip is moved from there.
 */
export function createChip(onPress: (event: Event) => void): Chip {
  const { element: host, root } = createHost(tokensCss + chipCss, {
    position: 'absolute',
    width: '0',
    height: '0',
    'z-index': '2',
    // Until it is measured it would stand in the wrong place.
    visibility: 'hidden',
  });
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation());
  const button = createElement('button', {
    class: 'chip',
    type: 'button',
    'aria-expanded': 'false',
    'aria-haspopup': 'dialog',
  });
  const wrapper = createElement('div', { class: 'r' }, button);
  setStyle(wrapper, { position: 'absolute', left: '0', top: '0' });
  button.addEventListener('click', (event) => event.isTrusted && onPress(event));
  root.append(wrapper);

  return {
    host,
    wrapper,
    button,
    show(model, theme) {
      wrapper.dataset.theme = theme;
      wrapper.className = `r k-${colourOf(model.kind)}${model.isLate ? ' is-late' : ''}`;
      button.classList.toggle('is-quiet', model.isQuiet);
      button.classList.toggle('is-unsure', model.isUnsure);
      button.classList.toggle('is-done', model.isDone);
      button.setAttribute('aria-label', model.description);
      button.replaceChildren(...createContent(model));
      // Other words have another width.
      delete button.dataset.room;
    },
    setOpen(isOpen) {
      button.classList.toggle('is-open', isOpen);
      button.setAttribute('aria-expanded', String(isOpen));
    },
    measure(seat) {
      if (!seat) return () => setStyle(host, { visibility: 'hidden' });
      const origin = host.getBoundingClientRect();
      const room = chooseRoom(button, seat.maxWidth);
      return () => {
        button.dataset.room = room;
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

function createContent(model: ChipModel): Node[] {
  const label = createElement('span', { class: 'label' }, model.label);
  if (model.time === undefined) return [createKindIcon(model), label];
  const ring = model.share === undefined ? undefined : createRing(model.share);
  // Drawn, not written: the word is the button's label, and its name says the time in words.
  const time = createElement('span', { class: 'time', 'data-time': model.time }, ring);
  return [createKindIcon(model), label, time];
}

/** Width of a chip of icon and time alone, and of the whole chip, decide how much is shown. */
function chooseRoom(button: HTMLElement, maxWidth: number): 'all' | 'time' | 'icon' {
  const width = (selector: string) =>
    button.querySelector<HTMLElement>(selector)?.getBoundingClientRect().width ?? 0;
  if (button.dataset.room === undefined || button.dataset.room === 'all') {
    button.dataset.full = String(button.getBoundingClientRect().width);
    button.dataset.label = String(width('.label'));
  }
  const full = Number(button.dataset.full);
  if (full <= maxWidth) return 'all';
  return full - Number(button.dataset.label) - 5 <= maxWidth ? 'time' : 'icon';
}
