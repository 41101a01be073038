import { Copy, CornerDownLeft } from 'lucide-react';
import { use, useEffect, useState } from 'react';
import type { CheckResult } from '../../lib/domain/checklist/check';
import { countLength } from '../../lib/domain/draft/count-length';
import { finishOwn } from '../../lib/domain/draft/finish-own';
import type { Draft } from '../../lib/domain/draft/move';
import type { SiteId } from '../../lib/domain/post';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useTranslate } from '../ui/locale-context';
import { KeysContext } from './keys-context';
import type { PanelActions } from './panel-state';

interface PanelBarProps {
  draft: Draft;
  /** The person's own words in the box; empty where there are none. */
  ownText: string;
  site: SiteId;
  results: readonly CheckResult[];
  /** A press waits until it is known what may stop it. */
  isWaiting: boolean;
  actions: PanelActions;
  onShowChecks: () => void;
}

/** The one main action, always in sight: put the draft in the box. The person sends. */
export function PanelBar(props: PanelBarProps) {
  const { draft, ownText, site, results, isWaiting, actions, onShowChecks } = props;
  const t = useTranslate(panelMessages);
  const guard = useTranslate(checkPanelMessages);
  const { put: key } = use(KeysContext);
  const hasOwnText = ownText !== '';
  const finished = hasOwnText ? finish(ownText, draft, results, site) : draft.text;
  /** Own words that lack nothing are left alone. */
  const isWhole = finished === ownText;
  const length = hasOwnText ? countLength(finished, site) : draft.length;
  const put = () => {
    // What only goes on behind own words leaves the page's own marks in them alone.
    const isBehind = hasOwnText && finished.startsWith(ownText);
    if (isBehind) actions.onPut(finished.slice(ownText.length).trim(), 'append');
    else actions.onPut(finished, hasOwnText ? 'replace' : 'append');
  };
  return (
    <div className="panel-bar">
      {!isWhole && (
        <Button look="main" className="grow" data-put aria-keyshortcuts={key} onClick={put}>
          <Icon of={CornerDownLeft} />
          {t(hasOwnText ? 'addBehind' : 'put')}
          {key && !hasOwnText && (
            <span className="key" aria-hidden="true">
              {key}
            </span>
          )}
        </Button>
      )}
      {hasOwnText && (
        <Button
          className={isWhole ? 'grow' : undefined}
          onClick={() => actions.onPut(draft.text, 'replace')}
        >
          {t('replace')}
        </Button>
      )}
      <CopyButton text={draft.text} onCopy={actions.onCopy} />
      <span className="note">
        <Todo results={results} onPress={onShowChecks} />
        <span className="swap-note" aria-live="polite">
          {isWaiting ? guard('lookingAtNames') : t(hasOwnText ? 'undo' : 'youSend')}
        </span>
        <Count length={length} limit={draft.limit} />
      </span>
    </div>
  );
}

/** Own words with the moves they lack. */
function finish(own: string, draft: Draft, results: readonly CheckResult[], site: SiteId): string {
  const sign = draft.moves.find(({ move }) => move === 'sign')?.text ?? '';
  return finishOwn(own, draft, results, { signature: sign, site });
}

/** Length of what will stand in the box; says so when the site will not take it. */
function Count({ length, limit }: { length: number; limit: number | undefined }) {
  const t = useTranslate(panelMessages);
  if (limit === undefined) return <span className="count">{t('countLetters', { length })}</span>;
  const over = length - limit;
  return (
    <span className={over > 0 ? 'count is-over' : 'count'}>
      {over > 0 ? t('tooLong', { over }) : t('count', { length, limit })}
    </span>
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
