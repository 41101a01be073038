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

function write(text: string) {
  editor().innerHTML = `<p>${fbText(text)}</p>`;
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
    const early = { pressId: expect.any(String), text: WORDS, state: 'probable' };
    expect(reports).toEqual([early]);
    document.querySelectorAll('[role="article"]')[1]!.remove();
    showComment({ id: '60', author: 'Mi Marca', lines: [WORDS] });
    vi.advanceTimersByTime(60_000);
    expect(reports).toEqual([
      early,
      {
        ...early,
        state: 'confirmed',
        url: 'https://www.facebook.com/groups/70/posts/30/?comment_id=60',
      },
    ]);
    expect(reports[1]?.pressId).toBe(reports[0]?.pressId);
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
    expect(reports).toEqual([{ pressId: expect.any(String), text: WORDS, state: 'probable' }]);
  });

  it('is probable when the box has emptied and no link came: groups may hold it back', () => {
    watch();
    pressEnter();
    empty();
    showComment({ id: '', lines: [WORDS] });
    vi.advanceTimersByTime(15_000);
    expect(reports).toEqual([{ pressId: expect.any(String), text: WORDS, state: 'probable' }]);
  });

  it('has failed when the words came back', () => {
    watch();
    pressEnter();
    empty();
    vi.advanceTimersByTime(1000);
    write(WORDS);
    vi.advanceTimersByTime(60_000);
    expect(reports).toMatchObject([{ state: 'probable' }, { text: WORDS, state: 'failed' }]);
    expect(reports[1]?.pressId).toBe(reports[0]?.pressId);
  });

  it('is probable when the box was taken off the page with its words', () => {
    watch();
    pressEnter();
    document.querySelector('[role="dialog"]')!.remove();
    vi.advanceTimersByTime(60_000);
    expect(reports).toMatchObject([{ text: WORDS, state: 'probable' }]);
  });

  it('has failed when the words never left', () => {
    watch();
    pressSend();
    vi.advanceTimersByTime(15_000);
    expect(reports).toMatchObject([{ state: 'failed' }]);
  });

  it('is one sending while Enter is held down', () => {
    watch();
    pressEnter();
    pressEnter({ repeat: true });
    pressEnter({ repeat: true });
    empty();
    vi.advanceTimersByTime(20_000);
    expect(reports).toHaveLength(1);
  });

  it('is confirmed while the next one is being written', () => {
    watch();
    pressEnter();
    empty();
    vi.advanceTimersByTime(400);
    write('y otra cosa');
    showComment({ id: '60', lines: [WORDS] });
    vi.advanceTimersByTime(60_000);
    expect(reports).toMatchObject([{ state: 'probable' }, { text: WORDS, state: 'confirmed' }]);
  });

  it.each([
    ['other words', 'y otra cosa'],
    ['the same words', WORDS],
  ])('is not lost when %s are sent at once after it', (_what, next) => {
    watch();
    pressEnter();
    empty();
    vi.advanceTimersByTime(400);
    write(next);
    pressEnter();
    empty();
    vi.advanceTimersByTime(400);
    showComment({ id: '60', lines: [WORDS] });
    vi.advanceTimersByTime(400);
    showComment({ id: '62', lines: [next] });
    vi.advanceTimersByTime(60_000);
    const url = (id: number) => expect.stringContaining(`comment_id=${id}`);
    const [first, second] = reports.map(({ pressId }) => pressId);
    expect(first).not.toBe(second);
    expect(reports).toMatchObject([
      { pressId: first, text: WORDS, state: 'probable' },
      { pressId: second, text: next, state: 'probable' },
      { pressId: first, state: 'confirmed', url: url(60) },
      { pressId: second, state: 'confirmed', url: url(62) },
    ]);
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
