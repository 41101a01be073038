import { useState } from 'react';
import { browser } from '#imports';
import { LogPage } from '../../components/pages/side-panel/LogPage';
import { NO_FILTER } from '../../components/pages/side-panel/log-props';
import { useWatched } from '../../components/pages/use-watched';
import { exportLog } from '../../lib/contexts/pages/export-log';
import { foldQuery } from '../../lib/domain/log/find-hits';
import type { LogFilter } from '../../lib/domain/log/log-filter';
import { brandsItem } from '../../lib/storage/brands';
import { logHealthItem } from '../../lib/storage/log-health';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { removePerson, removeRow } from './remove-rows';
import { takeBackCorrection } from './take-back-correction';
import { useLog } from './use-log';

/** Entries added to the list at a time. */
const PAGE = 40;

export function App() {
  const settings = useWatched(settingsItem);
  const brands = useWatched(brandsItem);
  const health = useWatched(logHealthItem);
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(PAGE);
  const { part, isReading, isBroken } = useLog(filter, limit);
  if (!settings || !brands) return undefined;
  const locale = resolveLocale(settings);

  function choose(next: LogFilter) {
    setFilter(next);
    setLimit(PAGE);
  }

  return (
    <LogPage
      locale={locale}
      now={new Date()}
      brands={brands}
      filter={filter}
      part={part}
      isReading={isReading}
      health={isBroken ? 'broken' : (health ?? 'ok')}
      onFilter={choose}
      onOlder={() => setLimit(limit + PAGE)}
      onRemove={removeRow}
      onRemovePerson={removePerson}
      onTakeBack={takeBackCorrection}
      onExport={(format) =>
        exportLog(format, { ...filter, query: foldQuery(filter.query) }, locale)
      }
      onPractice={() => void browser.tabs.create({ url: '/practice.html' })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
