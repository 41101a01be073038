import { Copy, CornerDownLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { CheckResult } from '../../lib/domain/checklist/check';
import type { Draft } from '../../lib/domain/draft/move';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import type { PanelActions } from './panel-state';

interface PanelBarProps {
  draft: Draft;
  /** True when the box holds words of the person's own. */
  hasOwnText: boolean;
  results: readonly CheckResult[];
  actions: PanelActions;
  onShowChecks: () => void;
}

/** The one main action, always in sight: put the draft in the box. The person sends. */
export function PanelBar({ draft, hasOwnText, results, actions, onShowChecks }: PanelBarProps) {
  const t = useTranslate(panelMessages);
  const put = (mode: 'append' | 'replace') => actions.onPut(draft.text, mode);
  const { length, limit } = draft;
  return (
    <div className="panel-bar">
      <Button look="main" className="grow" onClick={() => put('append')}>
        <Icon of={CornerDownLeft} />
        {t(hasOwnText ? 'addBehind' : 'put')}
      </Button>
      {hasOwnText && <Button onClick={() => put('replace')}>{t('replace')}</Button>}
      <CopyButton text={draft.text} onCopy={actions.onCopy} />
      <span className="note">
        <Todo results={results} onPress={onShowChecks} />
        <span className="swap-note">{t(hasOwnText ? 'undo' : 'youSend')}</span>
        <span className="count">
          {limit === undefined ? t('countLetters', { length }) : t('count', { length, limit })}
        </span>
      </span>
    </div>
  );
}

/** Shown where the window is too low for the checks to be seen. */
function Todo({ results, onPress }: { results: readonly CheckResult[]; onPress: () => void }) {
  const t = useTranslate(panelMessages);
  const missing = results.filter(({ state }) => state === 'missing' || state === 'weak').length;
  const hasWarning = results.some(({ state }) => state === 'warn');
  if (missing === 0 && !hasWarning) return null;
  const words = () => {
    if (missing === 0) return t('onlyWarn');
    if (missing === 1) return t(hasWarning ? 'todoOneWarn' : 'todoOne');
    return t(hasWarning ? 'todoWarn' : 'todo', { missing });
  };
  return (
    <button type="button" className="todo" onClick={onPress}>
      {words()}
    </button>
  );
}

interface CopyButtonProps {
  text: string;
  onCopy: PanelActions['onCopy'];
}

function CopyButton({ text, onCopy }: CopyButtonProps) {
  const t = useTranslate(panelMessages);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const label = t(isCopied ? 'copied' : 'copy');
  return (
    <Button
      className="btn-square"
      aria-label={label}
      title={label}
      onClick={async () => setCopied(await onCopy(text))}
    >
      <Icon of={Copy} />
    </Button>
  );
}
