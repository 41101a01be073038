import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Everything that needs no browser: unit, dom, architecture. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,dom,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    retry: 0,
  },
});
