import { useContext, useState } from 'react';
import type { TimeSpan } from '../../../../lib/domain/brand/brand';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { formatWeekday } from '../../../../lib/i18n/format-date';
import { Button } from '../../../ui/Button';
import { LocaleContext, useTranslate } from '../../../ui/locale-context';
import { Switch } from '../../../ui/Switch';

interface DayHoursProps {
  /** Monday is 0. */
  day: number;
  spans: readonly TimeSpan[];
  onChange(spans: TimeSpan[]): void;
}

const DAY_MINUTES = 24 * 60;
const WHOLE: TimeSpan = { from: 9 * 60, to: 18 * 60 };
const HALVES: TimeSpan[] = [
  { from: 9 * 60, to: 14 * 60 },
  { from: 16 * 60, to: 19 * 60 },
];

/** The hours of one weekday: none, one span, or two with a break between. */
export function DayHours({ day, spans, onChange }: DayHoursProps) {
  const t = useTranslate(brandFormMessages);
  const locale = useContext(LocaleContext);
  // A closing time before the opening one stays in sight until it is put right; it is not kept.
  const [typed, setTyped] = useState<readonly TimeSpan[]>();
  const shown = typed ?? spans;
  const name = formatWeekday(day, locale);
  const change = (next: TimeSpan[]) => {
    const isSound = isInOrder(next);
    setTyped(isSound ? undefined : next);
    if (isSound) onChange(next);
  };
  return (
    <li>
      <Switch
        isOn={shown.length > 0}
        label={name}
        onChange={(isOn) => change(isOn ? [WHOLE] : [])}
      />
      <span className="day">{name}</span>
      {shown.length === 0 && <span className="soft">{t('closed')}</span>}
      {shown.map((span, index) => (
        <span className="span" key={index === 0 ? 'first' : 'second'}>
          <TimeBox
            label={t(index === 0 ? 'from' : 'fromAgain', { day: name })}
            minutes={span.from}
            onChange={(from) => change(shown.toSpliced(index, 1, { ...span, from }))}
          />
          –
          <TimeBox
            label={t(index === 0 ? 'to' : 'toAgain', { day: name })}
            minutes={span.to}
            onChange={(to) =>
              change(shown.toSpliced(index, 1, { ...span, to: to === 0 ? DAY_MINUTES : to }))
            }
          />
        </span>
      ))}
      {shown.length > 0 && (
        <Button
          look="plain"
          aria-label={`${name}: ${t(shown.length > 1 ? 'join' : 'split')}`}
          onClick={() => change(shown.length > 1 ? [WHOLE] : HALVES)}
        >
          {t(shown.length > 1 ? 'join' : 'split')}
        </Button>
      )}
      <span className="field-error" role="status">
        {typed && t('hoursWrong')}
      </span>
    </li>
  );
}

interface TimeBoxProps {
  label: string;
  minutes: number;
  onChange(minutes: number): void;
}

function TimeBox({ label, minutes, onChange }: TimeBoxProps) {
  return (
    <input
      type="time"
      className="input time"
      aria-label={label}
      value={writeTime(minutes)}
      onChange={({ target }) => {
        const [hours, rest] = target.value.split(':').map(Number);
        if (hours !== undefined && rest !== undefined) onChange(hours * 60 + rest);
      }}
    />
  );
}

/** Midnight at the end of a day is the same 00:00 as at its beginning. */
function writeTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

function isInOrder(spans: readonly TimeSpan[]): boolean {
  return spans.every((span, index) => {
    const before = spans[index - 1];
    return span.from < span.to && (before === undefined || before.to <= span.from);
  });
}
