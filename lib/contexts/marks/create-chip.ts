import chipCss from '../../../components/chip.css?inline';
import tokensCss from '../../../components/tokens.css?inline';
import { createElement } from '../../dom/create-element';
import type { ChipSeat, Theme } from '../../sites/site-adapter';
import { createKindIcon, createRing } from './chip-icons';
import type { ChipModel } from './chip-model';
import { createSeatHost } from './create-seat-host';
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

/** Stands hidden until it is first measured. */
export function createChip(onPress: (event: Event) => void): Chip {
  const { host, wrapper, measure } = createSeatHost(tokensCss + chipCss);
  const button = createElement('button', {
    class: 'chip',
    type: 'button',
    'aria-expanded': 'false',
    'aria-haspopup': 'dialog',
  });
  button.addEventListener('click', (event) => event.isTrusted && onPress(event));
  wrapper.append(button);

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
      const room = seat && chooseRoom(button, seat.maxWidth);
      const place = measure(seat);
      return () => {
        if (room) button.dataset.room = room;
        place();
      };
    },
  };
}

function createContent(model: ChipModel): Node[] {
  const label = createElement('span', { class: 'label' }, model.label);
  // Drawn, like the time: the name says the brands themselves.
  const more = { class: 'others', 'data-more': `+${model.others}` };
  const others = model.others > 0 && createElement('span', more);
  const words = [createKindIcon(model), label, others].filter((one) => one !== false);
  if (model.time === undefined) return words;
  const ring = model.share === undefined ? undefined : createRing(model.share);
  // Drawn, not written: the word is the button's label, and its name says the time in words.
  const time = createElement('span', { class: 'time', 'data-time': model.time }, ring);
  return [...words, time];
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
