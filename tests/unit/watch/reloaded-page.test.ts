// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { SiteReader } from '../../../lib/sites/site-adapter';

/** A browser under whose page the extension can be reloaded: it takes all of this away. */
const listeners = vi.hoisted(() => new Set<unknown>());
const event = vi.hoisted(() => ({
  addListener: (listen: unknown) => listeners.add(listen),
  removeListener: (listen: unknown) => listeners.delete(listen),
}));
const api = vi.hoisted(() => ({ runtime: {}, storage: {} }) as Record<string, unknown>);
vi.mock('@wxt-dev/browser', () => ({ browser: api }));

const { followValue } = await import('../../../lib/storage/follow-value');
const { watchSite } = await import('../../../lib/contexts/watch/watch-site');

const get = vi.fn();
const reader = {
  name: 'X',
  findPosts: () => [],
  readPost: () => undefined,
} as unknown as SiteReader;

beforeEach(() => {
  listeners.clear();
  get.mockReset().mockResolvedValue({});
  api.runtime = { id: 'extension', onMessage: event };
  api.storage = { onChanged: event, local: { get } };
});

function reload(): void {
  api.runtime = undefined;
  api.storage = undefined;
}

test('what follows a value ends after a reload as before it', async () => {
  const stop = new AbortController();
  const kept = { key: 'brands', fallback: ['none'] };
  expect(await followValue(kept, stop.signal, () => undefined)).toEqual(['none']);
  expect(listeners.size).toBe(1);
  reload();
  stop.abort();
  expect(listeners.size).toBe(0);
});

test('a reload while a page is begun is no error', async () => {
  get.mockImplementation(() => {
    reload();
    return Promise.reject(new Error('Extension context invalidated.'));
  });
  await expect(watchSite(reader)).resolves.toBeUndefined();
});

test('a store that cannot be read is one', async () => {
  get.mockRejectedValue(new Error('no disk'));
  await expect(watchSite(reader)).rejects.toThrow('no disk');
});
