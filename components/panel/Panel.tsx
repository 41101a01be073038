import { useRef } from 'react';
import type { ChecksView } from './checks-view';
import { FirstQuestion } from './FirstQuestion';
import { GuardAlerts } from './GuardQuestion';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { PanelNews } from './PanelNews';
import { PanelParts } from './PanelParts';
import { Passing } from './Passing';
import type { PanelActions, PanelPhase, PauseState } from './panel-state';
import type { ReplyCase } from './reply-case';
import { type PanelView, usePanel } from './use-panel';
import { WrongAccountAlert } from './WrongAccount';

export interface PanelProps {
  reply: ReplyCase;
  /** Text in the site's box now, without a pre-filled mention. */
  typed: string;
  /** True while that is a draft of ours that nobody touched. */
  isOurs: boolean;
  /** Checks `typed`, or the open draft while the box is empty. */
  checks: ChecksView;
  phase: PanelPhase;
  pause: PauseState | undefined;
  /** Under or over the box, where room is scarce and their post is in sight: a draft comes first. */
  isStacked?: boolean;
  /** False once the extension was reloaded under the page. */
  isAlive: boolean;
  /** False once the site took the answered post away. */
  isOnPage: boolean;
  now: number;
  actions: PanelActions;
}

/** What they say, a draft, what is still missing; beside the reply box. */
export function Panel(props: PanelProps) {
  const panel = usePanel(props);
  const { reply, mode } = panel;
  const body = useRef<HTMLDivElement>(null);
  const checksRef = useRef<HTMLDivElement>(null);
  const showChecks = () => checksRef.current?.scrollIntoView({ block: 'start' });
  return (
    <>
      <PanelHead
        brand={reply.brand}
        language={reply.language}
        postedAt={reply.post.postedAt}
        type={reply.verdict.type}
        now={panel.now}
        onClose={panel.actions.onClose}
      />
      <Alerts {...panel} />
      <div className="panel-body" ref={body} tabIndex={-1}>
        <PanelNews {...panel} />
        <PanelParts panel={panel} heir={body} checksRef={checksRef} />
        {panel.isAsking && (
          <Passing heir={body}>
            <FirstQuestion {...panel} />
          </Passing>
        )}
      </div>
      <Passing heir={body} key={mode.name}>
        <PanelFoot panel={panel} onShowChecks={showChecks} />
      </Passing>
    </>
  );
}

/** Said aloud at once: what stops the hand. */
function Alerts({ mode, reply, stops }: PanelView) {
  const isAskedFirst = ['account', 'answered', 'pause'].includes(mode.name);
  return (
    <>
      {mode.name === 'account' && (
        <WrongAccountAlert account={mode.account} brand={reply.brand.name} />
      )}
      {mode.name === 'guard' && <GuardAlerts stops={mode.guard.stops} />}
      {isAskedFirst && <GuardAlerts stops={stops} isShort />}
    </>
  );
}
