import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssistRequest } from '../../../lib/contexts/assist/assist-request';
import { createNearMissRecorder } from '../../../lib/contexts/assist/create-near-miss-recorder';
import type { CheckResult } from '../../../lib/domain/checklist/check';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../../lib/messaging/ask-background', () => ({ askBackground: ask }));

const request = (isPractice = false) =>
  ({ adapter: { id: 'facebook' }, brand: { id: 'bank' }, isPractice }) as AssistRequest;

const stop = (id: CheckResult['id'], detail: string): CheckResult => ({
  id,
  detail,
  state: 'stop',
  evidence: [],
  words: ['Festival Norte'],
});

beforeEach(() => ask.mockReset());
const kinds = () => ask.mock.calls.map(([, record]) => record.kind);

test('C38: the wrong account and another client’s name are noted once a reply, without a word', () => {
  const recorder = createNearMissRecorder(request());
  recorder.onAccount();
  recorder.onAccount();
  recorder.onStops([stop('K22', 'otherClient'), stop('K19', 'email')]);
  recorder.onStops([stop('K22', 'otherClient')]);
  expect(kinds()).toEqual(['account', 'otherClient']);
  expect(ask.mock.calls[0]?.[1]).toMatchObject({ brandId: 'bank', site: 'facebook' });
  expect(JSON.stringify(ask.mock.calls)).not.toContain('Festival');
  recorder.startAgain();
  recorder.onAccount();
  expect(kinds()).toHaveLength(3);
});

test('personal data is no near miss of clients, and practice is none at all', () => {
  createNearMissRecorder(request()).onStops([stop('K19', 'email')]);
  createNearMissRecorder(request(true)).onAccount();
  expect(ask).not.toHaveBeenCalled();
});

test('another client’s words that the person typed are noted once a reply', () => {
  const recorder = createNearMissRecorder(request());
  recorder.onWritten([{ ...stop('K22', 'otherClient'), state: 'met' }, stop('K22', 'account')]);
  expect(ask).not.toHaveBeenCalled();
  recorder.onWritten([stop('K22', 'otherClient')]);
  recorder.onWritten([stop('K22', 'otherClient')]);
  expect(kinds()).toEqual(['otherClient']);
});

describe('a reply that went out all the same', () => {
  const records = () => ask.mock.calls.map(([, record]) => record);

  test('is noted with its near miss, once, however often its press is told', () => {
    const recorder = createNearMissRecorder(request());
    recorder.onAccount();
    recorder.onSent('press', [], true);
    recorder.onSent('press', [], true);
    expect(records()).toHaveLength(2);
    expect(records()[1]).toEqual({ ...records()[0], wasSent: true });
    recorder.startAgain();
    recorder.onSent('press', [], true);
    expect(records()).toHaveLength(2);
  });

  test('with another client’s words in it is a near miss even where nothing warned before', () => {
    const recorder = createNearMissRecorder(request());
    recorder.onSent('press', [stop('K22', 'otherClient')], false);
    expect(records()).toMatchObject([{ kind: 'otherClient', wasSent: true }]);
  });

  test('in order is none', () => {
    const recorder = createNearMissRecorder(request());
    recorder.onStops([stop('K22', 'otherClient')]);
    recorder.onSent('press', [], false);
    expect(records()).toHaveLength(1);
    expect(records()[0]).not.toHaveProperty('wasSent');
  });
});
