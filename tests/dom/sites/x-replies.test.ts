// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createXAdapter, xAdapter } from '../../../lib/sites/x/x-adapter';
import { xBox, xDialog, xInlineReply, xPage, xPost, xQuote, xRow } from './build-x';
import { loadPage } from './load-page';

const anyone = () => true;

let x = createXAdapter(anyone);
let stop = new AbortController();

beforeEach(() => {
  x = createXAdapter(anyone);
  stop = new AbortController();
  x.observeReplyClicks(stop.signal);
});
afterEach(() => stop.abort());

function load(main: string, url: string, layers = '') {
  loadPage(xPage({ main, layers }), url);
}

function readTarget(adapter = x) {
  const composers = adapter.findComposers(document);
  expect(composers).toHaveLength(1);
  return composers[0] && adapter.findReplyTarget(composers[0]);
}

function press(selector: string) {
  document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

function openDialog(html: string) {
  const layers = document.querySelector('#layers');
  if (layers) layers.innerHTML = xDialog(html);
}

const COMPOSE = 'https://x.com/compose/post';

describe('the reply boxes of X', () => {
  it('leave out boxes for new posts', () => {
    load(xBox({ send: 'tweetButtonInline' }) + xRow(xPost({ text: 'hola' })), 'https://x.com/home');
    expect(x.findComposers(document)).toEqual([]);
    openDialog(xBox());
    expect(x.findComposers(document)).toEqual([]);
  });

  it('leave out the box of a quote', () => {
    load(
      xRow(xPost({ id: '1', text: 'hola' })),
      COMPOSE,
      xDialog(xBox() + xQuote({ handle: 'lia_mar' })),
    );
    press('[data-testid="reply"]');
    expect(x.findComposers(document)).toEqual([]);
  });

  it('are one in a dialog above a page with a box of its own', () => {
    load(
      xBox({ send: 'tweetButtonInline' }),
      COMPOSE,
      xDialog(xPost({ id: '3', text: 'eh' }) + xBox({ lines: ['uno', '', 'dos'] })),
    );
    const [composer, ...others] = x.findComposers(document);
    expect(others).toEqual([]);
    expect(composer).toMatchObject({ isInDialog: true });
    expect(composer?.frame.querySelector('[data-testid="tweetButton"]')).not.toBeNull();
    expect(composer?.frame.querySelector('article')).toBeNull();
    expect(composer && x.readDraft(composer)).toBe('uno\n\ndos');
    expect(composer && x.findReplyTarget(composer)?.post.id).toBe('3');
  });

  it('are found from a part of the box as well', () => {
    load('', COMPOSE, xDialog(xPost({ id: '3', text: 'eh' }) + xBox()));
    expect(x.findComposers(document.querySelector('[data-block]')!)).toHaveLength(1);
  });

  it('include the plain text field of the narrow layout', () => {
    const field = '<div data-testid="tweetTextarea_0"><textarea>hola</textarea></div>';
    load(
      `${xPost({ id: '4', text: 'eh' })}<div>${field}<button data-testid="tweetButton"></button></div>`,
      COMPOSE,
    );
    const [composer] = x.findComposers(document);
    expect(composer).toMatchObject({ isInDialog: false, mount: document.body });
    expect(composer && x.readDraft(composer)).toBe('hola');
    expect(composer && x.findReplyTarget(composer)?.post.id).toBe('4');
  });

  it('count the first box of a thread of boxes', () => {
    const two = xBox().replace(
      '<div data-testid="toolBar">',
      '<div contenteditable="true" data-testid="tweetTextarea_1" role="textbox"></div><div data-testid="toolBar">',
    );
    load('', COMPOSE, xDialog(xPost({ id: '3', text: 'eh' }) + two));
    expect(x.findComposers(document).map(({ editor }) => editor.dataset.testid)).toEqual([
      'tweetTextarea_0',
    ]);
  });
});

describe('the post that a box of X answers', () => {
  it('is the last post above the box in a dialog, whatever was pressed', () => {
    load(xRow(xPost({ id: '1', text: 'hola' })), 'https://x.com/home');
    press('[data-testid="reply"]');
    openDialog(xPost({ id: '2', text: 'madre' }) + xPost({ id: '3', text: 'hija' }) + xBox());
    expect(readTarget()?.post.id).toBe('3');
  });

  it('is the post in the row of an inline box', () => {
    const rows =
      xRow(xPost({ id: '1', text: 'antes' })) +
      xRow(xPost({ id: '2', text: 'foco', isFocal: true }) + xInlineReply(xBox()));
    load(rows, 'https://x.com/lia_mar/status/2');
    expect(readTarget()?.post.id).toBe('2');
  });

  it('is the post that the page is about, where the box has left its row', () => {
    const rows =
      xRow(xPost({ id: '1', text: 'antes' })) +
      xRow(xPost({ id: '2', text: 'foco', isFocal: true })) +
      xRow(xBox({ send: 'tweetButtonInline' })) +
      xRow(xPost({ id: '5', text: 'luego' }));
    load(rows, 'https://x.com/lia_mar/status/2');
    expect(readTarget()?.post.id).toBe('2');
  });

  it('is unknown where that post is no longer on the page', () => {
    load(xRow(xBox()) + xRow(xPost({ id: '5', text: 'luego' })), 'https://x.com/lia_mar/status/2');
    expect(readTarget()).toBeUndefined();
  });

  it('is what was read when Reply was pressed, though the row holds another post now', () => {
    load(xRow(xPost({ id: '1', text: 'la queja' })), 'https://x.com/home');
    press('[data-testid="reply"]');
    document.querySelector('[data-testid="cellInnerDiv"]')!.innerHTML = xPost({
      id: '9',
      text: 'otra cosa',
    });
    openDialog(xBox());
    expect(readTarget()?.post).toMatchObject({ id: '1', text: 'la queja' });
    expect(readTarget()?.post.id).toBe('1');
  });

  it('goes to one box only: the next dialog is for a new post', () => {
    load(xRow(xPost({ id: '1', text: 'la queja' })), 'https://x.com/home');
    press('[data-testid="reply"]');
    openDialog(xBox());
    expect(readTarget()?.post.id).toBe('1');
    openDialog(xBox());
    expect(x.findComposers(document)).toEqual([]);
  });

  it('is told by the address, for a post that was read before', () => {
    load(xRow(xPost({ id: '1', text: 'la queja' })), 'https://x.com/home');
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    press('[data-testid="reply"]');
    vi.spyOn(performance, 'now').mockReturnValue(60_000);
    load('', `${COMPOSE}?in_reply_to=1`, xDialog(xBox()));
    expect(readTarget()?.post.id).toBe('1');
    vi.restoreAllMocks();
  });

  it('gets its address from the press where the dialog shows none', () => {
    load(xRow(xPost({ id: '1', text: 'la queja' })), 'https://x.com/home');
    press('[data-testid="reply"]');
    const unlinked = xPost({ id: '1', text: 'la queja' }).replace(
      /<a href="[^"]*status[^"]*"[^>]*>(.*?)<\/a>/g,
      '$1',
    );
    openDialog(unlinked + xBox());
    expect(readTarget()?.post).toMatchObject({ id: '1', url: 'https://x.com/lia_mar/status/1' });
  });

  it('is remembered from the controls beside a photo, which stand apart from the post', () => {
    const bar =
      '<div role="group"><button data-testid="reply" class="bar"></button><a href="/lia_mar/status/2/analytics"></a></div>';
    load(
      `<div data-testid="tweet">${bar}${xRow(xPost({ id: '2', text: 'foco', isFocal: true }))}</div>`,
      'https://x.com/lia_mar/status/2/photo/1',
    );
    press('.bar');
    openDialog(xBox());
    expect(readTarget()?.post.id).toBe('2');
  });

  it('is not remembered from a press that no person made', () => {
    xAdapter.observeReplyClicks(stop.signal);
    load(xRow(xPost({ id: '1', text: 'la queja' })), 'https://x.com/home');
    press('[data-testid="reply"]');
    openDialog(xBox());
    expect(xAdapter.findComposers(document)).toEqual([]);
  });
});

describe('opening a reply on X', () => {
  it('presses the Reply of the post itself and remembers it', () => {
    load(xRow(xPost({ id: '1', text: 'la queja' })), 'https://x.com/home');
    const pressed = vi.fn();
    document.querySelector('[data-testid="reply"]')?.addEventListener('click', pressed);
    expect(x.openReply(document.querySelector('article')!)).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
    openDialog(xBox());
    expect(readTarget()?.post.id).toBe('1');
  });

  it('says so where there is none, or it is off', () => {
    load(
      xRow(xPost({ text: 'x' }).replace('data-testid="reply"', 'data-testid="reply" disabled')),
      'https://x.com/home',
    );
    expect(x.openReply(document.querySelector('article')!)).toBe(false);
    document.querySelector('[data-testid="reply"]')?.remove();
    expect(x.openReply(document.querySelector('article')!)).toBe(false);
  });
});

describe('the own account on X', () => {
  it('is the one beside the box, which may be another than the one of the navigation', () => {
    load(
      '',
      COMPOSE,
      xDialog(xPost({ id: '3', handle: 'cliente', text: 'eh' }) + xBox({ account: 'otra_marca' })),
    );
    const [composer] = x.findComposers(document);
    expect(x.readOwnAccount(composer)).toBe('otra_marca');
    expect(x.readOwnAccount()).toBe('mi_marca');
  });
});
