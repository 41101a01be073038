import { defineContentScript } from '#imports';
import { startMarks } from '../../lib/contexts/marks/start-marks';
import { findAdapter } from '../../lib/sites/registry';

/** Loaded by the background when a page shows the first mention; never at page load. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    const adapter = findAdapter(location.href);
    if (adapter) startMarks(adapter);
  },
});
