import { useEffect, useMemo, useRef } from 'react';
import { readComplaint } from '../../lib/domain/draft/read-complaint';
import { panelMessages } from '../../lib/i18n/panel';
import { useTranslate } from '../ui/locale-context';
import { Checks } from './Checks';
import type { ChecksView } from './checks-view';
import { Drafts } from './Drafts';
import { FirstQuestion } from './FirstQuestion';
import { GuardAlerts, GuardedText } from './GuardQuestion';
import { Notice } from './Notice';
import { PanelFoot } from './PanelFoot';
import { PanelHead } from './PanelHead';
import { Passing } from './Passing';
import { Pause } from './Pause';
import { PhaseNotice } from './PhaseNotice';
import { Promised } from './Promised';
import { findPanelMode } from './panel-mode';
import type { PanelActions, PanelPhase, PauseState } from './panel-state';
import type { ReplyCase } from './reply-case';
import { SaidPart } from './SaidPart';
import { SecondPart } from './SecondPart';
import { useDrafts } from './use-drafts';
import { useFacts } from './use-facts';
import { useFirstQuestion } from './use-first-question';
import { useFixes } from './use-fixes';
import { useGuard } from './use-guard';
import { useSecondPart } from './use-second-part';
import { WrongAccount, WrongAccountAlert } from './WrongAccount';

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

/** With an empty box there is nothing to add to. */
const findNothing = () => undefined;

