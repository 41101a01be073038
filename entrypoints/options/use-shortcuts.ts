import { useEffect, useState } from 'react';
import { browser } from '#imports';
import type { KeysBlockProps } from '../../components/pages/options/KeysBlock';
import type { PageKeys } from '../../lib/domain/keys/page-keys';
import { askBackground } from '../../lib/messaging/ask-background';

/** The extension's keys; read anew when the person comes back from where the browser changes them. */
export function useShortcuts(): KeysBlockProps {
  const [keys, setKeys] = useState<PageKeys>({});
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const answer = await askBackground('readKeys', undefined);
      if (answer.ok && !stop.signal.aborted) setKeys(answer.value);
    };
    void read();
    addEventListener('focus', () => void read(), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return { keys, onChange: () => void openKeys() };
}

/** Firefox has a page for it that only a call may open; Chrome's has an address. */
async function openKeys(): Promise<void> {
  const { commands } = browser as { commands?: { openShortcutSettings?(): Promise<void> } };
  if (commands?.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
