import chipCss from '../../../components/chip.css?inline';
import tokensCss from '../../../components/tokens.css?inline';
import { createElement } from '../../dom/create-element';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import type { ChipSeat, Theme } from '../../sites/site-adapter';
import { createSeatHost } from './create-seat-host';

/** How long the way back stays in sight, in milliseconds. */
const UNDO_MS = 10_000;
/** While the pointer or the keyboard is on it, it is looked at again after this. */
const AGAIN_MS = 2_000;

export interface UndoLineOptions {
  text: string;
  locale: Locale;
  theme: Theme;
  onUndo: () => void;
  /** Its time is over, or the person sent it away. */
  onEnd: () => void;
}

/** "No va con vosotros. Deshacer", where the chip was. */
export interface UndoLine {
  host: HTMLElement;
  /** Once it has its place: takes the focus, which what was pressed has lost, and counts the time. */
  start(): void;
  measure(seat: ChipSeat | undefined): () => void;
  end(): void;
}

export function createUndoLine({ text, locale, theme, onUndo, onEnd }: UndoLineOptions): UndoLine {
  const t = createTranslate(chipMessages, locale);
  const { host, wrapper, measure } = createSeatHost(tokensCss + chipCss);
  const said = createElement('span', { class: 'said', 'aria-hidden': 'true' }, text);
  const region = createElement('span', { class: 'sr', role: 'status' });
  const undo = createElement('button', { type: 'button', class: 'undo' }, t('undo'));
  const line = createElement('div', { class: 'undo-line' }, said, region, undo);
  let timer: ReturnType<typeof setTimeout> | undefined;
  undo.addEventListener('click', (event) => event.isTrusted && onUndo());
  line.addEventListener('keyup', (event) => event.key === 'Escape' && onEnd());
  wrapper.dataset.theme = theme;
  wrapper.append(line);

  const isInUse = () => line.matches(':hover, :has(:focus-visible)');
  const wait = (time: number) => {
    timer = setTimeout(() => (isInUse() ? wait(AGAIN_MS) : onEnd()), time);
  };
  return {
    host,
    start() {
      undo.focus({ preventScroll: true });
      // What is there from the beginning is not read out; what comes into a region is.
      region.textContent = text;
      wait(UNDO_MS);
    },
    measure(seat) {
      if (seat && line.dataset.room === undefined) {
        line.dataset.room = line.getBoundingClientRect().width <= seat.maxWidth ? 'all' : 'little';
      }
      return measure(seat);
    },
    end() {
      clearTimeout(timer);
      host.remove();
    },
  };
}
