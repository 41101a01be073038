// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PanelActions } from '../../../components/panel/panel-state';
import type { AssistRequest } from '../../../lib/contexts/assist/assist-request';
import { AssistSession } from '../../../lib/contexts/assist/assist-session';
import type { PanelStore } from '../../../lib/contexts/assist/panel-store';
import { NO_CONTEXT } from '../../../lib/domain/log/reply-context';
import type { Post } from '../../../lib/domain/post';
import type { SendReport } from '../../../lib/sites/site-adapter';
import { makeInput } from '../draft/make-input';

interface Shown {
  store: PanelStore;
  actions: PanelActions;
}

const { ask, insert, copy, shown } = vi.hoisted(() => ({
  ask: vi.fn(),
  insert: vi.fn(async () => ({ state: 'inserted' })),
  copy: vi.fn(async () => true),
  shown: { now: undefined as unknown },
}));
vi.mock('../../../lib/messaging/ask-background', () => ({
  askBackground: ask,
  isExtensionAlive: () => true,
}));
vi.mock('../../../lib/dom/insert/insert-text', () => ({ insertText: insert }));
vi.mock('../../../lib/contexts/assist/copy-text', () => ({ copyText: copy }));
vi.mock('../../../lib/contexts/assist/warm-checks', () => ({ warmChecks: async () => {} }));
vi.mock('../../../lib/contexts/assist/show-words', () => ({ createShowWords: () => () => {} }));
vi.mock('../../../lib/contexts/assist/panel-host', () => ({
  createPanelHost: () => ({ close: () => {}, keepInPlace: () => true }),
}));
vi.mock('../../../lib/contexts/assist/mount-session-panel', () => ({
  mountSessionPanel: (_host: unknown, panel: unknown) => {
    shown.now = panel;
  },
}));

const { post, verdict, brand } = makeInput({
  text: 'Sin fibra tres días. Estoy harta.',
  name: 'Lu',
});
const FIBRALIA = { ...brand, id: 'brand', name: 'Fibralia', ownAccounts: ['Fibralia'] };
const HOTEL = { name: 'Hotel Miramar', aliases: [], ownAccounts: ['HotelMiramar'], signature: '' };
const REPORT: SendReport = { pressId: 'press', text: 'Lo miramos.', state: 'probable' };

/** The first check of all takes its time on a busy machine. */
const waitFor = (look: () => void) => vi.waitFor(look, { timeout: 15_000 });

let session: AssistSession;
let tellSent: (report: SendReport) => void;
const onAnswered = vi.fn();
const records = () =>
  ask.mock.calls.filter(([type]) => type === 'recordReply').map(([, one]) => one);
const panel = () => shown.now as Shown;
const readPhase = () => panel().store.read().phase;

/** The checks are ready when it is done. */
function open(account: string, brand = FIBRALIA) {
  begin(account, brand);
  return waitFor(() => expect(panel().store.read().checks.isReady).toBe(true));
}

function begin(account: string, brand = FIBRALIA, answered: Post = post): void {
  const editor = document.body.appendChild(document.createElement('div'));
  const adapter = {
    id: 'x',
    name: 'X',
    readTheme: () => 'light',
    readDraft: () => '',
    readOwnAccount: () => account,
    findPosts: () => [],
    observeSends: (_box: unknown, _signal: unknown, tell: typeof tellSent) => {
      tellSent = tell;
    },
  };
  const request = {
    adapter,
    composer: { editor, frame: editor, mount: document.body, isInDialog: false },
    target: { post: answered, element: editor },
    brand,
    mention: { post: answered, brandId: 'brand', ranges: [] },
    verdict,
    locale: 'es',
    isPractice: false,
    onAnswered,
  } as unknown as AssistRequest;
  session = new AssistSession(request, () => {});
}

beforeEach(() => {
  vi.clearAllMocks();
  ask.mockImplementation(async (type: string) => {
    if (type === 'readReplyContext') {
      return { ok: true, value: { ...NO_CONTEXT, otherClients: [HOTEL] } };
    }
    if (type === 'readReplyPromises') return { ok: true, value: { promises: [] } };
    return { ok: true, value: 'kept' };
  });
});
afterEach(() => {
  session.end();
  document.body.replaceChildren();
});

test('what went out from another client’s account is kept so, and is no answer', async () => {
  await open('HotelMiramar');
  tellSent(REPORT);
  await waitFor(() =>
    expect(readPhase()).toMatchObject({ name: 'sent', otherAccount: 'HotelMiramar' }),
  );
  expect(records()).toMatchObject([{ id: 'press', otherAccount: 'HotelMiramar' }]);
  expect(onAnswered).not.toHaveBeenCalled();

  panel().actions.onCountAsAnswer?.(false);
  await waitFor(() => expect(onAnswered).toHaveBeenCalledTimes(1));
  expect(records()).toHaveLength(2);
  expect(records()[1]).not.toHaveProperty('otherAccount');
  expect(readPhase()).toMatchObject({ name: 'sent', record: 'kept', otherAccount: undefined });
});

