import { beforeEach, describe, expect, test, vi } from 'vitest';

type Respond = (answer: unknown) => void;
type Listener = (message: unknown, sender: unknown, respond: Respond) => unknown;

/** A browser in which a message reaches every listener, as between a tab and the background. */
const listeners = vi.hoisted(() => new Set<unknown>());
const api = vi.hoisted(() => ({
  runtime: { id: 'extension' as string | undefined, sendMessage: vi.fn(), onMessage: {} },
  tabs: { sendMessage: vi.fn() },
}));
vi.mock('@wxt-dev/browser', () => ({ browser: api }));

const { onMessage, sendMessage } = await import('../../../lib/messaging/messenger');
const { askBackground } = await import('../../../lib/messaging/ask-background');

function deliver(message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = [...listeners].map((listen) => (listen as Listener)(message, {}, resolve));
    if (!kept.includes(true)) resolve(undefined);
  });
}

beforeEach(() => {
  listeners.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  api.runtime.id = 'extension';
  api.runtime.sendMessage.mockReset().mockImplementation(deliver);
  api.runtime.onMessage = {
    addListener: (listen: unknown) => listeners.add(listen),
    removeListener: (listen: unknown) => listeners.delete(listen),
  };
});

describe('messages', () => {
  test('a question gets its answer, also one that takes time', async () => {
    onMessage('deletePerson', async ({ data }) => data.length);
    expect(await sendMessage('deletePerson', 'x:lucia')).toBe(7);
  });

  test('each type has its own answerer; others are left alone', async () => {
    const other = vi.fn();
    onMessage('deleteReply', other);
    onMessage('deleteMention', () => true);
    expect(await sendMessage('deleteMention', 'x:1:brand')).toBe(true);
    expect(other).not.toHaveBeenCalled();
  });

  test('a question that nobody answers is rejected', async () => {
    await expect(sendMessage('deleteReply', 'a')).rejects.toThrow('deleteReply');
  });

  test('an answer that fails is rejected and says nothing of what went wrong inside', async () => {
    onMessage('deleteReply', () => Promise.reject(new Error('secret')));
    await expect(sendMessage('deleteReply', 'a')).rejects.not.toThrow('secret');
  });

  test.each([undefined, null, 7, 'text', {}, { respira: 'unknown' }, { type: 'deleteReply' }])(
    'what is no message of ours is left to others: %j',
    async (message) => {
      onMessage('deleteReply', () => true);
      expect(await deliver(message)).toBeUndefined();
    },
  );

  test('an answerer can stop', async () => {
    const stop = onMessage('deleteReply', () => true);
    stop();
    await expect(sendMessage('deleteReply', 'a')).rejects.toThrow();
  });

  test('an answerer can stop also where a reload has taken the whole runtime away', () => {
    const stop = onMessage('deleteReply', () => true);
    const { runtime } = api;
    Object.assign(api, { runtime: undefined });
    expect(stop).not.toThrow();
    Object.assign(api, { runtime });
  });
});

describe('askBackground', () => {
  test('asks again when the background dies before it answers', async () => {
    onMessage('deleteReply', () => true);
    api.runtime.sendMessage.mockRejectedValueOnce(new Error('message port closed'));
    expect(await askBackground('deleteReply', 'a')).toEqual({ ok: true, value: true });
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  test('says when the extension is gone, without asking', async () => {
    api.runtime.id = undefined;
    expect(await askBackground('deleteReply', 'a')).toEqual({ ok: false, reason: 'gone' });
    expect(api.runtime.sendMessage).not.toHaveBeenCalled();
  });

  test('gives up after five tries', async () => {
    vi.useFakeTimers();
    const answer = askBackground('deleteReply', 'a');
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await answer).toEqual({ ok: false, reason: 'silent' });
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(5);
  });
});
