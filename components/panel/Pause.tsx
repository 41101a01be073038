import { useEffect, useState } from 'react';
import { checkPanelMessages } from '../../lib/i18n/check-panel';
import { Button } from '../ui/Button';
import { useTranslate } from '../ui/locale-context';
import type { CheckActions, PauseState } from './panel-state';

/** A breath. The text in the site's box stays as it is. */
export function Pause({ words: [first] }: PauseState) {
  const t = useTranslate(checkPanelMessages);
  return (
    <div className="pause">
      <svg className="breath" viewBox="0 0 120 120" aria-hidden="true">
        <circle className="out" cx="60" cy="60" r="51" />
        <circle className="in" cx="60" cy="60" r="26" />
      </svg>
      <p className="big">{t('breathe')}</p>
      <p className="soft">{first ? t('pauseHarm', { words: first }) : t('pauseUnread')}</p>
    </div>
  );
}

/** How often the count is looked at, in milliseconds. */
const TICK_MS = 250;

/** Counts the seconds; going on at once is always possible. */
export function PauseBar({ endsAt, onEndPause }: PauseState & Pick<CheckActions, 'onEndPause'>) {
  const t = useTranslate(checkPanelMessages);
  const [left, setLeft] = useState(() => secondsUntil(endsAt));
  useEffect(() => {
    const timer = setInterval(() => {
      setLeft(secondsUntil(endsAt));
      if (Date.now() >= endsAt) onEndPause(false);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [endsAt, onEndPause]);
  return (
    <div className="panel-bar">
      <Button className="grow" onClick={() => onEndPause(true)}>
        {t('goOn')}
      </Button>
      <span className="note is-centred">
        <span className="count">
          {left === 1 ? t('secondLeft') : t('secondsLeft', { seconds: left })}
        </span>
      </span>
    </div>
  );
}

const secondsUntil = (time: number) => Math.max(0, Math.ceil((time - Date.now()) / 1000));
