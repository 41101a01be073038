// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendReport } from '../../../lib/sites/site-adapter';
import { createXAdapter, xAdapter } from '../../../lib/sites/x/x-adapter';
import { xBox, xDialog, xInlineReply, xPage, xPost, xRow } from './build-x';
import { loadPage } from './load-page';

const WORDS = 'Sentimos el corte\nLo miramos';
const SEND = '[role="dialog"] [data-testid="tweetButton"]';

let stop = new AbortController();
let reports: SendReport[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  reports = [];
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function watchDialog(
  adapter = createXAdapter(() => true),
  lines = ['Sentimos el corte', 'Lo miramos'],
) {
  const layers = xDialog(xPost({ id: '3', text: 'eh' }) + xBox({ lines }));
  loadPage(xPage({ layers }), 'https://x.com/compose/post');
  const [composer] = adapter.findComposers(document);
  adapter.observeSends(composer!, stop.signal, (report) => reports.push(report));
}

function press(selector = SEND) {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

function pressKeys(init: KeyboardEventInit) {
  const event = new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', ...init });
  document.querySelector('[role="dialog"] [data-block]')?.dispatchEvent(event);
}

function closeDialog() {
  document.querySelector('#layers [role="dialog"]')?.remove();
}

function showToast(html: string) {
  document
    .querySelector('#layers')
    ?.insertAdjacentHTML('beforeend', `<div data-testid="toast" role="alert">${html}</div>`);
}

function write(text: string, box = 'main') {
  const line = `<span>${text ? `<span data-text="true">${text}</span>` : '<br data-text="true">'}</span>`;
  const [first, ...rest] = document.querySelectorAll(`${box} [data-block]`);
  for (const block of rest) block.remove();
  first!.innerHTML = line;
}

const ids = () => reports.map(({ pressId }) => pressId);

const SENT = '<span>Enviado</span><a href="/mi_marca/status/555">Ver</a>';

describe('a reply sent on X', () => {
  it('is confirmed by a new toast with its link', () => {
    watchDialog();
    press();
    closeDialog();
    vi.advanceTimersByTime(1000);
    const early = { pressId: expect.any(String), text: WORDS, state: 'probable' };
    expect(reports).toEqual([early]);
    showToast(SENT);
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([
      early,
      { ...early, state: 'confirmed', url: 'https://x.com/mi_marca/status/555' },
    ]);
    expect(reports[1]?.pressId).toBe(reports[0]?.pressId);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('may be sent with the keyboard: %o', (keys) => {
    watchDialog();
    pressKeys(keys);
    showToast(SENT);
    vi.advanceTimersByTime(1000);
    expect(reports).toMatchObject([{ state: 'confirmed' }]);
  });

  it('is not proved by the toast of an earlier reply', () => {
    watchDialog();
    showToast(SENT);
    press();
    closeDialog();
    vi.advanceTimersByTime(20_000);
    expect(reports).toMatchObject([{ state: 'probable' }]);
  });

  it('is confirmed by a toast that changed, the node being used again', () => {
    watchDialog();
    showToast('<a href="/mi_marca/status/1">Ver</a>');
    press();
    document.querySelector('[data-testid="toast"]')!.innerHTML = SENT;
    vi.advanceTimersByTime(1000);
    expect(reports).toMatchObject([{ url: 'https://x.com/mi_marca/status/555' }]);
  });

  it('has failed when the toast has no link and the words are still there', () => {
    watchDialog();
    press();
    showToast('<span>Ya dijiste eso</span>');
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([{ pressId: expect.any(String), text: WORDS, state: 'failed' }]);
  });

  it('waits for the link of a toast that is drawn first', () => {
    watchDialog();
    press();
    showToast('<span>Enviado</span>');
    vi.advanceTimersByTime(300);
    document.querySelector('[data-testid="toast"]')!.innerHTML = SENT;
    vi.advanceTimersByTime(400);
    expect(reports).toMatchObject([{ state: 'confirmed' }]);
  });

  it('has failed when after 15 seconds nothing has changed', () => {
    watchDialog();
    press();
    vi.advanceTimersByTime(15_000);
    expect(reports).toMatchObject([{ state: 'failed' }]);
  });

  it('is told once for a press that is repeated', () => {
    watchDialog();
    press();
    vi.advanceTimersByTime(300);
    press();
    showToast(SENT);
    vi.advanceTimersByTime(60_000);
    expect(reports).toHaveLength(1);
  });

  it('has its 15 seconds from the last press', () => {
    watchDialog();
    press();
    vi.advanceTimersByTime(10_000);
    press();
    vi.advanceTimersByTime(10_000);
    expect(reports).toEqual([]);
    vi.advanceTimersByTime(5000);
    expect(reports).toMatchObject([{ state: 'failed' }]);
  });

  it('has failed when its words stayed and others were sent after them', () => {
    watchDialog();
    press();
    vi.advanceTimersByTime(1000);
    write('Lo miramos ya', '[role="dialog"]');
    press();
    closeDialog();
    showToast(SENT);
    vi.advanceTimersByTime(60_000);
    expect(reports).toMatchObject([
      { text: WORDS, state: 'failed' },
      { state: 'confirmed', url: 'https://x.com/mi_marca/status/555' },
    ]);
    expect(new Set(ids()).size).toBe(2);
  });
});

describe('a reply sent from the box in the page of a post', () => {
  function watchInline() {
    const x = createXAdapter(() => true);
    const main = xRow(
      xPost({ id: '2', text: 'foco', isFocal: true }) + xInlineReply(xBox({ lines: ['gracias'] })),
    );
    loadPage(xPage({ main }), 'https://x.com/lia_mar/status/2');
    x.observeSends(x.findComposers(document)[0]!, stop.signal, (report) => reports.push(report));
  }
  const send = () => press('[data-testid="tweetButton"]');

  it('is probable as soon as the box has emptied, and stays so when no toast comes', () => {
    watchInline();
    send();
    write('');
    vi.advanceTimersByTime(200);
    const probable = [{ pressId: expect.any(String), text: 'gracias', state: 'probable' }];
    expect(reports).toEqual(probable);
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual(probable);
  });

  it('stays so while the next one is being written', () => {
    watchInline();
    send();
    write('');
    vi.advanceTimersByTime(400);
    write('y otra cosa');
    showToast('<span>Otra cosa</span>');
    vi.advanceTimersByTime(60_000);
    expect(reports).toMatchObject([{ state: 'probable' }]);
  });

  it('has failed when the words came back', () => {
    watchInline();
    send();
    write('');
    vi.advanceTimersByTime(400);
    write('gracias');
    vi.advanceTimersByTime(60_000);
    expect(reports).toMatchObject([{ state: 'probable' }, { state: 'failed' }]);
    expect(new Set(ids()).size).toBe(1);
  });

  it('is not lost when the next one is sent at once; each toast proves one', () => {
    watchInline();
    send();
    write('');
    vi.advanceTimersByTime(400);
    write('y otra cosa');
    send();
    write('');
    vi.advanceTimersByTime(300);
    showToast(SENT);
    vi.advanceTimersByTime(300);
    document.querySelector('[data-testid="toast"]')!.innerHTML = SENT.replace('555', '556');
    vi.advanceTimersByTime(60_000);
    const first = { pressId: ids()[0], text: 'gracias' };
    const second = { pressId: ids()[1], text: 'y otra cosa' };
    expect(reports).toEqual([
      { ...first, state: 'probable' },
      { ...second, state: 'probable' },
      { ...first, state: 'confirmed', url: 'https://x.com/mi_marca/status/555' },
      { ...second, state: 'confirmed', url: 'https://x.com/mi_marca/status/556' },
    ]);
    expect(first.pressId).not.toBe(second.pressId);
  });
});

describe('what is no sending on X', () => {
  it.each<KeyboardEventInit>([{}, { shiftKey: true }, { ctrlKey: true, key: 'b' }])(
    'the key %o',
    (keys) => {
      watchDialog();
      pressKeys(keys);
      showToast(SENT);
      vi.advanceTimersByTime(20_000);
      expect(reports).toEqual([]);
    },
  );

  it('a press on a button that is off', () => {
    watchDialog(undefined, ['']);
    press();
    pressKeys({ ctrlKey: true });
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });

  it('a press on the button of another box', () => {
    watchDialog();
    document.querySelector('main')!.innerHTML = xBox({ lines: ['otro'] });
    press('main [data-testid="tweetButton"]');
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });

  it('a press that no person made', () => {
    watchDialog(xAdapter);
    press();
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });

  it('anything after the signal', () => {
    watchDialog();
    press();
    stop.abort();
    press();
    showToast(SENT);
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });
});
