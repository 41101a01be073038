import { wizardMessages } from '../../../../lib/i18n/wizard';
import { Button } from '../../../ui/Button';
import { useTranslate } from '../../../ui/locale-context';

interface WizardBarProps {
  /** False where one cannot go on yet. */
  canGoOn: boolean;
  /** Nothing was said: going on is called skipping. */
  isEmpty?: boolean;
  onBack: (() => void) | undefined;
  /** Absent where an answer itself goes on. */
  isChoice?: boolean;
  goOnLabel?: string;
  onSkip?: () => void;
  skipLabel?: string;
}

/** Back, skip and on; "on" sends the step's form, so that Enter does the same. */
export function WizardBar(props: WizardBarProps) {
  const {
    canGoOn,
    isEmpty = false,
    onBack,
    isChoice = false,
    goOnLabel,
    onSkip,
    skipLabel,
  } = props;
  const t = useTranslate(wizardMessages);
  return (
    <div className="wizard-bar">
      {onBack && (
        <Button look="plain" onClick={onBack}>
          {t('back')}
        </Button>
      )}
      <span className="grow" />
      {onSkip && (
        <Button look="plain" onClick={onSkip}>
          {skipLabel ?? t('skip')}
        </Button>
      )}
      {!isChoice && (
        <Button look={isEmpty ? 'border' : 'main'} type="submit" disabled={!canGoOn}>
          {goOnLabel ?? t(isEmpty ? 'skip' : 'goOn')}
        </Button>
      )}
    </div>
  );
}
