import { defineConfig } from 'vitest/config';

/** Writing into real editors, in a real browser. One file at a time: each starts a browser. */
export default defineConfig({
  test: {
    include: ['tests/editors/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
