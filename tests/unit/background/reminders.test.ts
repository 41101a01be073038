import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { startReminders } from '../../../lib/contexts/background/reminders';
import type { PromiseRecord } from '../../../lib/domain/log/log-entry';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore, type LogStore } from '../../../lib/storage/log-store';
import { settingsItem } from '../../../lib/storage/settings';
import { createReplyRecord } from '../../support/log-samples';

const SENT = '2026-03-02T10:00:00.000Z';
const DUE = '2026-03-02T17:00:00.000Z';
const SOON = Date.parse('2026-03-02T16:45:00.000Z');
const REPLY = createReplyRecord({ sentAt: SENT });
const PROMISE: PromiseRecord = {
  id: 'reply-1:28',
  brandId: 'brand',
  brandName: 'Fibralia',
  replyId: 'reply-1',
  mentionId: REPLY.mentionId,
  authorKey: REPLY.authorKey,
  words: 'Lo miramos hoy antes de las 18:00.',
  madeAt: SENT,
  dueAt: DUE,
  state: 'open',
};

let db: LogDatabase;
let store: LogStore;
let count = 0;
/** On our button in the browser's bar. */
let badge = '';
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(SENT) });
  fakeBrowser.reset();
  count += 1;
  db = new LogDatabase(`reminders-${count}`);
  store = createLogStore(db);
  await settingsItem.setValue({ locale: 'es' });
  badge = '';
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    badge = text ?? '';
  });
});
afterEach(async () => {
  await db.delete();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const readAlarm = async () => (await fakeBrowser.alarms.get('promises'))?.scheduledTime;
const readNotes = async () => Object.keys(await fakeBrowser.notifications.getAll());

/** The browser's clock goes on to a moment, and its alarm goes off. */
async function ring(at: number): Promise<void> {
  vi.setSystemTime(at);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'promises', scheduledTime: at });
}

describe('C27: a timer for the promised update', () => {
  test('a promise sets the alarm; it says the words and the name, before and when due', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    startReminders(store);
    await store.keepReply(REPLY, [PROMISE]);
    await vi.waitFor(async () => expect(await readAlarm()).toBe(SOON));
    expect(create).not.toHaveBeenCalled();

    await ring(SOON);
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect((create.mock.calls[0] as unknown[])[1]).toMatchObject({
      title: 'En 15 minutos: lo prometido a Lucía Ferrer',
      message: '«Lo miramos hoy antes de las 18:00.» (Fibralia)',
    });
    await vi.waitFor(async () => expect(await readAlarm()).toBe(Date.parse(DUE)));

    await ring(Date.parse(DUE));
    await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
    expect((create.mock.calls[1] as unknown[])[1]).toMatchObject({
      title: 'Es la hora: lo prometido a Lucía Ferrer',
    });
    expect(await readNotes()).toHaveLength(1);
    expect(await readAlarm()).toBeUndefined();
  });

  test('a browser that starts again sets the alarm from the log, and says nothing twice', async () => {
    await store.keepReply(REPLY, [PROMISE]);
    startReminders(store);
    await vi.waitFor(async () => expect(await readAlarm()).toBe(SOON));
    await ring(SOON);
    await vi.waitFor(async () => expect(await readNotes()).toHaveLength(1));
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await fakeBrowser.alarms.clearAll();
    startReminders(createLogStore(db));
    await vi.waitFor(async () => expect(await readAlarm()).toBe(Date.parse(DUE)));
    expect(create).not.toHaveBeenCalled();
  });

  test.each([
    ['kept', () => store.settlePromise(PROMISE.id, 'kept', SENT)],
    ['taken out as none', () => store.dropPromise(PROMISE.id)],
    ['deleted with its reply', () => store.deleteReply('reply-1')],
  ])('%s: the alarm goes', async (_what, act) => {
    startReminders(store);
    await store.keepReply(REPLY, [PROMISE]);
    await vi.waitFor(async () => expect(await readAlarm()).toBe(SOON));
    await act();
    await vi.waitFor(async () => expect(await readAlarm()).toBeUndefined());
  });

  test('the button counts what is due, until it is kept', async () => {
    startReminders(store);
    await store.keepReply(REPLY, [
      PROMISE,
      { ...PROMISE, id: 'later', dueAt: '2026-03-03T10:00:00.000Z' },
    ]);
    await vi.waitFor(async () => expect(await readAlarm()).toBe(SOON));
    expect(badge).toBe('');
    await ring(SOON);
    await vi.waitFor(() => expect(badge).toBe('1'));
    await store.settlePromise(PROMISE.id, 'kept', SENT);
    await vi.waitFor(() => expect(badge).toBe(''));
  });

  test('switched off there are none; switched on they are back', async () => {
    await settingsItem.setValue({ locale: 'es', reminders: false });
    startReminders(store);
    await store.keepReply(REPLY, [PROMISE]);
    await ring(SOON);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await readNotes()).toEqual([]);
    expect(await readAlarm()).toBeUndefined();
    await settingsItem.setValue({ locale: 'es' });
    await vi.waitFor(async () => expect(await readNotes()).toHaveLength(1));
  });

  test('a pressed note opens the post that was answered', async () => {
    const open = vi.spyOn(fakeBrowser.tabs, 'create');
    startReminders(store);
    await store.keepReply(REPLY, [PROMISE]);
    await ring(SOON);
    await vi.waitFor(async () => expect(await readNotes()).toHaveLength(1));
    await fakeBrowser.notifications.onClicked.trigger((await readNotes())[0] ?? '');
    await vi.waitFor(() => expect(open).toHaveBeenCalledWith({ url: REPLY.post.url }));
  });
});

describe('a reply told twice', () => {
  test('what was taken out as no promise stays out when the site confirms the reply', async () => {
    await store.keepReply({ ...REPLY, state: 'probable' }, [PROMISE]);
    expect(await store.dropPromise(PROMISE.id)).toBe(true);
    await store.keepReply(REPLY, [PROMISE]);
    expect(await store.readPromises({})).toEqual([]);
  });

  test('a reply that the site refused in the end promised nothing', async () => {
    await store.keepReply({ ...REPLY, state: 'probable' }, [PROMISE]);
    await store.keepReply({ ...REPLY, state: 'failed' }, []);
    expect(await store.readPromises({})).toEqual([]);
  });
});
