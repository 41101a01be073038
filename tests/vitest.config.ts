import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Everything that needs no browser: unit, dom, architecture. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,dom,architecture}/**/*.test.{ts,tsx}'],
    environment: 'node',
    retry: 0,
    // Thousands of random texts and hundreds of phrases take their time on two slow cores.
    testTimeout: 20_000,
  },
});
