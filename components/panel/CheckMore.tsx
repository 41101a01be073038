import { useState } from 'react';
import type { Guideline } from '../../lib/domain/checklist/check';
import type { SetAsideReason, SetAsideScope } from '../../lib/domain/checklist/set-aside';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { SetAsideForm } from './SetAsideForm';

interface CheckMoreProps {
  /** Absent where the row says it already. */
  reason: string | undefined;
  /** Where the advice comes from; absent for guidelines of the user's own. */
  source: Guideline['source'] | undefined;
  brand: string;
  /** Protects somebody else, and cannot be set aside. */
  isLocked: boolean;
  onSetAside: (reason: SetAsideReason, scope: SetAsideScope) => void;
}

/** Under an opened check: why, where it comes from, and "not here". */
export function CheckMore({ reason, source, brand, isLocked, onSetAside }: CheckMoreProps) {
  const t = useTranslate(checkPanelMessages);
  const [isAsking, setAsking] = useState(false);
  return (
    <div className="check-more">
      {reason}
      {source && (
        <blockquote className="source">
          <q lang="es">{source.quote}</q>
          <cite>{t('sourceOf', { number: Number.parseInt(source.document, 10) + 1 })}</cite>
        </blockquote>
      )}
      {isAsking && (
        <SetAsideForm brand={brand} onSetAside={onSetAside} onCancel={() => setAsking(false)} />
      )}
      {!isAsking && !isLocked && (
        <div className="acts">
          <Button look="plain" className="small" onClick={() => setAsking(true)}>
            {t('notHere')}
          </Button>
        </div>
      )}
    </div>
  );
}
