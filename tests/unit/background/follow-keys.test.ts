import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PAGE_KEYS } from '../../../lib/domain/keys/page-keys';

type Answer = (message: { data: unknown; sender: unknown }) => unknown;
const answers = vi.hoisted(() => new Map<string, Answer>());
const sendMessage = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../../../lib/messaging/messenger', () => ({
  onMessage: (type: string, answer: Answer) => answers.set(type, answer),
  sendMessage,
}));

const { followKeys } = await import('../../../lib/contexts/background/follow-keys');

const ID = 'test-extension-id';
const SCRIPT = { id: ID, tab: { id: 7, incognito: false } };
let press: (name: string, tab?: { id?: number }) => void;

beforeEach(() => {
  fakeBrowser.runtime.id = ID;
  sendMessage.mockClear();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockImplementation((listener) => {
    press = listener as typeof press;
  });
  followKeys();
});

test.each(PAGE_KEYS)('%s goes to the tab in front', (key) => {
  press(key, { id: 7 });
  expect(sendMessage).toHaveBeenCalledExactlyOnceWith('pressKey', key, 7);
});

test('what is no key of ours, or has no tab, goes nowhere', () => {
  press('_execute_action', { id: 7 });
  press('panel');
  press('panel', {});
  expect(sendMessage).not.toHaveBeenCalled();
});

test('a page on which nobody listens is no error', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
  press('panel', { id: 7 });
  await sendMessage.mock.results[0]?.value.catch(() => undefined);
});

test('the keys are told as the person has them, without those taken away', async () => {
  vi.spyOn(fakeBrowser.commands, 'getAll').mockResolvedValue([
    { name: 'panel', shortcut: 'Alt+Shift+H' },
    { name: 'put', shortcut: '' },
    { name: '_execute_action', shortcut: 'Alt+A' },
  ]);
  const read = answers.get('readKeys');
  expect(await read?.({ data: undefined, sender: SCRIPT })).toEqual({ panel: 'Alt+Shift+H' });
  expect(() => read?.({ data: undefined, sender: { ...SCRIPT, id: 'another' } })).toThrow();
});
