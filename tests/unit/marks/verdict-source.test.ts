import { beforeEach, expect, test, vi } from 'vitest';
import { createVerdictSource } from '../../../lib/contexts/marks/create-verdict-source';
import type { Mention } from '../../../lib/domain/mention';
import type { Answer } from '../../../lib/messaging/ask-background';
import { SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

type Ask = (type: string, data: { mentions: Mention[] }) => Promise<Answer<unknown>>;
const ask = vi.hoisted(() => vi.fn<Ask>());
vi.mock('../../../lib/messaging/ask-background', () => ({ askBackground: ask }));

const mention = (id: string): Mention => ({
  post: { ...SAMPLE_POST, id },
  brandId: 'brand',
  ranges: [],
});

beforeEach(() => {
  ask.mockReset();
  ask.mockImplementation(async (_type, { mentions }) => ({
    ok: true,
    value: mentions.map(() => SAMPLE_VERDICT),
  }));
});

test('mentions found together go in one message', async () => {
  const source = createVerdictSource(false, () => {});
  await Promise.all(['1', '2', '3'].map((id) => source.judge(mention(id))));
  expect(ask).toHaveBeenCalledTimes(1);
  expect(ask.mock.calls[0]?.[1].mentions.map(({ post }) => post.id)).toEqual(['1', '2', '3']);
});

test('the same words are asked about once', async () => {
  const source = createVerdictSource(false, () => {});
  await source.judge(mention('1'));
  await source.judge(mention('1'));
  expect(ask).toHaveBeenCalledTimes(1);
});

test('an answer that did not come is asked for again later', async () => {
  ask.mockResolvedValueOnce({ ok: false, reason: 'silent' });
  const source = createVerdictSource(false, () => {});
  expect(await source.judge(mention('1'))).toBeUndefined();
  expect(await source.judge(mention('1'))).toEqual(SAMPLE_VERDICT);
});

test('an extension that was reloaded under the page ends the watch', async () => {
  ask.mockResolvedValue({ ok: false, reason: 'gone' });
  const onGone = vi.fn();
  expect(await createVerdictSource(false, onGone).judge(mention('1'))).toBeUndefined();
  expect(onGone).toHaveBeenCalledTimes(1);
});

test('what the person corrected holds without asking', async () => {
  const source = createVerdictSource(false, () => {});
  source.correct(mention('1'), { ...SAMPLE_VERDICT, type: 'other', isAnswered: false });
  expect((await source.judge(mention('1')))?.type).toBe('other');
});

test('what was answered just now is known without asking', async () => {
  const source = createVerdictSource(false, () => {});
  source.setAnswered(mention('1'), { ...SAMPLE_VERDICT, isAnswered: false });
  expect((await source.judge(mention('1')))?.isAnswered).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});
