import type { ContentChange } from '../../../../lib/domain/sharing/compare-contents';
import { sharingFieldMessages } from '../../../../lib/i18n/sharing-fields';
import { useTranslate } from '../../../ui/locale-context';

/** What a change is about, in words: 'Dato «Cobertura»: hasta'. */
export function useChangeTitle(): (change: ContentChange) => string {
  const t = useTranslate(sharingFieldMessages);
  const name = (key: string) => (key in sharingFieldMessages.es ? t(key as 'name') : key);
  return ({ part, label, field }) => {
    const whole = part === 'brand' ? '' : name(part);
    const entry = label ? `${whole} «${label}»` : whole;
    return [entry, field && name(field)].filter(Boolean).join(': ');
  };
}
