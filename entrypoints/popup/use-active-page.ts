import { useEffect, useState } from 'react';
import { browser } from '#imports';
import type { PageStatus } from '../../components/pages/popup/page-status';
import { readPageStatus } from '../../lib/contexts/pages/read-page-status';

export interface ActivePage {
  status: PageStatus;
  tabId: number | undefined;
  /** Asks again, after a permission was given. */
  refresh(): void;
}

/** The page in the tab under the popup. */
export function useActivePage(): ActivePage {
  const [tabId, setTabId] = useState<number>();
  const [status, setStatus] = useState<PageStatus>({ kind: 'checking' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again
  useEffect(() => {
    let isGone = false;
    void findActiveTab().then(async (id) => {
      const read: PageStatus = id === undefined ? { kind: 'elsewhere' } : await readPageStatus(id);
      if (isGone) return;
      setTabId(id);
      setStatus(read);
    });
    return () => {
      isGone = true;
    };
  }, [round]);
  return { status, tabId, refresh: () => setRound(round + 1) };
}

async function findActiveTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
