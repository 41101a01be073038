import type { BrandLinks, Goals } from '../../../../lib/domain/brand/brand';
import { brandFormMessages } from '../../../../lib/i18n/brand-form';
import type { Translate } from '../../../../lib/i18n/catalogue';
import { useTranslate } from '../../../ui/locale-context';
import { SelectField } from '../../../ui/SelectField';
import { TextField } from '../TextField';
import type { BrandFields } from '../use-brand-fields';
import { HoursField } from './HoursField';

/** Offered for answering, in minutes; another one that is kept is offered as well. */
const GOALS = [30, 60, 120, 240, 480, 1440] as const;
const USUAL_GOAL = 120;
const LONGEST = 300;
const HERE = '';

/** Where people are sent, and within how long they are answered. */
export function Reach({ brand, set, findError }: BrandFields) {
  const t = useTranslate(brandFormMessages);
  const { links = {}, goals = {} } = brand;
  const setLink = (key: keyof BrandLinks) => (text: string) => {
    const { [key]: _, ...others } = links;
    set({ links: text ? { ...others, [key]: text } : others });
  };
  const text = (key: keyof BrandLinks, hint = '') => ({
    hint,
    value: links[key] ?? '',
    maxLength: LONGEST,
    error: undefined,
    onChange: setLink(key),
  });
  return (
    <>
      <div className="two">
        <TextField
          {...text('help')}
          label={t('help')}
          placeholder={t('helpExample')}
          error={findError('links')}
        />
        <TextField
          {...text('privateChannel', t('channelHint'))}
          label={t('channel')}
          placeholder={t('channelExample')}
        />
      </div>
      <TextField {...text('hours')} label={t('hoursText')} placeholder={t('hoursExample')} />
      <div className="two">
        <GoalField goals={goals} onChange={(next) => set({ goals: next })} />
        <ZoneField goals={goals} onChange={(next) => set({ goals: next })} />
      </div>
      <HoursField goals={goals} onChange={(next) => set({ goals: next })} />
    </>
  );
}

interface GoalsFieldProps {
  goals: Goals;
  onChange(goals: Goals): void;
}

function GoalField({ goals, onChange }: GoalsFieldProps) {
  const t = useTranslate(brandFormMessages);
  const { replyMinutes = USUAL_GOAL } = goals;
  const offered = [...new Set<number>([...GOALS, replyMinutes])].sort((a, b) => a - b);
  return (
    <SelectField
      label={t('goal')}
      value={`${replyMinutes}`}
      options={offered.map((minutes) => ({
        value: `${minutes}`,
        label: describeMinutes(minutes, t),
      }))}
      onChange={(minutes) => onChange({ ...goals, replyMinutes: Number(minutes) })}
    />
  );
}

function ZoneField({ goals, onChange }: GoalsFieldProps) {
  const t = useTranslate(brandFormMessages);
  const { timeZone, ...others } = goals;
  return (
    <SelectField
      label={t('zone')}
      value={timeZone ?? HERE}
      options={[
        { value: HERE, label: t('zoneHere') },
        ...listZones(timeZone).map((value) => ({ value, label: value.replaceAll('_', ' ') })),
      ]}
      onChange={(zone) => onChange(zone === HERE ? others : { ...others, timeZone: zone })}
    />
  );
}

/** Those that this browser knows, and the kept one in any case. */
function listZones(kept: string | undefined): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return kept && !known.includes(kept) ? [kept, ...known] : known;
}

function describeMinutes(
  minutes: number,
  t: Translate<keyof (typeof brandFormMessages)['es']>,
): string {
  if (minutes % 60 !== 0) return t('minutes', { count: minutes });
  return minutes === 60 ? t('oneHour') : t('hours', { count: minutes / 60 });
}
