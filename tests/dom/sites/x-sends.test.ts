// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SendReport } from '../../../lib/sites/site-adapter';
import { createXAdapter, xAdapter } from '../../../lib/sites/x/x-adapter';
import { xBox, xDialog, xInlineReply, xPage, xPost, xRow } from './build-x';
import { loadPage } from './load-page';

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

const SENT = '<span>Enviado</span><a href="/mi_marca/status/555">Ver</a>';

describe('a reply sent on X', () => {
  it('is confirmed by a new toast with its link', () => {
    watchDialog();
    press();
    closeDialog();
    vi.advanceTimersByTime(1000);
    expect(reports).toEqual([]);
    showToast(SENT);
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([
      {
        text: 'Sentimos el corte\nLo miramos',
        state: 'confirmed',
        url: 'https://x.com/mi_marca/status/555',
      },
    ]);
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
    vi.advanceTimersByTime(14_000);
    expect(reports).toEqual([]);
    vi.advanceTimersByTime(2000);
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
    vi.advanceTimersByTime(1000);
    expect(reports).toEqual([{ text: 'Sentimos el corte\nLo miramos', state: 'failed' }]);
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

  it('is probable when an inline box has emptied and no toast came', () => {
    const x = createXAdapter(() => true);
    const main = xRow(
      xPost({ id: '2', text: 'foco', isFocal: true }) + xInlineReply(xBox({ lines: ['gracias'] })),
    );
    loadPage(xPage({ main }), 'https://x.com/lia_mar/status/2');
    x.observeSends(x.findComposers(document)[0]!, stop.signal, (report) => reports.push(report));
    press('[data-testid="tweetButton"]');
    document.querySelector('[data-block]')!.innerHTML = '<span><br data-text="true"></span>';
    vi.advanceTimersByTime(15_000);
    expect(reports).toEqual([{ text: 'gracias', state: 'probable' }]);
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
