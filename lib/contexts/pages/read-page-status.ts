import { browser } from '#imports';
import type { PageStatus } from '../../../components/pages/popup/page-status';
import { sendMessage } from '../../messaging/messenger';
import { findReader } from '../../sites/readers';
import { SITE_MATCHES } from '../../sites/site-matches';

/** A page that is being watched answers in a few milliseconds. */
const ANSWER_MS = 1500;

/** What the page of a tab says of itself; why, if it says nothing. */
export async function readPageStatus(tabId: number): Promise<PageStatus> {
  const state = await askPage(tabId);
  if (state) return { kind: 'watching', ...state };
  if (!(await browser.permissions.contains({ origins: SITE_MATCHES }))) {
    return { kind: 'blocked' };
  }
  return { kind: isSite((await browser.tabs.get(tabId)).url) ? 'silent' : 'elsewhere' };
}

async function askPage(tabId: number) {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, ANSWER_MS));
  try {
    return await Promise.race([sendMessage('readPageState', undefined, tabId), late]);
  } catch {
    return undefined;
  }
}

/** The browser tells addresses of pages that we may look at, and of no others. */
function isSite(url: string | undefined): boolean {
  return url !== undefined && findReader(url) !== undefined;
}
