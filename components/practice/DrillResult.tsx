import { useContext, useState } from 'react';
import {
  type Drill,
  type DrillStep,
  formatSpan,
  isSafetyFirst,
  readSpan,
  readTotal,
} from '../../lib/domain/playbook/drill';
import { drillMessages } from '../../lib/i18n/drill';
import { Button } from '../ui/Button';
import { LocaleContext, useTranslate } from '../ui/locale-context';
import type { DrillTools } from './drill-progress';

interface DrillResultProps {
  drill: Drill;
  tools: DrillTools;
}

type Keeping = 'none' | 'kept' | 'full' | 'failed' | 'taken';

/** How long each took, in one line that can stay in the plan. */
export function DrillResult({ drill, tools }: DrillResultProps) {
  const t = useTranslate(drillMessages);
  const line = useLine()(drill);
  const [keeping, setKeeping] = useState<Keeping>('none');
  const keep = async () => setKeeping(await tools.keep(line));
  const undo = async () => setKeeping((await tools.drop(line)) ? 'taken' : 'failed');
  return (
    <div className="finish">
      <p className="strong" role="status">
        {t('done', { total: formatSpan(readTotal(drill) ?? 0) })}
      </p>
      {!isSafetyFirst(drill) && <p>{t('first')}</p>}
      <p className="soft">{line}</p>
      <p role="status" className="soft">
        {keeping !== 'none' && t(keeping)}
      </p>
      <div className="drill-acts">
        {keeping === 'kept' ? (
          <Button onClick={() => void undo()}>{t('undo')}</Button>
        ) : (
          <Button look="main" onClick={() => void keep()}>
            {t('keep')}
          </Button>
        )}
        <Button look="plain" onClick={tools.again}>
          {t('again')}
        </Button>
      </div>
    </div>
  );
}

function useLine(): (drill: Drill) => string {
  const t = useTranslate(drillMessages);
  const locale = useContext(LocaleContext);
  return (drill) => {
    const span = (step: DrillStep) => formatSpan(readSpan(drill, step) ?? 0);
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    return t('line', {
      day: day.format(drill.startedAt),
      safety: span('safety'),
      crowd: span('crowd'),
      legal: span('legal'),
    });
  };
}
