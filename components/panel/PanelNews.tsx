import { panelMessages } from '../../lib/i18n/panel';
import { useTranslate } from '../ui/locale-context';
import { GuardedText } from './GuardQuestion';
import { Notice } from './Notice';
import { Pause } from './Pause';
import { PhaseNotice } from './PhaseNotice';
import { Promised } from './Promised';
import { SecondPart } from './SecondPart';
import type { PanelView } from './use-panel';
import { WrongAccount } from './WrongAccount';

/** What became of the reply, and what stops the hand. */
export function PanelNews(panel: PanelView) {
  const { reply, phase, checks, isAlive, now, actions, mode } = panel;
  const { post, brand, site, isByHand = false } = reply;
  const t = useTranslate(panelMessages);
  const who = post.author.name ?? post.author.handle ?? t('someone');
  return (
    <>
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
      {mode.name !== 'guard' && <Second {...panel} />}
      {mode.name === 'refused' && <KeptText text={mode.text} />}
    </>
  );
}

function Second({ secondPart, guard }: PanelView) {
  const { second, finish } = secondPart;
  const { onPut, onCopy } = guard.actions;
  return (
    second && (
      <SecondPart
        draft={second}
        onPut={() => {
          finish();
          onPut(second.text, 'append');
        }}
        onCopy={() => void onCopy(second.text)}
        onDone={finish}
      />
    )
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
