import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Tests of pure code: nothing they do outlives them, so the files of a worker share its modules. */
const PURE = [
  'brand',
  'brand-file',
  'checklist',
  'draft',
  'i18n',
  'language',
  'outcome',
  'promise',
  'saved-replies',
  'sentiment',
  'text',
  'thread',
  'triage',
].map((area) => `tests/unit/${area}/**/*.test.ts`);

const shared = {
  environment: 'node' as const,
  retry: 0,
  // Thousands of random texts and hundreds of phrases take their time on two slow cores.
  testTimeout: 60_000,
};

/** Everything that needs no browser: unit, dom, architecture. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'pure', include: PURE, isolate: false } },
      {
        plugins: [WxtVitest()],
        test: {
          ...shared,
          name: 'with a browser’s API',
          include: ['tests/{unit,dom,architecture}/**/*.test.{ts,tsx}'],
          exclude: PURE,
        },
      },
    ],
  },
});
