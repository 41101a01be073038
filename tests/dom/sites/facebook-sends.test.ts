// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createFacebookAdapter,
  facebookAdapter,
} from '../../../lib/sites/facebook/facebook-adapter';
import type { SendReport } from '../../../lib/sites/site-adapter';
import {
  fbBox,
  fbComment,
  fbDialog,
  fbNameTag,
  fbPage,
  fbPost,
  fbText,
  fbThread,
  fbUnit,
  GROUP,
} from './build-facebook';
import { loadPage } from './load-page';

const WORDS = 'Sentimos el corte, Bea';
const old = fbComment({ id: '41', author: 'Bea Sol' });

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

function watch(
  lines = [fbText(WORDS)],
  adapter = createFacebookAdapter(() => true),
  comments = fbThread(old),
) {
  const post = fbPost({ link: `${GROUP}/posts/30/?x=1`, comments });
  loadPage(
    fbPage({ after: fbDialog(fbUnit(post), fbBox({ lines })) }),
    'https://www.facebook.com/',
  );
  adapter.observeSends(adapter.findComposers(document)[0]!, stop.signal, (report) =>
    reports.push(report),
  );
}

const editor = () => document.querySelector<HTMLElement>('[data-lexical-editor]')!;

function pressEnter(init: KeyboardEventInit = {}) {
  editor().dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, key: 'Enter', ...init }));
}

function pressSend() {
  document.querySelector('.send')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

function empty() {
  editor().innerHTML = '<p><br></p>';
}

function showComment(parts: Parameters<typeof fbComment>[0]) {
  document
    .querySelector('[data-virtualized] [data-virtualized]')!
    .insertAdjacentHTML('beforeend', fbComment(parts));
}

describe('a comment sent on Facebook', () => {
  it.each([
    ['Enter', pressEnter],
    ['the button', pressSend],
  ])('with %s is confirmed by the same words with a link', (_how, press) => {
    watch();
    press();
    empty();
    showComment({ id: '', author: 'Mi Marca', lines: [WORDS] });
    vi.advanceTimersByTime(2000);
    expect(reports).toEqual([]);
    document.querySelectorAll('[role="article"]')[1]!.remove();
    showComment({ id: '60', author: 'Mi Marca', lines: [WORDS] });
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([
      {
        text: WORDS,
        state: 'confirmed',
        url: 'https://www.facebook.com/groups/70/posts/30/?comment_id=60',
      },
    ]);
  });

  it('is told with the mention, and compared without', () => {
    watch([`${fbNameTag('Bea Sol')}${fbText(' gracias por avisar')}`, fbText('lo miramos')]);
    pressEnter();
    empty();
    showComment({
      id: '41',
      reply: '61',
      lines: ['<a href="/bea.sol">Bea Sol</a> gracias por avisar', 'lo miramos'],
    });
    vi.advanceTimersByTime(1000);
    expect(reports).toMatchObject([
      { text: 'Bea Sol gracias por avisar\nlo miramos', state: 'confirmed' },
    ]);
    expect(reports[0]?.url).toContain('reply_comment_id=61');
  });

  it('is not proved by the same words in an older comment', () => {
    watch(
      [fbText(WORDS)],
      undefined,
      fbThread(old) + fbThread(fbComment({ id: '40', lines: [WORDS] })),
    );
    pressEnter();
    empty();
    const before = document.querySelectorAll('[role="article"]')[1]!;
    before.replaceWith(before.cloneNode(true));
    vi.advanceTimersByTime(15_000);
    expect(reports).toEqual([{ text: WORDS, state: 'probable' }]);
  });

  it('is probable when the box has emptied and no link came: groups may hold it back', () => {
    watch();
    pressEnter();
    empty();
    showComment({ id: '', lines: [WORDS] });
    vi.advanceTimersByTime(15_000);
    expect(reports).toEqual([{ text: WORDS, state: 'probable' }]);
  });

  it('has failed when the words came back', () => {
    watch();
    pressEnter();
    empty();
    vi.advanceTimersByTime(1000);
    editor().innerHTML = `<p>${fbText(WORDS)}</p>`;
    vi.advanceTimersByTime(1000);
    expect(reports).toEqual([{ text: WORDS, state: 'failed' }]);
  });

  it('has failed when the words never left', () => {
    watch();
    pressSend();
    vi.advanceTimersByTime(15_000);
    expect(reports).toMatchObject([{ state: 'failed' }]);
  });
});

describe('what is no sending on Facebook', () => {
  it.each<[string, () => void]>([
    ['a new line', () => pressEnter({ shiftKey: true })],
    ['a word of an input method', () => pressEnter({ isComposing: true })],
    ['another key', () => pressEnter({ key: 'a' })],
    [
      'Enter in an empty box',
      () => {
        empty();
        pressEnter();
      },
    ],
    [
      'Enter elsewhere',
      () =>
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    ],
    [
      'a choice from a list of names',
      () => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<ul id="names" role="listbox"><li role="option">Bea</li></ul>',
        );
        editor().setAttribute('aria-controls', 'names');
        pressEnter();
      },
    ],
    [
      'a press on a button that is off',
      () => {
        document.querySelector('.send')?.setAttribute('aria-disabled', 'true');
        pressSend();
      },
    ],
  ])('%s', (_what, act) => {
    watch();
    act();
    empty();
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });

  it('a press that no person made', () => {
    watch(undefined, facebookAdapter);
    pressEnter();
    pressSend();
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });

  it('anything after the signal', () => {
    watch();
    pressEnter();
    stop.abort();
    empty();
    vi.advanceTimersByTime(20_000);
    expect(reports).toEqual([]);
  });
});
