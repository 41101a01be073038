import { createElement } from '../../dom/create-element';
import { CORRECTABLE_TYPES } from '../../domain/log/correctable-types';
import type { TriageType } from '../../domain/triage/verdict';
import { createTranslate, type Locale } from '../../i18n/catalogue';
import { chipMessages } from '../../i18n/chip';
import { kindMessages } from '../../i18n/kinds';

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
  select.addEventListener('change', (event) => {
    const chosen = CORRECTABLE_TYPES.find((one) => one === select.value);
    if (event.isTrusted && chosen) onChoose(chosen);
  });
  return select;
}
