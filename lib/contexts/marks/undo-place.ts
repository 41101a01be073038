import type { Locale } from '../../i18n/catalogue';
import type { PagePost, SiteAdapter } from '../../sites/site-adapter';
import { createUndoLine, type UndoLine } from './create-undo-line';

/** What was done, and the way back. */
export interface UndoStep {
  text: string;
  onUndo: () => void;
}

/** The one line of a page that takes back what was done last; its post may be unmarked by then. */
export class UndoPlace {
  readonly #adapter: SiteAdapter;
  /** A change of what is shown must be placed. */
  readonly #onChange: () => void;
  #shown: { page: PagePost; line: UndoLine; isStarted: boolean } | undefined;

  constructor(adapter: SiteAdapter, onChange: () => void) {
    this.#adapter = adapter;
    this.#onChange = onChange;
  }

  show(page: PagePost, { text, onUndo }: UndoStep, locale: Locale): void {
    this.end();
    const line = createUndoLine({
      text,
      locale,
      theme: this.#adapter.readTheme(),
      onUndo: () => {
        this.end();
        onUndo();
      },
      onEnd: () => this.end(),
    });
    page.element.append(line.host);
    this.#shown = { page, line, isStarted: false };
    this.#onChange();
  }

  isOn({ element, post }: PagePost): boolean {
    return this.#shown?.page.element === element && this.#shown.page.post.id === post.id;
  }

  /** Something moved in this post: the line is put back, or goes with a post that is another now. */
  refresh(element: Element): void {
    const { page, line } = this.#shown ?? {};
    if (!page || !line || page.element !== element) return;
    if (this.#adapter.readPost(element)?.post.id !== page.post.id) {
      this.end();
      return;
    }
    if (line.host.parentNode !== element) element.append(line.host);
    this.#onChange();
  }

  sweep(): void {
    if (this.#shown && !this.#shown.page.element.isConnected) this.end();
  }

  /** See `SeatHost.measure`. */
  measure(): () => void {
    const shown = this.#shown;
    if (!shown) return () => {};
    const place = shown.line.measure(this.#adapter.findChipSeat(shown.page.element));
    return () => {
      place();
      if (!shown.isStarted) shown.line.start();
      shown.isStarted = true;
    };
  }

  end(): void {
    if (!this.#shown) return;
    this.#shown.line.end();
    this.#shown = undefined;
    this.#onChange();
  }
}
