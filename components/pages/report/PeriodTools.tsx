import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import {
  findPeriod,
  isDate,
  kindOfPeriod,
  movePeriod,
  PERIOD_KINDS,
  type Period,
  type PeriodKind,
} from '../../../lib/domain/log/figures/period';
import { reportPageMessages } from '../../../lib/i18n/report-page';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import { Segment } from '../../ui/Segment';

interface PeriodToolsProps {
  period: Period;
  today: string;
  onPeriod(period: Period): void;
}

/** Which days: a week, a month, a quarter or any; and the ones before and after. */
export function PeriodTools({ period, today, onPeriod }: PeriodToolsProps) {
  const t = useTranslate(reportPageMessages);
  const [isOwn, setOwn] = useState(kindOfPeriod(period) === 'own');
  const kind = isOwn ? 'own' : kindOfPeriod(period);

  function choose(next: PeriodKind) {
    setOwn(next === 'own');
    if (next !== 'own') onPeriod(findPeriod(next, period.to < today ? period.to : today));
  }

  return (
    <>
      <span className="steps">
        <Button
          look="icon"
          aria-label={t('earlier')}
          onClick={() => onPeriod(movePeriod(period, -1))}
        >
          <Icon of={ChevronLeft} />
        </Button>
        <Button
          look="icon"
          aria-label={t('later')}
          disabled={period.to >= today}
          onClick={() => onPeriod(movePeriod(period, 1))}
        >
          <Icon of={ChevronRight} />
        </Button>
      </span>
      <Segment
        label={t('kind')}
        value={kind}
        options={PERIOD_KINDS.map((value) => ({ value, label: t(value) }))}
        onChange={choose}
      />
      {isOwn && <OwnDates period={period} onPeriod={onPeriod} />}
    </>
  );
}

function OwnDates({ period, onPeriod }: Pick<PeriodToolsProps, 'period' | 'onPeriod'>) {
  const t = useTranslate(reportPageMessages);
  /** The other end moves along where it would come first. */
  function change(side: 'from' | 'to', date: string) {
    if (!isDate(date)) return;
    const next = { ...period, [side]: date };
    onPeriod(next.from <= next.to ? next : { from: date, to: date });
  }
  return (
    <span className="dates">
      {(['from', 'to'] as const).map((side) => (
        <input
          key={side}
          className="input"
          type="date"
          aria-label={t(side)}
          value={period[side]}
          onChange={({ target }) => change(side, target.value)}
        />
      ))}
    </span>
  );
}
