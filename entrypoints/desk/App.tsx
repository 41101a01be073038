import { useEffect, useState } from 'react';
import { DeskPage } from '../../components/pages/desk/DeskPage';
import { useWatched } from '../../components/pages/use-watched';
import { type DeskCase, readDeskCase } from '../../lib/contexts/desk/read-desk-case';
import { brandsItem } from '../../lib/storage/brands';
import { database } from '../../lib/storage/database';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { useDesk } from './use-desk';

export function App() {
  const settings = useWatched(settingsItem);
  const work = useCase();
  const locale = settings && resolveLocale(settings);
  const actions = useDesk(work, locale);
  if (!work || !locale) return undefined;
  return <DeskPage locale={locale} work={work} actions={actions} />;
}

/** Read once: while one writes, the post stays as it is. A log that cannot be read is a broken page. */
function useCase(): DeskCase | undefined {
  const [work, setWork] = useState<DeskCase>();
  const [failure, setFailure] = useState<{ reason: unknown }>();
  useEffect(() => {
    const read = async () => readDeskCase(location.search, await brandsItem.getValue(), database);
    read().then(setWork, (reason: unknown) => setFailure({ reason }));
  }, []);
  if (failure) throw failure.reason;
  return work;
}
