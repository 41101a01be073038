import { OctagonAlert } from 'lucide-react';
import { useContext } from 'react';
import type { CheckResult } from '../../lib/domain/checklist/check';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { describeCheck } from '../../lib/i18n/describe-check';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { LocaleContext, useTranslate } from '../ui/locale-context';

/** What must be looked at before something goes into the box. */
export interface Guard {
  text: string;
  mode: 'append' | 'replace' | 'copy';
  stops: readonly CheckResult[];
}

interface GuardAlertsProps extends Pick<Guard, 'stops'> {
  /** One line each: something else is asked here. */
  isShort?: boolean;
}

export function GuardAlerts({ stops, isShort = false }: GuardAlertsProps) {
  const locale = useContext(LocaleContext);
  return stops.map((stop) => {
    const { title, why } = describeCheck(stop, locale);
    return (
      <div className="guard" role="alert" key={stop.id}>
        <Icon of={OctagonAlert} />
        <div className="what">{title}</div>
        {why && !isShort && <div className="guard-why">{why}</div>}
      </div>
    );
  });
}

/** The text that would go in. */
export function GuardedText({ text }: Pick<Guard, 'text'>) {
  const t = useTranslate(checkPanelMessages);
  return (
    <>
      <p className="draft draft-text kept" dir="auto">
        {text}
      </p>
      <p className="soft">{t('guardDataWhy')}</p>
    </>
  );
}

/** One explicit yes is enough; going back is the easy way. */
export function GuardBar({ onGoOn, onBack }: { onGoOn: () => void; onBack: () => void }) {
  const t = useTranslate(checkPanelMessages);
  return (
    <div className="panel-bar">
      <Button look="main" className="grow" onClick={onBack}>
        {t('backToDraft')}
      </Button>
      <span className="note is-centred">
        <Button look="plain" className="small" onClick={onGoOn}>
          {t('putAnyway')}
        </Button>
      </span>
    </div>
  );
}
