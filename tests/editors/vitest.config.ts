import { defineConfig } from 'vitest/config';

/** Writing into real editors, in a real browser. Each file starts a browser of its own: two at a time at most. */
export default defineConfig({
  test: {
    include: ['tests/editors/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
