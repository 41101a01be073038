import { useState } from 'react';
import { browser } from '#imports';
import { NO_FILTER } from '../../components/pages/side-panel/log-props';
import { SidePage, type SideView } from '../../components/pages/side-panel/SidePage';
import { useWatched } from '../../components/pages/use-watched';
import { exportLog } from '../../lib/contexts/pages/export-log';
import { usePrivateWindow } from '../../lib/contexts/pages/use-private-window';
import { findFocused } from '../../lib/domain/brand/find-focused';
import { foldQuery } from '../../lib/domain/log/find-hits';
import { startOfDay } from '../../lib/domain/log/group-by-day';
import type { LogFilter } from '../../lib/domain/log/log-filter';
import { brandFocusItem, setBrandFocus } from '../../lib/storage/brand-focus';
import { brandsItem } from '../../lib/storage/brands';
import { logHealthItem } from '../../lib/storage/log-health';
import { roundsItem } from '../../lib/storage/rounds';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { noteLesson, noteOutcome } from './note-outcome';
import { queueActions } from './queue-actions';
import { removePerson, removeRow } from './remove-rows';
import { takeBackCorrection } from './take-back-correction';
import { useLog } from './use-log';
import { useQueue } from './use-queue';

/** 'sidepanel.html#log' begins with the log. */
const FIRST_VIEW: SideView = location.hash === '#log' ? 'log' : 'queue';

/** Entries added to the list at a time. */
const PAGE = 40;

export function App() {
  const settings = useWatched(settingsItem);
  const brands = useWatched(brandsItem);
  const health = useWatched(logHealthItem);
  const rounds = useWatched(roundsItem);
  const isPrivate = usePrivateWindow();
  const [view, setView] = useState<SideView>(FIRST_VIEW);
  const focus = useWatched(brandFocusItem);
  const focused = findFocused(brands ?? [], focus?.focus);
  const [chosen, setFilter] = useState(NO_FILTER);
  const filter: LogFilter = { ...chosen, brandId: focused?.id ?? chosen.brandId };
  const [limit, setLimit] = useState(PAGE);
  const lastSeen =
    rounds?.morningSeenAt === undefined ? undefined : Date.parse(rounds.morningSeenAt);
  const { data, now, isTried } = useQueue(rounds && focus && brands, filter.brandId, lastSeen);
  // Read beside the queue it would hold up the first thing that is seen.
  const { part, isReading, isBroken } = useLog(filter, limit, view === 'log' || isTried);
  if (!settings || !brands || !rounds || !focus) return undefined;
  const locale = resolveLocale(settings);
  const active = focused ? [focused] : brands.filter(({ isArchived }) => !isArchived);

  function choose(next: LogFilter) {
    setFilter(next);
    setLimit(PAGE);
  }

  return (
    <SidePage
      isPrivate={isPrivate}
      focus={focused && { name: focused.name, onLeave: () => void setBrandFocus(undefined) }}
      view={view}
      onView={setView}
      queue={{
        data,
        brands: active,
        brandId: filter.brandId,
        now,
        searches: rounds.searches,
        isMorning: lastSeen === undefined || startOfDay(new Date(lastSeen)) < startOfDay(now),
        actions: queueActions,
      }}
      locale={locale}
      now={new Date()}
      brands={active}
      filter={filter}
      part={part}
      isReading={isReading}
      health={isBroken ? 'broken' : (health ?? 'ok')}
      onFilter={choose}
      onOlder={() => setLimit(limit + PAGE)}
      onRemove={removeRow}
      onRemovePerson={removePerson}
      onTakeBack={takeBackCorrection}
      onOutcome={noteOutcome}
      onNotes={noteLesson}
      onExport={(format) =>
        exportLog(format, { ...filter, query: foldQuery(filter.query) }, locale)
      }
      onPractice={() => void browser.tabs.create({ url: '/practice.html' })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
