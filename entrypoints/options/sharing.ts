import { browser } from '#imports';
import type { Sharing } from '../../components/pages/options/share/sharing';
import { createSharing } from '../../lib/contexts/pages/share-clients';
import { hostPatternOf, readSourceUrl } from '../../lib/domain/playbook/playbook-source';
import { askBackground } from '../../lib/messaging/ask-background';

/** Files, paper and addresses, by the browser. */
export const sharing: Sharing = {
  ...createSharing(),
  printUrl: (brandId) =>
    browser.runtime.getURL(`/playbook.html?${new URLSearchParams({ client: brandId })}`),
  async setSource(brandId, typed) {
    const url = typed === undefined ? undefined : readSourceUrl(typed);
    if (typed !== undefined && !url) return { brandId, url: typed, problem: 'notHttps' };
    if (url && !(await browser.permissions.request({ origins: [hostPatternOf(url)] })))
      return { brandId, url, problem: 'noPermission' };
    const answer = await askBackground('setPlaybookSource', { brandId, ...(url && { url }) });
    if (answer.ok) return answer.value;
    return url ? { brandId, url, problem: 'unreachable' } : undefined;
  },
};