test('what went out while nobody had said whose account it is, is no answer until they do', async () => {
  await open('Ana Ruiz', { ...FIBRALIA, ownAccounts: [] });
  expect(panel().store.read().checks.account).toMatchObject({ state: 'unsaved' });
  tellSent(REPORT);
  await waitFor(() => expect(readPhase()).toMatchObject({ otherAccount: 'Ana Ruiz' }));
  expect(records()[0]).toMatchObject({ otherAccount: 'Ana Ruiz' });
  expect(onAnswered).not.toHaveBeenCalled();

  panel().actions.onCountAsAnswer?.(true);
  await waitFor(() => expect(onAnswered).toHaveBeenCalledTimes(1));
  expect(records()[1]).not.toHaveProperty('otherAccount');
  expect(ask).toHaveBeenCalledWith('keepOwnAccount', { brandId: 'brand', account: 'Ana Ruiz' });
});

test('accepted before it was sent, it is the brand’s answer', async () => {
  await open('HotelMiramar');
  panel().actions.onAcceptAccount();
  tellSent(REPORT);
  await waitFor(() => expect(onAnswered).toHaveBeenCalledTimes(1));
  expect(records()[0]).not.toHaveProperty('otherAccount');
});

test('from the brand’s own account nothing else is said', async () => {
  await open('Fibralia');
  tellSent(REPORT);
  await waitFor(() => expect(readPhase()).toMatchObject({ name: 'sent', record: 'kept' }));
  expect(records()[0]).not.toHaveProperty('otherAccount');
});

test('where the other clients’ names cannot be asked for, nothing goes in and it is copied', async () => {
  ask.mockImplementation(async () => ({ ok: false, reason: 'gone' }));
  await open('Fibralia');
  panel().actions.onPut('Hola, Lu.', 'append');
  await waitFor(() =>
    expect(readPhase()).toMatchObject({ name: 'refused', isUnread: true, isCopied: true }),
  );
  panel().actions.onAdd({ move: 'thank', text: 'Gracias.' });
  await waitFor(() => expect(copy).toHaveBeenCalledTimes(2));
  expect(insert).not.toHaveBeenCalled();
});

test('what was answered in another tab meanwhile is said when this one is looked at again', async () => {
  begin('Fibralia', FIBRALIA, { ...post, id: 'answered-elsewhere' });
  await waitFor(() => expect(panel().store.read().checks.isReady).toBe(true));
  const { remembered, answered } = panel().store.read().checks;
  expect(answered).toBeUndefined();
  const said = { text: 'Hola, Lu. Ya está.', at: '2026-03-02T10:00:00.000Z' };
  const context = { ...NO_CONTEXT, answered: said, recentReplies: [said.text] };
  ask.mockImplementation(async () => ({ ok: true, value: context }));
  dispatchEvent(new Event('focus'));
  await waitFor(() => expect(panel().store.read().checks.answered).toEqual(said));
  expect(panel().store.read().checks.remembered).toBe(remembered);
});

describe('a background that lives but does not answer', () => {
  let answer: (context: unknown) => void;
  beforeEach(() => {
    vi.useFakeTimers();
    ask.mockImplementation((type: string) =>
      type === 'readReplyContext'
        ? new Promise((resolve) => {
            answer = resolve;
          })
        : Promise.resolve({ ok: false, reason: 'silent' }),
    );
  });
  afterEach(() => vi.useRealTimers());

  test('holds no press for longer than ten seconds, and nothing goes in', async () => {
    begin('Fibralia');
    await vi.advanceTimersByTimeAsync(9900);
    expect(panel().store.read().checks.isReady).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(panel().store.read().checks.isReady).toBe(true);
    panel().actions.onPut('Hola, Lu.', 'append');
    await vi.advanceTimersByTimeAsync(0);
    expect(readPhase()).toMatchObject({ name: 'refused', isUnread: true, isCopied: true });
    expect(insert).not.toHaveBeenCalled();
  });

  test('is heard all the same when it answers late', async () => {
    begin('Fibralia');
    await vi.advanceTimersByTimeAsync(10_000);
    answer({ ok: true, value: { ...NO_CONTEXT, otherClients: [HOTEL] } });
    await vi.advanceTimersByTimeAsync(0);
    panel().actions.onPut('Hola, Lu.', 'append');
    await vi.advanceTimersByTimeAsync(0);
    expect(readPhase()).toEqual({ name: 'placed' });
  });
});

test('where they are known it goes in', async () => {
  await open('Fibralia');
  panel().actions.onPut('Hola, Lu.', 'append');
  await waitFor(() => expect(readPhase()).toEqual({ name: 'placed' }));
  expect(insert).toHaveBeenCalledTimes(1);
});
