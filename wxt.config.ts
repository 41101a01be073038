import { defineConfig } from 'wxt';
import { SITE_MATCHES } from './lib/sites/site-matches';
import { dropOldPolyfills } from './tools/drop-old-polyfills';
import { groupChunks } from './tools/group-chunks';
import { nativeApiOnSites } from './tools/native-api-on-sites';
import { trimPhoneData } from './tools/trim-phone-data';
import { withoutScriptContext } from './tools/without-script-context';

/** This computer, and any server that is reached safely. */
const ENGINE_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*', 'https://*/*'];

/** Chrome MV3 by default; `-b firefox` builds the Firefox add-on from the same sources. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    plugins: [
      nativeApiOnSites(),
      withoutScriptContext(),
      trimPhoneData(),
      dropOldPolyfills(),
      groupChunks(),
    ],
  }),
  manifest: ({ browser, manifestVersion }) => {
    const hosts = SITE_MATCHES;
    const sidePanel = browser === 'firefox' ? [] : ['sidePanel'];
    return {
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'es',
      // Letters that Chrome leaves free, side by side; the person may change them.
      commands: {
        nextPost: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_nextPost__' },
        panel: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_panel__' },
        put: { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_put__' },
      },
      permissions: [
        'storage',
        'scripting',
        'alarms',
        'notifications',
        ...sidePanel,
        ...(manifestVersion === 2 ? hosts : []),
      ],
      ...(manifestVersion === 3 ? { host_permissions: hosts } : {}),
      // Asked for one by one, on a click, by who wants a language model of their own.
      ...(manifestVersion === 3
        ? { optional_host_permissions: ENGINE_HOSTS }
        : { optional_permissions: ENGINE_HOSTS }),
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: 'respira@respira.example',
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {
            minimum_chrome_version: '120',
            storage: { managed_schema: 'managed-schema.json' },
          }),
    };
  },
});
