import { createHighlights, type Highlights } from '../../dom/create-highlights';
import { focusVisibly } from '../../dom/focus-visibly';
import type { Locale } from '../../i18n/catalogue';
import type { PagePost, SiteAdapter } from '../../sites/site-adapter';
import { createChipModel, type JudgedMention } from './chip-model';
import { createChip } from './create-chip';
import { type CardActions, openChipCard } from './create-chip-card';
import { findNextMark } from './find-next-mark';
import { isWhole, type Mark, MOST_PUTS } from './mark';
import { createMarkCss } from './mark-css';
import { findMarkedKind } from './marked-kind';
import { underline } from './underline';
import { UndoPlace, type UndoStep } from './undo-place';

export interface MarkOptions {
  adapter: SiteAdapter;
  readLocale: () => Locale;
  /** What the card of a post asks for; closing is done here. */
  createActions: (page: PagePost) => Omit<CardActions, 'onClose'>;
  /** For which of the brands that a post names the person answers, where they chose one. */
  findChosen: (page: PagePost) => string | undefined;
  signal: AbortSignal;
}

/** How often the time on the chips is brought up to date, in milliseconds. */
const CLOCK_MS = 60_000;
/** Posts this far off the screen already have their chips in place. */
const NEAR = '400px';

/** The marked posts of a page: underlined words and one chip each. */
export class Marks {
  readonly #options: MarkOptions;
  readonly #highlights: Highlights;
  readonly #marks = new Map<Element, Mark>();
  readonly #resizes = new ResizeObserver(() => this.#schedulePlacing());
  /** Marked posts on or near the screen: only their chips are worth a layout. */
  readonly #near = new Set<Element>();
  readonly #sights: IntersectionObserver;
  readonly #undo: UndoPlace;
  #open: { mark: Mark; place(): void; close(): void } | undefined;
  #isPlacing = false;

