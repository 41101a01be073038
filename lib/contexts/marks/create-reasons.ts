import { createElement } from '../../dom/create-element';
import type { Judgement } from '../../domain/log/judgement';
import { quoteEvidence } from '../../domain/triage/quote-evidence';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import { urgencyMessages } from '../../i18n/urgency';
import type { JudgedMention } from './chip-model';

/** Most quotes shown: all words that decided are underlined in the post beside. */
const MOST_WORDS = 2;
const MOST_REASONS = 2;

/** Why a post is marked: the words that decided, as they were written. */
export function createReasons(
  { mention, brand, verdict }: JudgedMention,
  locale: Locale,
): HTMLElement {
  const t = createTranslate(chipMessages, locale);
  const words = quoteEvidence(mention.post.text, verdict.evidence).slice(0, MOST_WORDS);
  const urgency = describeUrgency(verdict, locale);
  return createElement(
    'div',
    { class: 'words' },
    words.length === 0 &&
      createElement('span', { class: 'soft' }, t('named', { brand: brand.name })),
    ...words.map((word) => createElement('q', { dir: 'auto' }, word)),
    urgency !== '' && createElement('span', { class: 'why' }, urgency),
    mention.post.isPartial && createElement('span', { class: 'soft' }, t('partial')),
  );
}

/** What makes it urgent beyond its kind; nothing is said twice. */
function describeUrgency({ signals, type }: Judgement, locale: Locale): string {
  const t = createTranslate(urgencyMessages, locale);
  return (signals?.urgencyReasons ?? [])
    .filter(
      (reason) => reason !== 'complaint' && (reason !== 'answerExpected' || type !== 'question'),
    )
    .slice(0, MOST_REASONS)
    .map((reason) => t(reason))
    .join(' ');
}
