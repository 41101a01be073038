import { ChevronDown } from 'lucide-react';
import { findPeriodStart, LOG_PERIODS, type LogPeriod } from '../../../lib/domain/log/log-period';
import { TRIAGE_FAMILIES, typesOf } from '../../../lib/domain/triage/triage-family';
import { outcomeMessages } from '../../../lib/i18n/outcome';
import { sidePanelMessages } from '../../../lib/i18n/side-panel';
import { Icon } from '../../ui/Icon';
import { useTranslate } from '../../ui/locale-context';
import type { LogPageProps } from './log-props';
import { SearchBox } from './SearchBox';

type LogFiltersProps = Pick<LogPageProps, 'filter' | 'onFilter' | 'now'>;

/** Words, kind of entry, kind of post, and how far back. */
export function LogFilters(props: LogFiltersProps) {
  const { filter, onFilter } = props;
  return (
    <div className="find">
      <SearchBox query={filter.query} onQuery={(query) => onFilter({ ...filter, query })} />
      <div className="facts">
        <WhatChoice {...props} />
        <TypeChoice {...props} />
        <PeriodChoice {...props} />
      </div>
    </div>
  );
}

function WhatChoice({ filter, onFilter }: LogFiltersProps) {
  const t = useTranslate(sidePanelMessages);
  const to = useTranslate(outcomeMessages);
  const { hasPromise, show, ...rest } = filter;
  return (
    <Choice
      label={to('what')}
      value={hasPromise ? 'promise' : show}
      options={[
        ['all', t('showAll')],
        ['replies', t('showReplies')],
        ['mentions', t('showMentions')],
        ['promise', to('withPromise')],
      ]}
      onChoose={(value) =>
        onFilter(
          value === 'promise'
            ? { ...rest, show: 'all', hasPromise: true }
            : { ...rest, show: value },
        )
      }
    />
  );
}

function TypeChoice({ filter, onFilter }: LogFiltersProps) {
  const t = useTranslate(outcomeMessages);
  const { types, ...rest } = filter;
  const chosen = TRIAGE_FAMILIES.find((family) => types?.includes(typesOf(family)[0] ?? 'other'));
  return (
    <Choice
      label={t('type')}
      value={chosen ?? 'anyType'}
      options={(['anyType', ...TRIAGE_FAMILIES] as const).map((one) => [one, t(one)] as const)}
      onChoose={(value) =>
        onFilter(value === 'anyType' ? rest : { ...rest, types: typesOf(value) })
      }
    />
  );
}

function PeriodChoice({ filter, onFilter, now }: LogFiltersProps) {
  const t = useTranslate(outcomeMessages);
  const { from, ...rest } = filter;
  const chosen = LOG_PERIODS.find((period) => findPeriodStart(period, now) === from);
  return (
    <Choice<LogPeriod | 'always'>
      label={t('period')}
      value={chosen ?? 'always'}
      options={(['always', ...LOG_PERIODS] as const).map((one) => [one, t(one)] as const)}
      onChoose={(value) =>
        onFilter(value === 'always' ? rest : { ...rest, from: findPeriodStart(value, now) })
      }
    />
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly (readonly [value: Value, label: string])[];
  onChoose(value: Value): void;
}

/** A native list that looks like a chip. */
function Choice<Value extends string>({ label, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <span className="fact fact-choice">
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => {
          const found = options.find(([one]) => one === target.value);
          if (found) onChoose(found[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} size={14} />
    </span>
  );
}
