import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import type { Guideline } from '../../lib/domain/checklist/check';
import type { SetAsideReason, SetAsideScope } from '../../lib/domain/checklist/set-aside';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import { SetAsideForm } from './SetAsideForm';

interface CheckMoreProps {
  reason: string;
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
  const [shown, setShown] = useState<'source' | 'aside' | undefined>();
  const toggle = (part: 'source' | 'aside') => setShown(shown === part ? undefined : part);
  return (
    <div className="check-more">
      {reason}
      {shown === 'source' && source && (
        <blockquote className="source" lang="es">
          <q>{source.quote}</q>
          <cite>{t('sourceOf', { number: Number.parseInt(source.document, 10) + 1 })}</cite>
        </blockquote>
      )}
      {shown === 'aside' ? (
        <SetAsideForm brand={brand} onSetAside={onSetAside} onCancel={() => setShown(undefined)} />
      ) : (
        <div className="acts">
          {source && (
            <Button
              look="plain"
              className="small"
              aria-expanded={shown === 'source'}
              onClick={() => toggle('source')}
            >
              <Icon of={BookOpen} size={14} />
              {t('source')}
            </Button>
          )}
          {!isLocked && (
            <Button look="plain" className="small" onClick={() => toggle('aside')}>
              {t('notHere')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
