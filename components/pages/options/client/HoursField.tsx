import type { Goals, OfficeHours, TimeSpan } from '../../../../lib/domain/brand/brand';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import { useTranslate } from '../../../ui/locale-context';
import { Segment } from '../../../ui/Segment';
import { DayHours } from './DayHours';

interface HoursFieldProps {
  goals: Goals;
  onChange(goals: Goals): void;
}

const NINE_TO_SIX: TimeSpan = { from: 9 * 60, to: 18 * 60 };
const DAYS = [0, 1, 2, 3, 4, 5, 6];
const WORKDAYS = 5;

/** The hours in which the clock of an answer runs: all, or those of each weekday. */
export function HoursField({ goals, onChange }: HoursFieldProps) {
  const t = useTranslate(brandFormMessages);
  const { officeHours, ...others } = goals;
  const choose = (mode: 'always' | 'weekdays') =>
    onChange(mode === 'always' ? others : { ...others, officeHours: createOfficeHours() });
  return (
    <div className="field">
      <span className="label">{t('officeHours')}</span>
      <div>
        <Segment
          label={t('officeHours')}
          value={officeHours ? 'weekdays' : 'always'}
          options={[
            { value: 'always', label: t('always') },
            { value: 'weekdays', label: t('weekdays') },
          ]}
          onChange={choose}
        />
      </div>
      {officeHours && (
        <ul className="week">
          {DAYS.map((day) => (
            <DayHours
              key={day}
              day={day}
              spans={officeHours[day] ?? []}
              onChange={(spans) =>
                onChange({ ...goals, officeHours: officeHours.toSpliced(day, 1, spans) })
              }
            />
          ))}
        </ul>
      )}
    </div>
  );
}

/** Monday to Friday, nine to six. */
function createOfficeHours(): OfficeHours {
  return DAYS.map((day) => (day < WORKDAYS ? [NINE_TO_SIX] : []));
}
