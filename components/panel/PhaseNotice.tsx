import { panelMessages } from '../../lib/i18n/panel';
import { useTranslate } from '../ui/locale-context';
import { Notice } from './Notice';
import type { PanelPhase } from './panel-state';

interface PhaseNoticeProps {
  phase: PanelPhase;
  site: string;
  brand: string;
  /** True where the reply is copied and taken to its place by hand. */
  isByHand: boolean;
}

/** Says what became of the reply; nothing while it is being written. */
export function PhaseNotice({ phase, site, brand, isByHand }: PhaseNoticeProps) {
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
      return <SentNotice phase={phase} site={site} brand={brand} isByHand={isByHand} />;
  }
}

function SentNotice({
  phase,
  site,
  brand,
  isByHand,
}: PhaseNoticeProps & { phase: { name: 'sent' } & PanelPhase }) {
  const t = useTranslate(panelMessages);
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
