// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { QueueView } from '../../../components/pages/queue/QueueView';
import { LocaleContext } from '../../../components/ui/locale-context';
import { readQueue } from '../../../lib/contexts/pages/read-queue';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';
import { createQueueProps } from '../../support/queue-samples';

/** Rows that a list in the side panel may have, however many wait. */
const MOST_ROWS = 60;
const NOW = new Date('2026-03-02T23:30:00.000Z');
const BRANDS = [createBrand('brand', 'Fibralia')];
const TYPES = ['complaint', 'question', 'failedContact', 'praise', 'abuse'] as const;

let db: LogDatabase;
let root: Root;
beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  db = new LogDatabase('rows-in-sight');
  await createLogStore(db).keepMentions(Array.from({ length: 900 }, (_, at) => createWaiting(at)));
});
afterEach(async () => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
  await db.delete();
});

function createWaiting(at: number) {
  const time = new Date(NOW.getTime() - at * 60_000).toISOString();
  return createMentionRecord({
    id: `x:${at}:brand`,
    authorKey: `x:p${at}`,
    post: { ...SAMPLE_POST, id: `${at}`, text: `Fibralia, asunto ${at}`, postedAt: time },
    verdict: { ...SAMPLE_VERDICT, type: TYPES[at % TYPES.length] ?? 'complaint' },
    seenAt: time,
  });
}

const countRows = () => document.querySelectorAll('li').length;
const findMore = () =>
  [...document.querySelectorAll('button')].find(({ textContent }) =>
    /^Ver \d+ más/.test(textContent),
  );

test('hundreds that wait are some rows, and never many, whatever is pressed', async () => {
  const data = await readQueue(db, { brands: BRANDS, brandId: undefined, now: NOW, lastSeen: 0 });
  expect(data.queue.next.length).toBeGreaterThan(100);
  const props = createQueueProps({ data, brands: BRANDS, now: NOW });
  await act(async () =>
    root.render(
      <LocaleContext value="es">
        <QueueView {...props} />
      </LocaleContext>,
    ),
  );
  expect(countRows()).toBeLessThanOrEqual(12);
  const first = countRows();
  for (let more = findMore(); more; more = findMore()) await act(async () => more?.click());
  expect(countRows()).toBeGreaterThan(first);
  expect(countRows()).toBeLessThanOrEqual(MOST_ROWS);
});
