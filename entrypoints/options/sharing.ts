import { browser } from '#imports';
import type { Sharing } from '../../components/pages/options/share/sharing';
import { createSharing } from '../../lib/contexts/pages/share-clients';

/** Files and paper, by the browser. */
export const sharing: Sharing = {
  ...createSharing(),
  printUrl: (brandId) =>
    browser.runtime.getURL(`/playbook.html?${new URLSearchParams({ client: brandId })}`),
};
