const POLYFILL = /[\\/]twitter-text[\\/]node_modules[\\/]core-js[\\/]modules[\\/]/;

/**
 * Leaves out what `twitter-text` brings for browsers of ten years ago. Besides its weight it puts
 * slower functions in the place of the browser's own.
 */
export function dropOldPolyfills() {
  return {
    name: 'respira:drop-old-polyfills',
    transform(_code: string, id: string) {
      return POLYFILL.test(id) ? { code: '', map: null } : undefined;
    },
  };
}
