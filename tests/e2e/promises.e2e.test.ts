import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PromiseRecord } from '../../lib/domain/log/log-entry';
import { readStorage, seedStorage } from '../support/extension-storage';
import { waitUntil } from '../support/wait-until';
import { says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { openInline } from './places';

/** Known only inside the extension, where the functions below run. */
declare const chrome: {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  notifications: { getAll(): Promise<Record<string, unknown>> };
};

const TEXT =
  'Sentimos estos tres días sin fibra, Lucía. Te escribimos en 2 horas con una solución.';
const MINUTE = 60_000;

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(() => desk.prepare([FIBRALIA]));
afterEach(() => desk.tidy());

/** Runs in the browser; `change` is written over the promises that are there. */
async function visitPromises(change: Partial<PromiseRecord> | undefined): Promise<PromiseRecord[]> {
  const settle = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settle(indexedDB.open('respira-log'));
  const table = database.transaction('promises', 'readwrite').objectStore('promises');
  const rows: PromiseRecord[] = await settle(table.getAll());
  for (const row of change ? rows : []) await settle(table.put({ ...row, ...change }));
  database.close();
  return rows;
}

async function visit(change?: Partial<PromiseRecord>): Promise<PromiseRecord[]> {
  const page = await desk.browser.findInsider();
  return (await page.evaluate(visitPromises, change)) as PromiseRecord[];
}

async function readAlarm(): Promise<number | undefined> {
  const page = await desk.browser.findInsider();
  return page.evaluate(async () => (await chrome.alarms.get('promises'))?.scheduledTime);
}

async function readNotes(): Promise<string[]> {
  const page = await desk.browser.findInsider();
  return page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

async function answer() {
  const { page, eyes } = await openInline(desk);
  await page.keyboard.type(TEXT);
  await page.keyboard.press('Control+Enter');
  await eyes.find(says(/^Prometido: (?:hoy|mañana), \d{1,2}:\d\d\. Te lo recuerdo\.$/));
  return { page, eyes };
}

describe('C27: a promised answer is kept in mind', () => {
  test('the panel says it, the log has it, the alarm is set, and in time there is a note', async () => {
    await answer();
    const [promise] = await visit();
    expect(promise).toMatchObject({
      words: 'Te escribimos en 2 horas con una solución.',
      state: 'open',
    });
    const dueAt = Date.parse(promise?.dueAt ?? '');
    expect(Math.abs(dueAt - Date.now() - 120 * MINUTE)).toBeLessThan(2 * MINUTE);
    await waitUntil('the alarm is set', async () => (await readAlarm()) === dueAt - 15 * MINUTE);
    expect(await readNotes()).toEqual([]);

    // The clock goes on: it was promised an hour ago, and ten minutes are left.
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString();
    await visit({ madeAt: inMinutes(-60), dueAt: inMinutes(10) });
    await desk.browser.killWorker();
    await seedStorage(desk.browser, { settings: { locale: 'es', reminders: true } });
    await waitUntil('the browser says it', async () => (await readNotes()).length === 1);
    await waitUntil('it is noted that this was said', async () => {
      const told = (await readStorage(desk.browser, 'toldReminders')) as
        | Record<string, { stage: string }>
        | undefined;
      return (
        Object.values(told ?? {})
          .map(({ stage }) => stage)
          .join() === 'soon'
      );
    });
  });

  test('what is no promise is taken out by one press, and stays out', async () => {
    const { eyes } = await answer();
    await eyes.press({ role: 'button', name: 'No es una promesa' });
    await eyes.find(says(/^Quitada: no es una promesa\.$/));
    await waitUntil('it is gone', async () => (await visit()).length === 0);
    await waitUntil('no alarm', async () => (await readAlarm()) === undefined);
  });
});
