import { defineContentScript } from '#imports';
import { watchSite } from '../../lib/contexts/watch/watch-site';
import { xReader } from '../../lib/sites/x/x-reader';

export default defineContentScript({
  matches: [...xReader.matches],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => watchSite(xReader),
});
