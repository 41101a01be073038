import { defineConfig } from 'vitest/config';

/** The built extension in a real browser, on imitations of the sites. `npm run build` first. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 0,
  },
});
