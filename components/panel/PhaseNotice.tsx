import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { panelMessages } from '../../lib/i18n/panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import { Notice } from './Notice';
import type { PanelActions, PanelPhase } from './panel-state';

interface PhaseNoticeProps {
  phase: PanelPhase;
  site: string;
  brand: string;
  /** True where the reply is copied and taken to its place by hand. */
  isByHand: boolean;
  /** Nobody has said yet whose account it went out from. */
  isUnsaved: boolean;
  onCount?: PanelActions['onCountAsAnswer'];
}

/** Says what became of the reply; nothing while it is being written. */
export function PhaseNotice(props: PhaseNoticeProps) {
  const { phase, site, isByHand } = props;
  const t = useTranslate(panelMessages);
  switch (phase.name) {
    case 'writing':
      return null;
    case 'placed':
      return (
        <Notice look="good" what={t('placed')}>
          {t(isByHand ? 'placedHandWhy' : 'placedWhy')}
        </Notice>
      );
    case 'refused': {
      if (phase.isUnread) {
        return (
          <Notice look="bad" what={t('unread')}>
            {t(phase.isCopied ? 'unreadWhy' : 'unreadNoCopy')}
          </Notice>
        );
      }
      const copied = phase.isGarbled ? t('garbledWhy') : t('refusedWhy');
      return (
        <Notice look="bad" what={t(phase.isGarbled ? 'garbled' : 'refused', { site })}>
          {phase.isCopied ? copied : t('refusedNoCopy')}
        </Notice>
      );
    }
    case 'failed':
      return (
        <Notice look="bad" what={t('failed', { site })}>
          {t('failedWhy')}
        </Notice>
      );
    case 'unrecorded':
      return (
        <Notice look="bad" what={t(isByHand ? 'handCopied' : 'sent')}>
          {t(phase.reason === 'full' ? 'logFull' : 'logBroken')}
        </Notice>
      );
    case 'sent':
      return <SentNotice {...props} phase={phase} />;
  }
}

function SentNotice({
  phase,
  site,
  brand,
  isByHand,
  isUnsaved,
  onCount,
}: PhaseNoticeProps & { phase: { name: 'sent' } & PanelPhase }) {
  const t = useTranslate(panelMessages);
  const ask = useTranslate(checkPanelMessages);
  if (phase.record === 'practice') {
    return (
      <Notice look="good" what={t('sentPractice')}>
        {t('sentPracticeWhy')}
      </Notice>
    );
  }
  if (phase.record === 'poorPractice') {
    return (
      <Notice look="bad" what={t('sentPoor')}>
        {t('sentPoorWhy')}
      </Notice>
    );
  }
  if (phase.otherAccount !== undefined) {
    return (
      <Notice look="bad" what={t('astray', { account: phase.otherAccount })}>
        <p>
          {isUnsaved
            ? `${ask('isItTheirs', { brand })} ${t('unsaidWhy')}`
            : t('astrayWhy', { site, brand })}
        </p>
        <Button look="plain" className="small" onClick={() => onCount?.(isUnsaved)}>
          {isUnsaved ? ask('itIsTheirs') : t('countIt')}
        </Button>
      </Notice>
    );
  }
  if (isByHand) {
    return (
      <Notice look="good" what={t('handCopied')}>
        {t(phase.record === 'off' ? 'sentOff' : 'handCopiedWhy', { brand })}
      </Notice>
    );
  }
  const isSure = phase.state === 'confirmed';
  const kept = isSure ? t('sentWhy', { brand }) : t('sentProbableWhy', { site });
  return (
    <Notice look="good" what={t(isSure ? 'sent' : 'sentProbable')}>
      {phase.record === 'off' ? t('sentOff') : kept}
    </Notice>
  );
}
