import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { PlaybookPage } from '../../components/pages/playbook-print/PlaybookPage';
import { useWatched } from '../../components/pages/use-watched';
import { observePlaybook } from '../../lib/contexts/pages/observe-playbook';
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
  if (!settings || !brands || !playbook) return undefined;
  return (
    <PlaybookPage
      locale={resolveLocale(settings)}
      brand={brands.find(({ id }) => id === brandId)}
      playbook={playbook}
      optionsUrl={optionsUrl}
      onPrint={() => window.print()}
    />
  );
}
