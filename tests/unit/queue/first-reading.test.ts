import { beforeEach, expect, test, vi } from 'vitest';
import { beginFirstReading } from '../../../entrypoints/sidepanel/first-reading';

const { readQueue, listenToLog, item } = vi.hoisted(() => ({
  readQueue: vi.fn(),
  listenToLog: vi.fn(),
  item: (value: unknown) => ({ getValue: async () => value }),
}));
vi.mock('../../../lib/contexts/pages/read-queue', () => ({ readQueue }));
vi.mock('../../../lib/contexts/pages/observe-log', () => ({ listenToLog }));
vi.mock('../../../lib/storage/database', () => ({ database: {} }));
vi.mock('../../../lib/storage/brands', () => ({ brandsItem: item([]) }));
vi.mock('../../../lib/storage/brand-focus', () => ({ brandFocusItem: item({}) }));
vi.mock('../../../lib/storage/rounds', () => ({
  roundsItem: item({ searches: {}, morningSeenAt: '2026-03-02T09:00:00.000Z' }),
}));

const ANSWER = { queue: {} };
let tellChange: () => void;
/** What the queue asks for, as the page reads it. */
const ask = () => ({ brands: [], brandId: undefined, lastSeen: Date.UTC(2026, 2, 2, 9) });

beforeEach(() => {
  readQueue.mockReset().mockResolvedValue(ANSWER);
  listenToLog.mockReset().mockImplementation((_db, _signal, tell) => {
    tellChange = tell;
  });
});

test('what the queue asks for first was read before it asked, and once', async () => {
  const reading = beginFirstReading();
  await vi.waitFor(() => expect(readQueue).toHaveBeenCalledTimes(1));
  expect(await reading.take(ask())).toBe(ANSWER);
  expect(await reading.take(ask())).toBeUndefined();
  expect(listenToLog.mock.calls[0]?.[1].aborted).toBe(true);
  expect(readQueue).toHaveBeenCalledTimes(1);
});

test('it is not taken where something else is asked for', async () => {
  const reading = beginFirstReading();
  await vi.waitFor(() => expect(readQueue).toHaveBeenCalled());
  expect(await reading.take({ ...ask(), brandId: 'other' })).toBeUndefined();
});

test('nor once the log has changed', async () => {
  const reading = beginFirstReading();
  await vi.waitFor(() => expect(readQueue).toHaveBeenCalled());
  tellChange();
  expect(await reading.take(ask())).toBeUndefined();
});

test('a reading that fails says so to who takes it, and to nobody else', async () => {
  readQueue.mockRejectedValue(new Error('no log'));
  const reading = beginFirstReading();
  await vi.waitFor(() => expect(readQueue).toHaveBeenCalled());
  await expect(reading.take(ask())).rejects.toThrow('no log');
});
