import { practiceMessages } from '../../lib/i18n/practice';
import { useTranslate } from '../ui/locale-context';

/** `t(key, values)` of this page's texts. */
export function usePracticeText() {
  return useTranslate(practiceMessages);
}
