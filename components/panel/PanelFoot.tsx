import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { FirstQuestionBar } from './FirstQuestion';
import { GuardBar } from './GuardQuestion';
import { PanelBar } from './PanelBar';
import { PauseBar } from './Pause';
import type { PanelView } from './use-panel';
import { WrongAccountBar } from './WrongAccount';

interface PanelFootProps {
  panel: PanelView;
  onShowChecks: () => void;
}

/** The buttons that are always in sight: one main action for each state. */
export function PanelFoot({ panel, onShowChecks }: PanelFootProps) {
  const { mode, reply, actions, asked, guard } = panel;
  const t = useTranslate(panelMessages);
  switch (mode.name) {
    case 'pause':
      return <PauseBar {...mode.pause} onEndPause={actions.onEndPause} />;
    case 'account':
      return (
        <WrongAccountBar
          account={mode.account}
          site={reply.site}
          onLookAgain={actions.onLookAgain}
          onGoOn={actions.onAcceptAccount}
        />
      );
    case 'guard':
      return (
        <GuardBar
          onBack={() => guard.setGuard(undefined)}
          onGoOn={() => {
            guard.setGuard(undefined);
            const { text, mode: how } = mode.guard;
            if (how === 'copy') void actions.onCopy(text);
            else actions.onPut(text, how);
          }}
        />
      );
    case 'answered':
    case 'leave':
      return <FirstQuestionBar asked={asked} actions={actions} />;
    case 'writing':
      return <WritingBar {...panel} onShowChecks={onShowChecks} />;
    case 'placed':
      return (
        <div className="panel-bar">
          <Button className="grow" onClick={actions.onBack}>
            {t('back')}
          </Button>
        </div>
      );
    case 'refused':
      return (
        <div className="panel-bar">
          <Button look="main" className="grow" onClick={() => void actions.onCopy(mode.text)}>
            {t('copyAgain')}
          </Button>
          <Button onClick={actions.onBack}>{t('back')}</Button>
        </div>
      );
    case 'over':
      return null;
  }
}

/** Nothing while there is no draft. */
function WritingBar(panel: PanelView & Pick<PanelFootProps, 'onShowChecks'>) {
  const { reply, typed, isOurs, choice, results, guard, onShowChecks } = panel;
  return (
    choice.current && (
      <PanelBar
        draft={choice.current}
        ownText={isOurs ? '' : typed.trim()}
        site={reply.post.site}
        results={results}
        isWaiting={guard.isWaiting}
        actions={guard.actions}
        onShowChecks={onShowChecks}
      />
    )
  );
}
