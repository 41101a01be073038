import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readPageStatus } from '../../../lib/contexts/pages/read-page-status';

const sendMessage = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/messenger', () => ({ sendMessage }));

function stubTab(url: string | undefined, isAllowed = true) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, url } as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(isAllowed as never);
}

beforeEach(() => {
  sendMessage.mockReset().mockRejectedValue(new Error('Receiving end does not exist.'));
});
afterEach(() => vi.restoreAllMocks());

describe('what the popup says of a page', () => {
  test('a page that answers is being watched', async () => {
    sendMessage.mockResolvedValue({ site: 'x', marked: 3 });
    stubTab('https://x.com/home');
    expect(await readPageStatus(7)).toEqual({ kind: 'watching', site: 'x', marked: 3 });
    expect(sendMessage).toHaveBeenCalledWith('readPageState', undefined, 7);
  });

  test.each([
    'https://x.com/home',
    'https://twitter.com/a/status/1',
    'https://www.facebook.com/duero',
  ])('%s without an answer wants a reload', async (url) => {
    stubTab(url);
    expect(await readPageStatus(7)).toEqual({ kind: 'silent' });
  });

  test.each([
    undefined,
    'https://example.org/x.com',
    'https://notx.com/',
    'https://facebook.com.example.org/',
    'about:blank',
  ])('%s is not looked at', async (url) => {
    stubTab(url);
    expect(await readPageStatus(7)).toEqual({ kind: 'elsewhere' });
  });

  test('without permission that is said, not a reload asked for', async () => {
    stubTab(undefined, false);
    expect(await readPageStatus(7)).toEqual({ kind: 'blocked' });
  });

  test('a page that hangs is not waited for', async () => {
    vi.useFakeTimers();
    sendMessage.mockReturnValue(new Promise(() => undefined));
    stubTab('https://x.com/home');
    const status = readPageStatus(7);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await status).toEqual({ kind: 'silent' });
    vi.useRealTimers();
  });
});
