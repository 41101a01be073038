import { useMemo, useRef } from 'react';
import type { CheckResult } from '../../lib/domain/checklist/check';
import { readComplaint } from '../../lib/domain/draft/read-complaint';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { Checks } from './Checks';
import { Drafts } from './Drafts';
import { Notice } from './Notice';
import { PanelBar } from './PanelBar';
import { PanelHead } from './PanelHead';
import { Passing } from './Passing';
import { PhaseNotice } from './PhaseNotice';
import type { PanelActions, PanelPhase } from './panel-state';
import type { ReplyCase } from './reply-case';
import { Said } from './Said';
import { useDrafts } from './use-drafts';
import { useFixes } from './use-fixes';

export interface PanelProps {
  reply: ReplyCase;
  /** Text in the site's box now, without a pre-filled mention. */
  typed: string;
  /** True while that is a draft of ours that nobody touched. */
  isOurs: boolean;
  /** Checks of `typed`, or of the open draft while the box is empty. */
  check: (text: string) => CheckResult[];
  phase: PanelPhase;
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
  const { reply, typed, isOurs, check, phase, isAlive, isOnPage, now, actions } = props;
  const t = useTranslate(panelMessages);
  const checksRef = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { post, brand, verdict, language, site } = reply;
  const input = useMemo(
    () => (reply.canDraft ? { post, verdict, brand, language } : undefined),
    [reply.canDraft, post, verdict, brand, language],
  );
  const choice = useDrafts(input);
  const complaint = useMemo(() => readComplaint(post, language), [post, language]);
  const hasText = typed.trim() !== '';
  const results = useMemo(
    () => check(hasText ? typed : (choice.current?.text ?? '')),
    [check, hasText, typed, choice.current],
  );
  const findFix = useFixes(input, check);
  const isOver = phase.name === 'sent' || phase.name === 'unrecorded';
  const isWriting = phase.name === 'writing' || phase.name === 'failed';

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
      <div className="panel-body" ref={body} tabIndex={-1}>
        {!isAlive && <Notice look="bad" what={t('gone')} />}
        <PhaseNotice phase={phase} site={site} brand={brand.name} />
        {phase.name === 'refused' && (
          <section>
            <div className="sec-head">
              <h3>{t('yourReply')}</h3>
            </div>
            <p className="draft draft-text kept" dir="auto">
              {phase.text}
            </p>
          </section>
        )}
        {isWriting && (
          <Passing heir={body}>
            <Said
              post={post}
              type={verdict.type}
              complaint={complaint}
              siteName={site}
              isOnPage={isOnPage}
            />
            <Drafts
              drafts={choice.drafts}
              open={choice.open}
              emptyText={t(reply.canDraft ? 'noDraft' : 'noDraftLanguage')}
              onOpen={choice.choose}
              onOthers={choice.renew}
              onSwap={choice.swap}
              onRemove={choice.remove}
            />
          </Passing>
        )}
        {!isOver && phase.name !== 'refused' && (
          <Passing heir={body}>
            <div ref={checksRef}>
              <Checks
                results={results}
                isTyped={hasText}
                findFix={hasText ? findFix : findNothing}
                onAdd={actions.onAdd}
              />
            </div>
          </Passing>
        )}
      </div>
      {isWriting && choice.current && (
        <Passing heir={body}>
          <PanelBar
            draft={choice.current}
            ownText={isOurs ? '' : typed.trim()}
            site={post.site}
            results={results}
            actions={actions}
            onShowChecks={() => checksRef.current?.scrollIntoView({ block: 'start' })}
          />
        </Passing>
      )}
      {phase.name === 'placed' && (
        <Passing heir={body}>
          <div className="panel-bar">
            <Button className="grow" onClick={actions.onBack}>
              {t('back')}
            </Button>
          </div>
        </Passing>
      )}
      {phase.name === 'refused' && (
        <Passing heir={body}>
          <div className="panel-bar">
            <Button look="main" className="grow" onClick={() => void actions.onCopy(phase.text)}>
              {t('copyAgain')}
            </Button>
            <Button onClick={actions.onBack}>{t('back')}</Button>
          </div>
        </Passing>
      )}
    </>
  );
}
