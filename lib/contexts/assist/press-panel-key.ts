import { focusVisibly } from '../../dom/focus-visibly';
import type { PageKey } from '../../domain/keys/page-keys';

/** The panel as it is drawn, and the reply box that it serves. */
interface KeyPlace {
  host: Element;
  container: HTMLElement;
  editor: HTMLElement;
}

/** Where the panel is one line, there is only the button that opens it. */
const UNFOLD = '.unfold';

/** Into the panel, or back to the box; or presses the panel's own button. False if it has none now. */
export function pressPanelKey(key: PageKey, { host, container, editor }: KeyPlace): boolean {
  if (key === 'put') {
    const button = find(container, UNFOLD) ?? find(container, '[data-put]');
    button?.click();
    return button !== undefined;
  }
  if (document.activeElement === host) editor.focus();
  else focusBody(container);
  return true;
}

/** A panel that was only just opened is not drawn yet. */
function focusBody(container: HTMLElement): void {
  const focus = () => {
    const place = find(container, UNFOLD) ?? find(container, '.panel-body');
    if (place) focusVisibly(place);
    return place !== undefined;
  };
  if (focus()) return;
  const drawn = new MutationObserver(() => focus() && drawn.disconnect());
  drawn.observe(container, { childList: true, subtree: true });
}

function find(container: HTMLElement, selector: string): HTMLElement | undefined {
  return container.querySelector<HTMLElement>(selector) ?? undefined;
}
