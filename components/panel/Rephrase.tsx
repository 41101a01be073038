import { Sparkles } from 'lucide-react';
import type { Draft } from '../../lib/domain/draft/move';
import { enginePanelMessages } from '../../lib/i18n/engine-panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import { useRephrase } from './use-rephrase';

interface RephraseProps {
  draft: Draft;
  onReplace: (draft: Draft) => void;
}

/** The optional engine under the open draft: one button, and a line on what became of it. */
export function Rephrase({ draft, onReplace }: RephraseProps) {
  const t = useTranslate(enginePanelMessages);
  const { step, ask, cancel, leave } = useRephrase(draft, onReplace);
  if (!step) return null;
  if (step.name === 'consent') {
    const { host, isLocal, payload } = step;
    return (
      <Consent
        host={host}
        isLocal={isLocal}
        payload={payload}
        onSend={() => ask(payload)}
        onLeave={leave}
      />
    );
  }
  return (
    <div className="rephrase" aria-live="polite">
      {step.name === 'working' && (
        <>
          <span className="grow">{t('working')}</span>
          <Button look="text" onClick={cancel}>
            {t('cancel')}
          </Button>
        </>
      )}
      {step.name === 'done' && (
        <>
          <span className="grow">{t('done')}</span>
          <Button look="text" onClick={() => onReplace(step.draft)}>
            {t('back')}
          </Button>
        </>
      )}
      {step.name === 'none' && <span className="grow">{t(`no_${step.problem}`)}</span>}
      {(step.name === 'offered' || step.name === 'none') && (
        <Button look="text" onClick={() => ask()}>
          <Icon of={Sparkles} size={14} />
          {t('rephrase')}
        </Button>
      )}
    </div>
  );
}

interface ConsentProps {
  host: string;
  isLocal: boolean;
  payload: string;
  onSend: () => void;
  onLeave: () => void;
}

/** The very text that would be sent, before the first time. */
function Consent({ host, isLocal, payload, onSend, onLeave }: ConsentProps) {
  const t = useTranslate(enginePanelMessages);
  return (
    <div className={isLocal ? 'consent' : 'consent is-far'} role="status">
      <b>{t('consentTitle', { host })}</b>
      <p>{t(isLocal ? 'consentLocal' : 'consentFar')}</p>
      <textarea readOnly rows={8} aria-label={t('payload')} value={payload} />
      <p>{t('consentOnce')}</p>
      <div className="acts">
        <Button onClick={onSend}>{t('send')}</Button>
        <Button look="plain" onClick={onLeave}>
          {t('dontSend')}
        </Button>
      </div>
    </div>
  );
}
