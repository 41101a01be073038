import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { preloadLogView } from '../../components/pages/side-panel/LazyLogView';
import { NO_FILTER } from '../../components/pages/side-panel/log-props';
import { SidePage, type SideView } from '../../components/pages/side-panel/SidePage';
import { useWatched } from '../../components/pages/use-watched';
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
import { findLastSeen } from './find-last-seen';
import { beginFirstReading } from './first-reading';
import { noteLesson, noteOutcome } from './note-outcome';
import { queueActions } from './queue-actions';
import { removePerson, removeRow } from './remove-rows';
import { takeBackCorrection } from './take-back-correction';
import { untilPainted } from './until-painted';
import { useLog } from './use-log';
import { useQueue } from './use-queue';

/** 'sidepanel.html#log' begins with the log. */
const FIRST_VIEW: SideView = location.hash === '#log' ? 'log' : 'queue';

const FIRST_READING = FIRST_VIEW === 'queue' ? beginFirstReading() : undefined;
if (FIRST_VIEW === 'log') void preloadLogView();

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
  const lastSeen = rounds && findLastSeen(rounds);
  // Read beside each other, one would hold up the one that is seen.
  const [isFirstThere, setFirstThere] = useState(false);
  const queued = (view === 'queue' || isFirstThere) && rounds && focus && brands;
  const queue = useQueue(queued || undefined, filter.brandId, lastSeen, FIRST_READING);
  const { part, isReading, isBroken } = useLog(filter, limit, view === 'log' || isFirstThere);
  const hasRead = queue.isTried || isBroken || part !== undefined;
  useEffect(() => {
    if (!hasRead) return;
    void untilPainted().then(() => {
      setFirstThere(true);
      void preloadLogView();
    });
  }, [hasRead]);
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
        data: queue.data,
        brands: active,
        brandId: filter.brandId,
        now: queue.now,
        searches: rounds.searches,
        isMorning: lastSeen === undefined || startOfDay(new Date(lastSeen)) < startOfDay(queue.now),
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
      onExport={async (format) => {
        const { exportLog } = await import('../../lib/contexts/pages/export-log');
        await exportLog(format, { ...filter, query: foldQuery(filter.query) }, locale);
      }}
      onPractice={() => void browser.tabs.create({ url: '/practice.html' })}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
