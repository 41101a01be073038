import type { Plugin } from 'vite';

const POLYFILLED =
  /^(wxt\/browser|@wxt-dev\/webextension-polyfill\/browser|webextension-polyfill)$/;

/**
 * Scripts on the sites use the browser's own API object: a polyfill would be a quarter of what loads
 * on every page, for calls that are the same in every supported browser. All else is polyfilled.
 */
export function nativeApiOnSites(): Plugin {
  let isSiteScript = false;
  return {
    name: 'respira:native-api-on-sites',
    enforce: 'pre',
    buildStart({ input }) {
      isSiteScript = JSON.stringify(input ?? '').includes('content-script');
    },
    resolveId(source) {
      return isSiteScript && POLYFILLED.test(source) ? this.resolve('@wxt-dev/browser') : null;
    },
  };
}
