import { createElement } from '../../dom/create-element';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import type { JudgedMention } from './chip-model';

export interface CardActions {
  /** False where the site's reply box could not be opened. */
  onReply: () => boolean;
  onDismiss: () => void;
  onClose: () => void;
}

/** Most quotes shown; the post itself stands beside. */
const MOST_WORDS = 4;

/**
 * The card under a chip: brand, the words that decided, reply, "not a complaint".
 * It lives in the top layer, so that no post covers it. `close` takes it away.
 */
export function openChipCard(
  anchor: HTMLElement,
  wrapper: HTMLElement,
  { mention, brand, verdict }: JudgedMention,
  locale: Locale,
  actions: CardActions,
): { place(): void; close(): void } {
  const t = createTranslate(chipMessages, locale);
  const words = quoteEvidence(mention.post.text, verdict.evidence);
  const dismiss = verdict.type === 'complaint' ? t('notComplaint') : t('notThis');
  const card = createElement(
    'div',
    { class: 'card', popover: 'manual', role: 'dialog', 'aria-label': brand.name },
    createElement('div', { class: 'top' }, createElement('b', {}, brand.name)),
    createElement(
      'div',
      { class: 'words' },
      createElement(
        'span',
        { class: 'soft' },
        words.length > 0 ? t('because') : t('named', { brand: brand.name }),
      ),
      ...words.map((word) => createElement('q', { dir: 'auto' }, word)),
      mention.post.isPartial && createElement('span', { class: 'soft' }, t('partial')),
    ),
  );
  const reply = createAct(t('reply'), 'act act-main', () => {
    if (!actions.onReply()) reply.replaceWith(createElement('span', {}, t('openYourself')));
  });
  const acts = { class: 'acts' };
  card.append(createElement('div', acts, reply, createAct(dismiss, 'act', actions.onDismiss)));
  const stop = new AbortController();
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && actions.onClose();
  wrapper.addEventListener('keyup', onKey, { signal: stop.signal });
  wrapper.append(card);
  card.showPopover();
  const place = () => placeCard(card, anchor);
  place();
  reply.focus({ preventScroll: true });
  return {
    place,
    close() {
      stop.abort();
      card.remove();
    },
  };
}

function createAct(label: string, className: string, onPress: () => void): HTMLElement {
  const press = (event: Event) => event.isTrusted && onPress();
  return createElement('button', { type: 'button', class: className, click: press }, label);
}

function quoteEvidence(
  text: string,
  evidence: readonly { start: number; end: number }[],
): string[] {
  const words = evidence.map(({ start, end }) => text.slice(start, end).trim());
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS);
}

/** Under the chip, end edges together; above it where there is no room below. */
function placeCard(card: HTMLElement, anchor: HTMLElement): void {
  const chip = anchor.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(8, chip.right - width), innerWidth - width - 8);
  const below = chip.bottom + 6;
  const top = below + height > innerHeight - 8 ? Math.max(8, chip.top - height - 6) : below;
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
