// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findAdapter, siteAdapters } from '../../../lib/sites/registry';

describe('the adapter for an address', () => {
  it.each([
    ['https://x.com/home', 'x'],
    ['https://twitter.com/lia/status/1?s=20', 'x'],
    ['https://www.facebook.com/groups/1/posts/2/', 'facebook'],
    ['https://web.facebook.com/acme', 'facebook'],
    ['https://notx.com/home', undefined],
    ['https://x.com.evil.example/home', undefined],
    ['http://x.com/home', undefined],
    ['https://evil.example/https://x.com/', undefined],
    ['https://business.facebook.com/latest/inbox', undefined],
    ['about:blank', undefined],
  ])('%s: %s', (url, id) => {
    expect(findAdapter(url)?.id).toBe(id);
  });

  it('takes an address as an object too', () => {
    expect(findAdapter(new URL('https://x.com/lia'))?.id).toBe('x');
  });

  it('is never asked about one site twice', () => {
    expect(new Set(siteAdapters.map(({ id }) => id)).size).toBe(siteAdapters.length);
  });
});
