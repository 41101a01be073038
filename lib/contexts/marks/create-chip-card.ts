import { createElement } from '../../dom/create-element';
import type { RuleProposal } from '../../domain/log/brand-rule';
import type { TriageType } from '../../domain/triage/verdict';
import type { Locale } from '../../i18n/catalogue';
import type { JudgedMention } from './chip-model';
import { createMentionView } from './create-mention-view';
import { createRuleView } from './create-rule-view';

export interface CardActions {
  /** False where the site's reply box could not be opened. */
  onReply: (judged: JudgedMention) => boolean;
  /** The person answers for this brand. */
  onChoose: (judged: JudgedMention) => void;
  /** The person says what it is. */
  onCorrect: (judged: JudgedMention, type: TriageType) => void;
  /** How this brand can be told from what the post speaks of; may be none. */
  onAskRules: (judged: JudgedMention) => Promise<readonly RuleProposal[]>;
  onRule: (judged: JudgedMention, proposal: RuleProposal) => void;
  onClose: () => void;
}

export interface CardContent {
  /** One for each brand that the post names, most urgent first. */
  all: readonly JudgedMention[];
  chosen: JudgedMention;
}

/**
 * The card under a chip: brand, why it is marked, reply, and what the person may say of it.
 * It lives in the top layer, so that no post covers it. `close` takes it away.
 */
export function openChipCard(
  anchor: HTMLElement,
  wrapper: HTMLElement,
  { all, chosen }: CardContent,
  locale: Locale,
  actions: CardActions,
): { place(): void; close(): void } {
  const card = createElement('div', { class: 'card', popover: 'manual', role: 'dialog' });
  const stop = new AbortController();
  const place = () => placeCard(card, anchor);
  const show = (name: string, content: readonly Node[], focus: string) => {
    card.setAttribute('aria-label', name);
    card.replaceChildren(...content);
    place();
    card.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
  };
  const showMention = (judged: JudgedMention, focus: string) => {
    const content = createMentionView(all, judged, locale, {
      ...actions,
      onChoose(next) {
        actions.onChoose(next);
        showMention(next, '[aria-pressed="true"]');
      },
      onNotOurs: () => void askRules(judged),
    });
    show(judged.brand.name, content, focus);
  };
  const askRules = async (judged: JudgedMention) => {
    const proposals = await actions.onAskRules(judged);
    if (stop.signal.aborted) return;
    if (proposals.length === 0) return actions.onCorrect(judged, 'notOurs');
    show(judged.brand.name, createRuleView(judged, proposals, locale, actions), 'input');
  };
  const onKey = (event: KeyboardEvent) => event.key === 'Escape' && actions.onClose();
  wrapper.addEventListener('keyup', onKey, { signal: stop.signal });
  wrapper.append(card);
  card.showPopover();
  showMention(chosen, '.act-main');
  return {
    place,
    close() {
      stop.abort();
      card.remove();
    },
  };
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