  constructor(options: MarkOptions) {
    const { adapter, signal } = options;
    this.#options = options;
    this.#undo = new UndoPlace(adapter, () => this.#schedulePlacing());
    this.#highlights = createHighlights(() => createMarkCss(adapter.readTheme()), signal);
    this.#sights = new IntersectionObserver((entries) => this.#onSights(entries), {
      rootMargin: NEAR,
    });
    const clock = setInterval(() => this.redraw(), CLOCK_MS);
    addEventListener('resize', () => this.#schedulePlacing(), { signal });
    addEventListener('scroll', () => this.#open?.place(), { signal, capture: true, passive: true });
    document.addEventListener('pointerdown', () => this.#closeCard(), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(clock);
      this.#resizes.disconnect();
      this.#sights.disconnect();
      this.#undo.end();
      this.removeAll();
    });
  }

  get count(): number {
    return this.#marks.size;
  }

  /** Marks a post, or changes its mark; a post that needs nothing loses its mark. */
  show(page: PagePost, judged: readonly JudgedMention[]): void {
    this.remove(page.element);
    const [first, ...others] = judged;
    if (!first || !findMarkedKind(first.verdict)) return;
    const mark: Mark = {
      page,
      all: [first, ...others],
      chip: createChip(() => this.#press(mark)),
      named: [],
      puts: 0,
    };
    this.#marks.set(page.element, mark);
    this.#resizes.observe(page.element);
    this.#sights.observe(page.element);
    this.#draw(mark);
  }

  /** Something new is known of a post; nothing happens where it is not marked. */
  update(postId: string, judged: JudgedMention): void {
    const renew = (one: JudgedMention) => (one.brand.id === judged.brand.id ? judged : one);
    for (const mark of this.#marks.values()) {
      if (mark.page.post.id !== postId) continue;
      const [first, ...others] = mark.all;
      mark.all = [renew(first), ...others.map(renew)];
      this.#draw(mark);
    }
  }

  /** Takes the focus to the next marked post; false where none is. */
  goToNext(): boolean {
    this.#closeCard();
    const next = findNextMark(this.#marks.values(), document.activeElement);
    if (!next) return false;
    next.page.element.scrollIntoView({ block: 'center' });
    // A chip that was far off the screen has no place yet, and cannot take the focus.
    this.#near.add(next.page.element);
    this.#place();
    focusVisibly(next.chip.button);
    return true;
  }

  /** Says in place of the chip what was done, with the way back. */
  tell(page: PagePost, step: UndoStep): void {
    this.#closeCard();
    this.#undo.show(page, step, this.#options.readLocale());
  }

  /** Something changed in a post that says the same: puts back what the site took away. */
  refresh(element: Element): void {
    this.#undo.refresh(element);
    const mark = this.#marks.get(element);
    if (!mark) return;
    if (isWhole(mark)) {
      this.#schedulePlacing();
      return;
    }
    mark.page = this.#options.adapter.readPost(element) ?? mark.page;
    this.#draw(mark);
  }

  redraw(): void {
    const theme = this.#options.adapter.readTheme();
    for (const mark of this.#marks.values()) this.#draw(mark, theme);
  }

  remove(element: Element): void {
    const mark = this.#marks.get(element);
    if (!mark) return;
    if (this.#open?.mark === mark) this.#closeCard();
    this.#highlights.clear(mark);
    mark.chip.host.remove();
    this.#resizes.unobserve(element);
    this.#sights.unobserve(element);
    this.#near.delete(element);
    this.#marks.delete(element);
  }

  removeAll(): void {
    for (const element of [...this.#marks.keys()]) this.remove(element);
  }

  /** Forgets posts that left the page. */
  sweep(): void {
    this.#undo.sweep();
    for (const element of [...this.#marks.keys()]) if (!element.isConnected) this.remove(element);
  }

  #draw(mark: Mark, theme = this.#options.adapter.readTheme()): void {
    const { page, all, chip } = mark;
    const model = createChipModel(all, this.#options.readLocale(), Date.now());
    if (!model) return;
    chip.show(model, theme);
    if (chip.host.parentNode !== page.element && mark.puts < MOST_PUTS) {
      mark.puts += 1;
      page.element.append(chip.host);
    }
    const sets = all.map((judged) => ({ judged, ranges: judged.mention.ranges }));
    mark.named = underline(this.#highlights, 'brand', mark, sets);
    this.#schedulePlacing();
  }

  #press(mark: Mark): void {
    const wasOpen = this.#open?.mark === mark;
    this.#closeCard();
    if (!wasOpen) this.#openCard(mark);
  }

  #openCard(mark: Mark): void {
    const { page, all, chip } = mark;
    const { readLocale, createActions, findChosen } = this.#options;
    const actions = createActions(page);
    const point = (judged: JudgedMention) =>
      underline(this.#highlights, 'words', mark, [{ judged, ranges: judged.verdict.evidence }]);
    const chosen = all.find(({ brand }) => brand.id === findChosen(page)) ?? all[0];
    point(chosen);
    chip.setOpen(true);
    const card = openChipCard(chip.button, chip.wrapper, { all, chosen }, readLocale(), {
      ...actions,
      onReply: (judged) => {
        const isOpened = actions.onReply(judged);
        if (isOpened) this.#closeCard();
        return isOpened;
      },
      onChoose: (judged) => {
        point(judged);
        actions.onChoose(judged);
      },
      onClose: () => {
        this.#closeCard();
        chip.button.focus();
      },
    });
    this.#open = { mark, ...card };
  }

  #closeCard(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    open.close();
    open.mark.chip.setOpen(false);
    underline(this.#highlights, 'words', open.mark, []);
  }

  #schedulePlacing(): void {
    if (this.#isPlacing || this.#options.signal.aborted) return;
    this.#isPlacing = true;
    requestAnimationFrame(() => this.#place());
  }

  #onSights(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.#near.add(target);
      else this.#near.delete(target);
    }
    this.#schedulePlacing();
  }

  /** All reads first, then all writes: one layout however many chips there are. */
  #place(): void {
    this.#isPlacing = false;
    const { adapter } = this.#options;
    const near = [...this.#marks.values()].filter(({ page }) => this.#near.has(page.element));
    const writes = near.map(({ page, chip }) =>
      chip.measure(this.#undo.isOn(page) ? undefined : adapter.findChipSeat(page.element)),
    );
    for (const write of [...writes, this.#undo.measure()]) write();
  }
}
