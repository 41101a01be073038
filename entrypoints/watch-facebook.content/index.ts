import { defineContentScript } from '#imports';
import { watchSite } from '../../lib/contexts/watch/watch-site';
import { facebookReader } from '../../lib/sites/facebook/facebook-reader';

export default defineContentScript({
  matches: [...facebookReader.matches],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => watchSite(facebookReader),
});
