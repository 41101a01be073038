import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { PlaybookPage } from '../../components/pages/playbook-print/PlaybookPage';
import { useWatched } from '../../components/pages/use-watched';
import { observePlaybook } from '../../lib/contexts/pages/observe-playbook';
import { readTeamSheets } from '../../lib/contexts/pages/read-team-sheets';
import type { Brand } from '../../lib/domain/brand/brand';
import { joinPlaybooks } from '../../lib/domain/playbook/join-playbooks';
import type { Playbook } from '../../lib/domain/playbook/playbook';
import { brandsItem } from '../../lib/storage/brands';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';

const brandId = new URLSearchParams(location.search).get('client') ?? '';
const optionsUrl = `${browser.runtime.getURL('/options.html')}#${new URLSearchParams({ client: brandId, part: 'share' })}`;

export function App() {
  const settings = useWatched(settingsItem);
  const brands = useWatched(brandsItem);
  const [playbook, setPlaybook] = useState<Playbook>();
  useEffect(() => {
    const stop = new AbortController();
    observePlaybook(brandId, stop.signal, setPlaybook);
    return () => stop.abort();
  }, []);
  const brand = brands?.find(({ id }) => id === brandId);
  const team = useTeamSheets(brand, brands);
  if (!settings || !brands || !playbook || !team) return undefined;
  return (
    <PlaybookPage
      locale={resolveLocale(settings)}
      brand={brand}
      playbook={joinPlaybooks(playbook, team)}
      optionsUrl={optionsUrl}
      onPrint={() => window.print()}
    />
  );
}

/** What a reply would know as well; `undefined` until it is read. */
function useTeamSheets(brand: Brand | undefined, brands: Brand[] | undefined) {
  const [team, setTeam] = useState<readonly Playbook[]>();
  useEffect(() => {
    if (!brands) return undefined;
    let isGone = false;
    const reading = brand ? readTeamSheets(brand, brands) : Promise.resolve([]);
    void reading.then((found) => !isGone && setTeam(found));
    return () => {
      isGone = true;
    };
  }, [brand, brands]);
  return team;
}
