import { browser } from '#imports';
import type { Sharing } from '../../components/pages/options/share/sharing';

/** Files and paper, by the browser. */
export const sharing: Sharing = {
  printUrl: (brandId) =>
    browser.runtime.getURL(
      `/playbook.html?${new URLSearchParams({ client: brandId })}` as '/playbook.html',
    ),
};
