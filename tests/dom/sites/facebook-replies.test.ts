// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findEditorEngine } from '../../../lib/dom/insert/find-editor-engine';
import {
  createFacebookAdapter,
  facebookAdapter,
} from '../../../lib/sites/facebook/facebook-adapter';
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

const HOME = 'https://www.facebook.com/';
const link = `${GROUP}/posts/30/?x=1`;
const bea = fbComment({ id: '41', author: 'Bea Sol' });
const cai = fbComment({ id: '42', author: 'Cai Pou' });
const answer = fbComment({
  id: '41',
  reply: '51',
  author: 'Dan Riu',
  profile: `${GROUP}/user/203/`,
});

let facebook = createFacebookAdapter(() => true);
let stop = new AbortController();

beforeEach(() => {
  facebook = createFacebookAdapter(() => true);
  stop = new AbortController();
  facebook.observeReplyClicks(stop.signal);
});
afterEach(() => stop.abort());

function load(main: string, after = '') {
  loadPage(fbPage({ main, after }), HOME);
}

/** What each box of the page answers, first to last. */
function readTargets(adapter = facebook) {
  return adapter
    .findComposers(document)
    .map((composer) => adapter.findReplyTarget(composer)?.post.id);
}

function pressReply(at: number) {
  document
    .querySelectorAll('.reply')
    [at]?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

function putBox(at: number, box: string) {
  document
    .querySelectorAll('[data-virtualized="false"] [data-virtualized="false"]')
    [at]?.insertAdjacentHTML('beforeend', box);
}

describe('the comment boxes of Facebook', () => {
  it('are found in a post, a thread and the bar of a dialog', () => {
    load(
      fbUnit(fbPost({ link, box: fbBox() })),
      fbDialog(
        fbUnit(fbPost({ link, comments: fbThread(bea, [answer], fbBox()) })),
        fbBox({ isFocused: false }),
      ),
    );
    const composers = facebook.findComposers(document);
    expect(
      composers.map(({ editor, isInDialog, mount }) => [
        findEditorEngine(editor),
        isInDialog,
        mount.getAttribute('role'),
      ]),
    ).toEqual([
      ['lexical', false, null],
      ['lexical', true, 'dialog'],
      ['lexical', true, 'dialog'],
    ]);
    expect(composers[1]?.frame.localName).toBe('form');
  });

  const bare =
    '<div contenteditable="true" role="textbox" data-lexical-editor="true"><p><br></p></div>';
  it.each([
    [
      'a new post',
      `<div role="dialog"><form method="POST">${bare}<div role="button" aria-label="Publicar"></div></form></div>`,
    ],
    ['a share', `<div role="dialog"><form method="POST">${bare}</form></div>`],
    ['a chat', `<div role="complementary"><div role="group">${bare}</div></div>`],
    ['a chat in a form', `<div role="complementary">${fbBox({ label: 'Mensaje' })}</div>`],
    ['a dialog without a post', `<div role="dialog">${fbBox()}</div>`],
    ['a search', '<form role="presentation"><input type="search"></form>'],
  ])('are not: %s', (_what, html) => {
    load(fbUnit(fbPost({ link })), html);
    expect(facebook.findComposers(document)).toEqual([]);
  });

  it('are not: a comment that is being edited', () => {
    const editing = bea.replace(
      /<div class="bubble">.*?<\/div><\/div><\/span><\/div><\/div>/s,
      fbBox(),
    );
    expect(editing).not.toBe(bea);
    load(fbUnit(fbPost({ comments: editing })));
    expect(facebook.findComposers(document)).toEqual([]);
  });

  it('are found beside a photo at full size, where the comments are complementary', () => {
    load(`<div role="complementary">${bea}${cai}<div>${fbBox()}</div></div>`);
    expect(facebook.findComposers(document)).toHaveLength(1);
  });
});

describe('what a box of Facebook answers', () => {
  it('is the post for the box under it, with any number of comments', () => {
    for (const comments of [
      '',
      bea,
      bea + cai,
      fbThread(bea) + fbThread(cai),
      fbThread(bea, [answer]),
    ]) {
      load(fbUnit(fbPost({ link, comments, box: fbBox() })));
      expect(readTargets()).toEqual(['30']);
    }
  });

  it('is the post for the bar of a dialog', () => {
    load(
      '',
      fbDialog(
        fbUnit(fbPost({ link, comments: fbThread(bea, [answer]) + fbThread(cai) })),
        fbBox(),
      ),
    );
    expect(readTargets()).toEqual(['30']);
  });

  it('is the comment of its thread', () => {
    load(
      '',
      fbDialog(
        fbUnit(fbPost({ link, comments: fbThread(bea, [], fbBox()) + fbThread(cai, [], fbBox()) })),
        fbBox(),
      ),
    );
    expect(readTargets()).toEqual(['41', '42', '30']);
  });

  it('is the first comment of its thread, where nothing tells a reply from another', () => {
    load(
      '',
      fbDialog(
        fbUnit(
          fbPost({
            link,
            comments: fbThread(bea, [answer], fbBox({ label: 'Responder como Mi Marca' })),
          }),
        ),
        fbBox(),
      ),
    );
    expect(readTargets()).toEqual(['41', '30']);
  });

  it('is who the label names, but not who writes', () => {
    const own = fbComment({ id: '41', reply: '52', author: 'Mi Marca' });
    const thread = (label: string) => fbThread(bea, [answer, own], fbBox({ label }));
    const page = (label: string) =>
      fbDialog(
        fbUnit(fbPost({ link, comments: thread(label) })),
        fbBox({ label: 'คอมเมนต์ Mi Marca' }),
      );
    load('', page('Odpovědět uživateli Dan Riu'));
    expect(readTargets()[0]).toBe('51');
    load('', page('Odpovědět jako Mi Marca'));
    expect(readTargets()[0]).toBe('41');
  });

  it('is who is mentioned at the start of the box', () => {
    const box = fbBox({ lines: [`${fbNameTag('Dan Riu')}${fbText(' ')}`] });
    load(fbUnit(fbPost({ link, comments: bea + answer, box })));
    expect(readTargets()).toEqual(['51']);
  });

  it('is no word of the person, even in a box that was found before its editor took it over', () => {
    const box = fbBox({ lines: [`${fbNameTag('Dan Riu')}${fbText(' ')}`] });
    load(fbUnit(fbPost({ link, comments: bea + answer, box })));
    const editor = document.querySelector('[contenteditable]')!;
    editor.removeAttribute('data-lexical-editor');
    const [composer] = facebook.findComposers(document);
    editor.setAttribute('data-lexical-editor', 'true');
    expect(composer && facebook.readDraft(composer)).toBe('');
  });

  it('is the comment whose Reply was pressed last, in its own thread', () => {
    load(
      '',
      fbDialog(
        fbUnit(fbPost({ link, comments: fbThread(bea, [answer]) + fbThread(cai) })),
        fbBox(),
      ),
    );
    pressReply(1);
    putBox(0, fbBox());
    expect(readTargets()).toEqual(['51', '30']);
    pressReply(0);
    expect(readTargets()).toEqual(['41', '30']);
    pressReply(2);
    putBox(1, fbBox());
    expect(readTargets()).toEqual(['41', '42', '30']);
  });

  it('is remembered from a press by key as well', () => {
    load('', fbDialog(fbUnit(fbPost({ link, comments: fbThread(bea, [answer]) })), fbBox()));
    document
      .querySelectorAll('.reply')[1]
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    putBox(0, fbBox());
    expect(readTargets()[0]).toBe('51');
  });

  it('is still known when the list has taken the comment away', () => {
    load('', fbDialog(fbUnit(fbPost({ link, comments: fbThread(bea, [answer]) })), fbBox()));
    pressReply(1);
    putBox(0, fbBox());
    document.querySelectorAll('[role="article"]')[1]?.remove();
    expect(readTargets()[0]).toBe('51');
  });

  it('is not remembered from a press that no person made', () => {
    facebookAdapter.observeReplyClicks(stop.signal);
    load('', fbDialog(fbUnit(fbPost({ link, comments: fbThread(bea, [answer]) })), fbBox()));
    pressReply(1);
    putBox(0, fbBox());
    expect(readTargets(facebookAdapter)[0]).toBe('41');
  });

  it('is unknown for a box that stands with no post', () => {
    load(`<div role="complementary">${bea}${cai}<div>${fbBox()}</div></div>`);
    expect(readTargets()).toEqual([undefined]);
  });
});

describe('the text of a box of Facebook', () => {
  it.each([
    [['<br>'], ''],
    [[fbText('uno'), '<br>', fbText('dos')], 'uno\n\ndos'],
    [[`${fbNameTag('Bea Sol')}${fbText(' ')}`], ''],
    [[`${fbNameTag('Bea Sol')}${fbText(' gracias')}`, fbText('lo miramos')], 'gracias\nlo miramos'],
    [[`${fbText('gracias ')}${fbNameTag('Bea Sol')}`], 'gracias Bea Sol'],
  ])('%s is "%s"', (lines, text) => {
    load(fbUnit(fbPost({ link, box: fbBox({ lines }) })));
    expect(facebook.readDraft(facebook.findComposers(document)[0]!)).toBe(text);
  });
});

describe('the account on Facebook', () => {
  it.each([
    ['Comment as Mi Marca', 'Mi Marca'],
    ['Answer as Mi Marca', 'Mi Marca'],
    ['Responder como Mi Marca…', 'Mi Marca'],
    ['Escribe un comentario público…', undefined],
    ['Reply to Bea Sol', undefined],
  ])('"%s" names %s', (label, name) => {
    load(fbUnit(fbPost({ link, box: fbBox({ label }) })));
    expect(facebook.readOwnAccount(facebook.findComposers(document)[0])).toBe(name);
    expect(facebook.readOwnAccount()).toBeUndefined();
  });
});

describe('opening a reply on Facebook', () => {
  it.each([
    ['a comment', '[role="article"]', '.reply'],
    ['a post', '[aria-posinset]', '[aria-label="Dejar un comentario"]'],
  ])('presses the control of %s', (_what, element, control) => {
    load(fbUnit(fbPost({ link, comments: fbThread(bea, [answer]) })));
    const pressed = vi.fn();
    document.querySelector(control)?.addEventListener('click', pressed);
    expect(facebook.openReply(document.querySelector(element)!)).toBe(true);
    expect(pressed).toHaveBeenCalledOnce();
  });

  it('says so where there is none: logged out nobody can reply', () => {
    load(fbUnit(fbPost({ comments: fbComment({ isLoggedOut: true }) })));
    expect(facebook.openReply(document.querySelector('[role="article"]')!)).toBe(false);
  });
});
