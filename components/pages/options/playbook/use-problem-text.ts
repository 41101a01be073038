import type { PlaybookProblemCode } from '../../../../lib/domain/playbook/validate-playbook';
import { playbookProblemMessages } from '../../../../lib/i18n/playbook-problems';
import { useTranslate } from '../../../ui/locale-context';

/** Why something of a playbook is not saved, in words. */
export function useProblemText(): (code: PlaybookProblemCode) => string {
  return useTranslate(playbookProblemMessages);
}
