import { defineContentScript } from '#imports';
import { startAssist } from '../../lib/contexts/assist/start-assist';

/** Loaded by the background when a reply box opens on a mention; never at page load. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: () => startAssist(),
});
