import { defineConfig } from 'vitest/config';

/** The built extension in a real browser, on imitations of the sites. `npm run build` first. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.test.ts'],
    maxWorkers: 2,
    // Each wait in a test has its own, shorter end; this one is for a machine with much else to do.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