/** What they say, a draft, what is still missing; beside the reply box. */
export function Panel(props: PanelProps) {
  const { reply, typed, isOurs, checks, phase, pause, isAlive, isOnPage, now, actions } = props;
  const t = useTranslate(panelMessages);
  const checksRef = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { post, brand, verdict, language, site, isByHand = false } = reply;
  const { check, isReady } = checks;
  const { guard, setGuard, isWaiting, actions: guarded } = useGuard(checks, actions);
  const known = useFacts(reply, checks.remembered);
  const { input } = known;
  const choice = useDrafts(input);
  const { second, finish } = useSecondPart(choice.drafts, typed, phase.name, actions.onSecondPart);
  const complaint = useMemo(() => readComplaint(post, language), [post, language]);
  const hasText = typed.trim() !== '';
  const results = useMemo(
    () => (isReady ? check(hasText ? typed : (choice.current?.text ?? '')) : []),
    [check, isReady, hasText, typed, choice.current],
  );
  useEffect(() => {
    if (hasText) actions.onChecked(results);
  }, [hasText, results, actions]);
  const findFix = useFixes(input, check);
  const asked = useFirstQuestion(reply, checks, known, hasText);
  const { question } = asked;
  const mode = findPanelMode({ phase, account: checks.account, guard, pause, question });
  const isAsking = mode.name === 'answered' || mode.name === 'leave';
  /** What must not go out as it stands in the box; whose account it is has a question of its own. */
  const stops = results.filter(
    ({ id, state, detail }) =>
      hasText && state === 'stop' && (id !== 'K22' || detail !== 'account'),
  );
  const isAskedFirst = ['account', 'answered', 'pause'].includes(mode.name);
  const who = post.author.name ?? post.author.handle ?? t('someone');
  const bar = choice.current && {
    draft: choice.current,
    ownText: isOurs ? '' : typed.trim(),
    site: post.site,
    results,
    isWaiting,
    actions: guarded,
    onShowChecks: () => checksRef.current?.scrollIntoView({ block: 'start' }),
  };

  /** What they wrote is looked at first; drafts come after it. */
  const hasOwnText = hasText && !isOurs;
  const draftsPart = mode.name === 'writing' && (
    <Passing heir={body} key="drafts">
      <Drafts
        choice={choice}
        known={known}
        emptyText={t(reply.canDraft ? 'noDraft' : 'noDraftLanguage')}
      />
    </Passing>
  );
  const hasChecks = mode.name === 'writing' || mode.name === 'placed';
  // Their room is kept from the first moment: what grew later would move the button under the hand.
  const checksPart =
    hasChecks &&
    (isReady ? (
      <Passing heir={body} key="checks">
        <div ref={checksRef}>
          <Checks
            results={results}
            ownGuidelines={checks.ownGuidelines}
            setAside={checks.setAside}
            brand={brand.name}
            isTyped={hasText}
            findFix={hasText ? findFix : findNothing}
            onAdd={actions.onAdd}
            onPoint={hasText ? actions.onPoint : findNothing}
            onSetAside={({ id }, reason, scope) => actions.onSetAside(id, reason, scope)}
            onRestore={actions.onRestore}
          />
        </div>
      </Passing>
    ) : (
      <div className="checks-soon" key="checks" />
    ));

  const saidPart = (mode.name === 'writing' || isAsking) && (
    <Passing heir={body} key="said">
      <SaidPart
        reply={reply}
        complaint={complaint}
        known={known}
        remembered={checks.remembered}
        hasFacts={!isAsking}
        isOnPage={isOnPage}
        now={now}
      />
    </Passing>
  );
  const listParts = () => {
    if (hasOwnText && stops.length > 0) return [checksPart, saidPart, draftsPart];
    const ownParts = hasOwnText ? [checksPart, draftsPart] : [draftsPart, checksPart];
    return props.isStacked ? [...ownParts, saidPart] : [saidPart, ...ownParts];
  };

  return (
    <>
      <PanelHead
        brand={brand}
        language={language}
        postedAt={post.postedAt}
        type={verdict.type}
        now={now}
        onClose={actions.onClose}
      />
      {mode.name === 'account' && <WrongAccountAlert account={mode.account} brand={brand.name} />}
      {mode.name === 'guard' && <GuardAlerts stops={mode.guard.stops} />}
      {isAskedFirst && <GuardAlerts stops={stops} isShort />}
      <div className="panel-body" ref={body} tabIndex={-1}>
        {!isAlive && <Notice look="bad" what={t('gone')} />}
        {mode.name === 'pause' && <Pause {...mode.pause} />}
        {mode.name === 'account' && <WrongAccount account={mode.account} brand={brand} who={who} />}
        {mode.name === 'guard' && <GuardedText text={mode.guard.text} />}
        <PhaseNotice
          phase={phase}
          site={site}
          brand={brand.name}
          isByHand={isByHand}
          isUnsaved={checks.account.state === 'unsaved'}
          onCount={actions.onCountAsAnswer}
        />
        {phase.name === 'sent' && phase.promised && (
          <Promised
            {...phase.promised}
            now={now}
            timeZone={brand.goals?.timeZone}
            onDrop={(id) => actions.onNotPromise?.(id)}
          />
        )}
        {second && mode.name !== 'guard' && (
          <SecondPart
            draft={second}
            onPut={() => {
              finish();
              guarded.onPut(second.text, 'append');
            }}
            onCopy={() => void guarded.onCopy(second.text)}
            onDone={finish}
          />
        )}
        {mode.name === 'refused' && <KeptText text={mode.text} />}
        {listParts()}
        {isAsking && (
          <Passing heir={body}>
            <FirstQuestion
              asked={asked}
              brand={brand.name}
              now={now}
              ownReplies={checks.remembered?.ownReplies ?? 0}
              isHate={known.reason === 'abuse'}
            />
          </Passing>
        )}
      </div>
      <Passing heir={body} key={mode.name}>
        <PanelFoot
          mode={mode}
          site={site}
          actions={actions}
          bar={bar}
          onGuard={setGuard}
          asked={asked}
        />
      </Passing>
    </>
  );
}

/** What the box did not take, so that it is not lost. */
function KeptText({ text }: { text: string }) {
  const t = useTranslate(panelMessages);
  return (
    <section>
      <div className="sec-head">
        <h3>{t('yourReply')}</h3>
      </div>
      <p className="draft draft-text kept" dir="auto">
        {text}
      </p>
    </section>
  );
}
