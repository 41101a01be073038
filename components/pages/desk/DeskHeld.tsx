import { OctagonAlert } from 'lucide-react';
import { useContext } from 'react';
import { checkPanelMessages } from '../../../lib/i18n/check-panel';
import { describeCheck } from '../../../lib/i18n/describe-check';
import { deskMessages } from '../../../lib/i18n/desk';
import { Pause, PauseBar } from '../../panel/Pause';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { LocaleContext, useTranslate } from '../../ui/locale-context';
import type { Held } from './desk-props';

interface DeskHeldProps {
  held: Held;
  /** The breath is over; what else there is stays. */
  onHeld(held: Held | undefined): void;
  onBack(): void;
  onGoOn(): void;
}

/** What keeps a reply from being copied: the stops and the breath of the panel, in its words. */
export function DeskHeld({ held, onHeld, onBack, onGoOn }: DeskHeldProps) {
  const t = useTranslate(checkPanelMessages);
  const { stops, isBlind, pause } = held;
  const hasStops = stops.length > 0 || isBlind;

  function endPause(isPressed: boolean) {
    if (hasStops) onHeld({ ...held, pause: undefined });
    else if (isPressed) onGoOn();
    else onHeld(undefined);
  }

  return (
    <div className="desk-held">
      {hasStops && <Stops stops={stops} isBlind={isBlind} />}
      {pause && (
        <>
          <Pause {...pause} />
          <PauseBar {...pause} onEndPause={endPause} />
        </>
      )}
      {!pause && (
        <div className="desk-acts">
          <Button look="main" onClick={onBack}>
            {t('backToDraft')}
          </Button>
          <Button look="text" onClick={onGoOn}>
            {t('putAnyway')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Stops({ stops, isBlind }: Pick<Held, 'stops' | 'isBlind'>) {
  const t = useTranslate(checkPanelMessages);
  const desk = useTranslate(deskMessages);
  const locale = useContext(LocaleContext);
  const told = stops.map((stop) => ({ id: stop.id, ...describeCheck(stop, locale) }));
  return (
    <div className="note-box k-safety" role="alert">
      <Icon of={OctagonAlert} />
      <div>
        {told.map(({ id, title, why }) => (
          <div key={id}>
            <p className="what">{title}</p>
            {why && told.length === 1 && <p>{why}</p>}
          </div>
        ))}
        {isBlind && <p className="what">{desk('namesUnread')}</p>}
        <p>{t('guardDataWhy')}</p>
      </div>
    </div>
  );
}
