import type { ComponentProps } from 'react';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { FirstQuestionBar } from './FirstQuestion';
import { type Guard, GuardBar } from './GuardQuestion';
import { PanelBar } from './PanelBar';
import { PauseBar } from './Pause';
import type { PanelMode } from './panel-mode';
import type { PanelActions } from './panel-state';
import type { FirstQuestionView } from './use-first-question';
import { WrongAccountBar } from './WrongAccount';

interface PanelFootProps {
  mode: PanelMode;
  site: string;
  actions: PanelActions;
  /** What the usual bar needs; absent while there is no draft. */
  bar: ComponentProps<typeof PanelBar> | undefined;
  onGuard: (guard: Guard | undefined) => void;
  asked: FirstQuestionView;
}

/** The buttons that are always in sight: one main action for each state. */
export function PanelFoot({ mode, site, actions, bar, onGuard, asked }: PanelFootProps) {
  const t = useTranslate(panelMessages);
  switch (mode.name) {
    case 'pause':
      return <PauseBar {...mode.pause} onEndPause={actions.onEndPause} />;
    case 'account':
      return (
        <WrongAccountBar
          account={mode.account}
          site={site}
          onLookAgain={actions.onLookAgain}
          onGoOn={actions.onAcceptAccount}
        />
      );
    case 'guard':
      return (
        <GuardBar
          onBack={() => onGuard(undefined)}
          onGoOn={() => {
            onGuard(undefined);
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
      return bar ? <PanelBar {...bar} /> : null;
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
