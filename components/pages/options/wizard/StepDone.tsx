import { Play } from 'lucide-react';
import { useContext } from 'react';
import type { Brand } from '../../../../lib/domain/brand/brand';
import { createVoiceSamples } from '../../../../lib/i18n/voice-sample';
import { wizardMessages } from '../../../../lib/i18n/wizard';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { LocaleContext, useTranslate } from '../../../ui/locale-context';
import type { WizardState } from './use-wizard';

interface StepDoneProps {
  wizard: WizardState;
  brand: Brand;
  practiceUrl: string;
  onOpen(): void;
}

/** The client is there: first a practice post in its voice, or its form. */
export function StepDone({ wizard, brand, practiceUrl, onOpen }: StepDoneProps) {
  const t = useTranslate(wizardMessages);
  const locale = useContext(LocaleContext);
  const leave = () => void wizard.drop();
  return (
    <>
      {createVoiceSamples(brand.voice, locale)
        .slice(0, 1)
        .map(({ language, text }) => (
          <blockquote className="pick is-said" key={language}>
            <q lang={language}>{text}</q>
          </blockquote>
        ))}
      <div className="wizard-bar">
        <a className="btn btn-main" href={practiceUrl} onClick={leave}>
          <Icon of={Play} />
          {t('practise')}
        </a>
        <Button
          onClick={() => {
            leave();
            onOpen();
          }}
        >
          {t('toForm')}
        </Button>
      </div>
    </>
  );
}
