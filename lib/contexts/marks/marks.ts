import { createHighlights, type Highlights } from '../../dom/create-highlights';
import type { TextRange } from '../../domain/text-range';
import type { Locale } from '../../i18n/catalogue';
import type { PagePost, SiteAdapter } from '../../sites/site-adapter';
import { createChipModel, type JudgedMention } from './chip-model';
import { type Chip, createChip } from './create-chip';
import { openChipCard } from './create-chip-card';
import { createMarkCss, nameHighlight } from './mark-css';
import { colourOf, findMarkedKind } from './marked-kind';

interface Mark {
  page: PagePost;
  judged: JudgedMention;
  chip: Chip;
  /** Where the brand is named now. */
  named: readonly Range[];
  /** How often the chip was put on the post. */
  puts: number;
}

/** A page that takes a chip away so often does not want it there. */
const MOST_PUTS = 5;

/** False once the site has put other nodes in the place of those that we marked. */
function isWhole({ page, chip, named, puts }: Mark): boolean {
  return (
    (chip.host.parentNode === page.element || puts >= MOST_PUTS) &&
    named.every((range) => range.startContainer.isConnected && !range.collapsed)
  );
}

export interface MarkOptions {
  adapter: SiteAdapter;
  readLocale: () => Locale;
  /** False where the site's reply box could not be opened. */
  onReply: (page: PagePost, judged: JudgedMention) => boolean;
  onDismiss: (page: PagePost, judged: JudgedMention) => void;
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
  #open: { mark: Mark; place(): void; close(): void } | undefined;
  #isPlacing = false;

  constructor(options: MarkOptions) {
    const { adapter, signal } = options;
    this.#options = options;
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
      this.removeAll();
    });
  }

  get count(): number {
    return this.#marks.size;
  }

  /** Marks a post, or changes its mark; a post that needs nothing loses its mark. */
  show(page: PagePost, judged: JudgedMention): void {
    this.remove(page.element);
    if (!findMarkedKind(judged.verdict)) return;
    const mark: Mark = {
      page,
      judged,
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
    for (const mark of this.#marks.values()) {
      if (mark.page.post.id !== postId || mark.judged.brand.id !== judged.brand.id) continue;
      mark.judged = judged;
      this.#draw(mark);
    }
  }

  /** Something changed in a post that says the same: puts back what the site took away. */
  refresh(element: Element): void {
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
    for (const element of [...this.#marks.keys()]) if (!element.isConnected) this.remove(element);
  }

  #draw(mark: Mark, theme = this.#options.adapter.readTheme()): void {
    const { page, judged, chip } = mark;
    const { readLocale } = this.#options;
    const model = createChipModel(judged, readLocale(), Date.now());
    if (!model) return;
    chip.show(model, theme);
    if (chip.host.parentNode !== page.element && mark.puts < MOST_PUTS) {
      mark.puts += 1;
      page.element.append(chip.host);
    }
    mark.named = this.#underline('brand', mark, judged.mention.ranges);
    this.#schedulePlacing();
  }

  #underline(part: 'brand' | 'words', mark: Mark, ranges: readonly TextRange[]): readonly Range[] {
    const colour = colourOf(findMarkedKind(mark.judged.verdict) ?? 'complaint');
    const live = ranges
      .map(({ start, end }) => mark.page.body?.toRange(start, end))
      .filter((range) => range !== undefined);
    this.#highlights.set(nameHighlight(part, colour), mark, live);
    return live;
  }

  #press(mark: Mark): void {
    const wasOpen = this.#open?.mark === mark;
    this.#closeCard();
    if (!wasOpen) this.#openCard(mark);
  }

  #openCard(mark: Mark): void {
    const { page, judged, chip } = mark;
    const { readLocale, onReply, onDismiss } = this.#options;
    this.#underline('words', mark, judged.verdict.evidence);
    chip.setOpen(true);
    const card = openChipCard(chip.button, chip.wrapper, judged, readLocale(), {
      onReply: () => {
        const isOpened = onReply(page, judged);
        if (isOpened) this.#closeCard();
        return isOpened;
      },
      onDismiss: () => {
        this.remove(page.element);
        onDismiss(page, judged);
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
    this.#underline('words', open.mark, []);
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
    const writes = near.map(({ page, chip }) => chip.measure(adapter.findChipSeat(page.element)));
    for (const write of writes) write();
  }
}
