import panelCss from '../../../components/panel/panel.css?inline';
import piecesCss from '../../../components/pieces.css?inline';
import tokensCss from '../../../components/tokens.css?inline';
import uiCss from '../../../components/ui/ui.css?inline';
import { createHost } from '../../dom/create-host';
import { isSameValue } from '../../domain/brand/is-same-value';
import type { PageKey } from '../../domain/keys/page-keys';
import type { Composer, Theme } from '../../sites/site-adapter';
import type { PanelPlace } from './find-panel-place';
import { type PanelAnchor, placePanel } from './place-panel';
import { pressPanelKey } from './press-panel-key';

export interface PanelHost {
  /** Where the panel is drawn. */
  container: HTMLElement;
  /** Where it stands now; changes as the page scrolls. */
  readPlace: () => PanelPlace;
  subscribe: (listener: () => void) => () => void;
  /** Puts the host back if the page took it away or down; false when that has happened too often. */
  keepInPlace(): boolean;
  /** One of our keys; false where it does nothing now. */
  press(key: PageKey): boolean;
  onClose(listener: () => void): void;
  close(): void;
}

const FIRST_PLACE: PanelPlace = {
  side: 'right',
  left: 0,
  top: 0,
  width: 360,
  maxHeight: 600,
  beakY: 64,
  isTight: false,
};

/** How often a host is put back before we leave a page that does not want it. */
const MOST_RETURNS = 5;

/**
 * A closed host in the top layer, inside the site's dialog where there is one (a focus trap would
 * take the focus from it elsewhere), beside the reply box.
 */
export function createPanelHost(composer: Composer, theme: Theme, signal: AbortSignal): PanelHost {
  const { element, container } = createElements(theme);
  const stop = new AbortController();
  const ends: (() => void)[] = [() => element.remove()];
  const listeners = new Set<() => void>();
  let place: PanelPlace = FIRST_PLACE;
  let returns = 0;

  const close = () => {
    if (stop.signal.aborted) return;
    stop.abort();
    for (const end of ends.reverse()) end();
  };
  attach(element, composer);
  placePanel(element, findAnchor(composer), stop.signal, (next) => {
    // Scrolling asks many times for the place where the panel already stands.
    if (isSameValue(place, next)) return;
    place = next;
    for (const listener of listeners) listener();
  });
  signal.addEventListener('abort', close, { once: true });
  return {
    container,
    readPlace: () => place,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    keepInPlace() {
      if (element.isConnected && element.matches(':popover-open')) return true;
      if (returns >= MOST_RETURNS) return false;
      returns += 1;
      attach(element, composer);
      return true;
    },
    press: (key) => pressPanelKey(key, { host: element, container, editor: composer.editor }),
    onClose: (listener) => void ends.push(listener),
    close,
  };
}

function createElements(theme: Theme): { element: HTMLElement; container: HTMLElement } {
  const { element, root } = createHost(tokensCss + piecesCss + uiCss + panelCss, {
    display: 'block',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'visible',
    background: 'none',
    'z-index': '2147483647',
  });
  const container = document.createElement('div');
  container.className = 'r';
  container.dataset.theme = theme;
  root.append(container);
  return { element, container };
}

/** What is said of a reply once its dialog has closed is said on the page. */
function attach(element: HTMLElement, { mount }: Composer): void {
  (mount.isConnected ? mount : document.body).append(element);
  element.popover = 'manual';
  element.showPopover();
}

/** The smallest dialog around the box: outer ones of the same role may fill the whole window. */
function findAnchor({ frame, isInDialog }: Composer): PanelAnchor {
  const dialog = isInDialog ? frame.closest<HTMLElement>('[role="dialog"]') : undefined;
  return { frame, surface: dialog ?? frame };
}
