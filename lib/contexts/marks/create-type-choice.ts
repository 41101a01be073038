import { createElement } from '../../dom/create-element';
import { CORRECTABLE_TYPES } from '../../domain/log/correctable-types';
import type { TriageType } from '../../domain/triage/verdict';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import { kindMessages } from '../../i18n/kinds';

/** Keys that open or leave the list, or take what it shows. */
const NOT_BROWSING = ['Enter', ' ', 'Tab', 'Escape'];

/** "Es…": what it is instead, in the browser's own list, which works everywhere. */
export function createTypeChoice(
  type: TriageType,
  locale: Locale,
  onChoose: (type: TriageType) => void,
): HTMLElement {
  const t = createTranslate(chipMessages, locale);
  const kind = createTranslate(kindMessages, locale);
  const select = createElement(
    'select',
    { class: 'types', 'aria-label': t('isWhat') },
    createElement('option', { value: '' }, t('is')),
    ...CORRECTABLE_TYPES.filter((one) => one !== type).map((one) =>
      createElement('option', { value: one }, one === 'other' ? t('isOther') : kind(one)),
    ),
  );
  // In a shut list arrows and letters change the value at once: it is taken only with Enter then.
  let isBrowsing = false;
  const take = (event: Event) => {
    const chosen = CORRECTABLE_TYPES.find((one) => one === select.value);
    if (!event.isTrusted || !chosen) return;
    // The same Enter would press what takes the focus next; leaving the list tells of a change again.
    event.preventDefault();
    select.value = '';
    onChoose(chosen);
  };
  select.addEventListener('pointerdown', () => {
    isBrowsing = false;
  });
  select.addEventListener('keydown', (event) => {
    isBrowsing = !NOT_BROWSING.includes(event.key);
    if (event.key === 'Enter') take(event);
  });
  select.addEventListener('change', (event) => !isBrowsing && take(event));
  return select;
}
