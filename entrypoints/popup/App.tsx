import { browser } from '#imports';
import { PopupPage } from '../../components/pages/popup/PopupPage';
import { useWatched } from '../../components/pages/use-watched';
import { openLog } from '../../lib/contexts/pages/open-log';
import { usePrivateWindow } from '../../lib/contexts/pages/use-private-window';
import { findFocused } from '../../lib/domain/brand/find-focused';
import { SITE_MATCHES } from '../../lib/sites/site-matches';
import { brandFocusItem, setBrandFocus } from '../../lib/storage/brand-focus';
import { brandsItem } from '../../lib/storage/brands';
import { resolveLocale, settingsItem } from '../../lib/storage/settings';
import { updateBrands } from '../../lib/storage/update-brands';
import { useActivePage } from './use-active-page';
import { useNextItem } from './use-next-item';

export function App() {
  const settings = useWatched(settingsItem);
  const brands = useWatched(brandsItem);
  const page = useActivePage();
  const focus = useWatched(brandFocusItem);
  const focused = findFocused(brands ?? [], focus?.focus);
  const next = useNextItem(focus && brands, focused?.id);
  const isPrivate = usePrivateWindow();
  if (!settings || !brands) return undefined;
  return (
    <PopupPage
      locale={resolveLocale(settings)}
      brands={brands}
      status={page.status}
      next={next}
      isPrivate={isPrivate}
      focus={focused && { name: focused.name, onLeave: () => void setBrandFocus(undefined) }}
      onPause={(id, isPaused) => void pauseBrand(id, isPaused)}
      onReload={() => void reload(page.tabId)}
      onAllow={() => void allow().then(page.refresh)}
      onOpenLog={() => void openLog().then(close)}
      onDesk={({ id }) => void openPage(`/desk.html?mention=${encodeURIComponent(id)}`)}
      onReport={() => void openPage('/report.html')}
      onPractice={() => void openPage('/practice.html')}
      onOptions={() => void browser.runtime.openOptionsPage().then(close)}
      onAddBrand={() => void openPage('/options.html#add')}
    />
  );
}

const close = () => window.close();

async function pauseBrand(id: string, isPaused: boolean): Promise<void> {
  await updateBrands((brands) =>
    brands.map((brand) => (brand.id === id ? { ...brand, isPaused } : brand)),
  );
}

async function reload(tabId: number | undefined): Promise<void> {
  if (tabId !== undefined) await browser.tabs.reload(tabId);
  close();
}

async function allow(): Promise<void> {
  await browser.permissions.request({ origins: SITE_MATCHES });
}

async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/') + path.slice(1) });
  close();
}
