import type { Plugin } from 'vite';

const CONTEXT = 'wxt/utils/content-script-context';
const EMPTY = '\0respira:no-script-context';

/**
 * Our scripts on the sites take nothing from WXT's script context: what ends them is their own. It
 * would be three kilobytes in each, and tells the page by an event that the extension is there.
 */
export function withoutScriptContext(): Plugin {
  return {
    name: 'respira:without-script-context',
    enforce: 'pre',
    resolveId: (source) => (source === CONTEXT ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export class ContentScriptContext {}' : null),
  };
}
