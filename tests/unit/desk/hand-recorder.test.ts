import { parse } from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { ReplyRecordSchema } from '../../../lib/contexts/background/message-schemas';
import { createHandRecorder } from '../../../lib/contexts/desk/create-hand-recorder';
import { createHandSends } from '../../../lib/sites/desk/create-hand-sends';
import type { SendReport } from '../../../lib/sites/site-adapter';
import { SAMPLE_POST } from '../../support/log-samples';
import { createTestBrand } from '../brand/create-test-brand';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/ask-background', () => ({ askBackground: ask }));
beforeEach(() => ask.mockReset());

const post = { ...SAMPLE_POST, site: 'pasted' as const, id: 'local-1' };
const brand = createTestBrand('Fibralia', { id: 'brand' });

test('the session that watches the box keeps it', () => {
  const sends = createHandSends();
  const told: SendReport[] = [];
  sends.observe(new AbortController().signal, (report) => told.push(report));
  const id = createHandRecorder({ post, brand, sends })('Hola, Lucía.');
  expect(told).toEqual([{ pressId: id, text: 'Hola, Lucía.', state: 'probable' }]);
  expect(ask).not.toHaveBeenCalled();
});

test('without a session it is kept without checks, in a form that the log takes', () => {
  const id = createHandRecorder({ post, brand, sends: createHandSends() })('Hola, Lucía.');
  const [type, record] = ask.mock.calls[0] ?? [];
  expect(type).toBe('recordReply');
  expect(parse(ReplyRecordSchema, record)).toEqual(record);
  expect(record).toMatchObject({
    id,
    mentionId: 'pasted:local-1:brand',
    authorKey: 'pasted:lucia_ej',
    site: 'pasted',
    state: 'probable',
  });
});

test('the same words again are the same reply, other words another', () => {
  const record = createHandRecorder({ post, brand, sends: createHandSends() });
  const first = record('Hola, Lucía.');
  expect(record('Hola, Lucía.')).toBe(first);
  expect(record('Hola otra vez.')).not.toBe(first);
});
