// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createFacebookAdapter } from '../../../lib/sites/facebook/facebook-adapter';
import {
  decoy,
  fbBox,
  fbComment,
  fbDialog,
  fbMessage,
  fbPage,
  fbPost,
  fbThread,
  fbUnit,
  GROUP,
  seeMore,
} from './build-facebook';
import { loadPage } from './load-page';

const facebook = createFacebookAdapter();
const HOME = 'https://www.facebook.com/';

function load(main: string, url = HOME, after = '') {
  loadPage(fbPage({ main, after }), url);
}

function readAll(root: ParentNode = document) {
  return facebook.findPosts(root).map((element) => facebook.readPost(element)?.post);
}

const feed = (...rows: string[]) =>
  `<div role="feed">${rows.map((row) => `<div>${row}</div>`).join('')}</div>`;

describe('finding posts on Facebook', () => {
  const post = (id: string) => fbPost({ lines: [`post ${id}`], link: `/lia.mar/posts/${id}?x=1` });

  it.each([
    [
      'articles without a label',
      `<div role="article">${post('1')}</div><div role="article">${post('2')}</div>`,
    ],
    ['units with a position', fbUnit(post('1'), 1) + fbUnit(post('2'), 2)],
    [
      'rows of a feed',
      feed('<h3>Publicaciones</h3>', post('1'), `<div role="presentation">${post('2')}</div>`),
    ],
    ['two rows of a feed in one wrapper', feed(`<div>${post('1')}</div><div>${post('2')}</div>`)],
    ['nothing but headings', `<div>${post('1')}</div><div>${post('2')}</div>`],
    [
      'all at once',
      feed(fbUnit(`<div role="article">${post('1')}</div>`), `<div>${post('2')}</div>`),
    ],
  ])('by %s', (_how, main) => {
    load(main);
    expect(readAll().map((read) => [read?.id, read?.text])).toEqual([
      ['1', 'post 1'],
      ['2', 'post 2'],
    ]);
  });

  it.each(['fbUnit', 'plain'])('takes the post around a changed part (%s)', (how) => {
    const wrap = (html: string) => (how === 'plain' ? `<div>${html}</div>` : fbUnit(html));
    load(wrap(post('1')) + wrap(post('2')));
    const changed = [...document.querySelectorAll('div[dir="auto"]')].at(-1);
    expect(readAll(changed!).map((read) => read?.id)).toEqual(['2']);
  });

  it('takes the comment around a changed part, not its post', () => {
    load(fbUnit(fbPost({ comments: fbComment({ id: '41' }) + fbComment({ id: '42' }) })));
    const changed = [...document.querySelectorAll('[role="article"] div[dir="auto"]')].at(-1);
    expect(readAll(changed!).map((read) => read?.id)).toEqual(['42']);
  });

  it('takes comments that are added to a post', () => {
    load(fbUnit(fbPost({ comments: fbThread(fbComment({ id: '41' })) })));
    const added = document.querySelectorAll('[data-virtualized]')[1];
    expect(readAll(added!).map((read) => read?.id)).toContain('41');
  });

  it('leaves out advertisements but keeps what people say under them', () => {
    const ad = fbPost({
      lines: ['compra'],
      header: '<a href="/ads/about/?entry=x">Publicidad</a>',
      comments: fbComment({ id: '41' }),
    });
    load(fbUnit(ad));
    expect(readAll().map((read) => read?.kind)).toEqual(['comment']);
  });

  it('leaves out what is not drawn, and decoys that look like a post', () => {
    const fake = `<div aria-hidden="true" data-0="0"><div role="article">${post('9')}</div></div>`;
    load(`<div style="display: none">${fbUnit(post('2'))}</div>${fbUnit(post('3') + fake)}`);
    expect(readAll().map((read) => read?.id)).toEqual(['3']);
  });

  it('keeps what a dialog about something else hides from readers', () => {
    const login = '<div role="dialog" aria-modal="true"><input type="password"></div>';
    load(`<div aria-hidden="true">${fbUnit(post('1'))}</div>`, HOME, login);
    expect(readAll().map((read) => read?.id)).toEqual(['1']);
    load(`<div aria-hidden="true">${fbUnit(post('1'))}</div>`, HOME, fbDialog(fbUnit(post('2'))));
    expect(readAll().map((read) => read?.id)).toEqual(['2']);
  });

  it('keeps the copy in the dialog of what the feed behind it shows too', () => {
    const comment = fbComment({ id: '41' });
    const link = `${GROUP}/posts/30/?x=1`;
    load(
      fbUnit(fbPost({ link, comments: comment })) + fbUnit(post('5')),
      HOME,
      fbDialog(fbUnit(fbPost({ link, comments: fbThread(comment) }))),
    );
    const dialog = document.querySelector('[role="dialog"]');
    const found = facebook.findPosts(document);
    expect(
      found.map((element) => [facebook.readPost(element)?.post.id, dialog?.contains(element)]),
    ).toEqual([
      ['5', false],
      ['30', true],
      ['41', true],
    ]);
    expect(readAll(document.querySelector('[role="main"]')!).map((read) => read?.id)).toEqual([
      '5',
    ]);
  });

  it('keeps one of two copies of a comment', () => {
    const comment = fbComment({ id: '41' });
    load(fbUnit(fbPost({ comments: comment + fbThread(comment) })));
    expect(readAll().filter((read) => read?.kind === 'comment')).toHaveLength(1);
  });

  it('finds replies within the comment and beside it', () => {
    const reply = fbComment({ id: '41', reply: '51', label: 'Respuesta de' });
    const nested = fbComment({ id: '42' }).replace(
      /<\/div>$/,
      `${fbComment({ id: '42', reply: '52' })}</div>`,
    );
    load(fbUnit(fbPost({ comments: fbThread(fbComment({ id: '41' }), [reply]) + nested })));
    expect(readAll().map((read) => [read?.id, read?.kind, read?.parentId])).toEqual([
      ['30', 'post', undefined],
      ['41', 'comment', '30'],
      ['51', 'reply', '41'],
      ['42', 'comment', '30'],
      ['52', 'reply', '42'],
    ]);
  });

  it('finds nothing where there is none', () => {
    load(
      `<div role="list"><div role="listitem"><a href="/photo/?fbid=1">Aviso</a></div></div>${decoy}`,
    );
    expect(readAll()).toEqual([]);
  });
});

describe('reading a post on Facebook', () => {
  function readOne(html: string, url = HOME) {
    load(fbUnit(html), url);
    return readAll()[0];
  }

  it('reads author, words and address', () => {
    expect(
      readOne(
        fbPost({
          lines: ['La <b>ACME</b> falla <img alt="😡">', `y tarda. ${seeMore}`],
          link: '/lia.mar/posts/pfbid0Ab?x=1',
        }),
      ),
    ).toEqual({
      site: 'facebook',
      id: 'pfbid0Ab',
      url: 'https://www.facebook.com/lia.mar/posts/pfbid0Ab',
      author: { name: 'Lía Mar', handle: 'lia.mar' },
      text: 'La ACME falla 😡\ny tarda.',
      kind: 'post',
      isPartial: true,
    });
  });

  it('names the member, not the group', () => {
    expect(readOne(fbPost({ group: 'Vecinas', profile: `${GROUP}/user/9/` }))?.author).toEqual({
      name: 'Lía Mar',
      handle: '9',
    });
  });

  it.each([
    [
      'its time',
      fbPost({ link: '/groups/70/?multi_permalinks=30&amp;hoisted=1' }),
      HOME,
      'https://www.facebook.com/groups/70/posts/30/',
    ],
    [
      'an old address',
      fbPost({ link: '/permalink.php?story_fbid=30&amp;id=9' }),
      HOME,
      'https://www.facebook.com/permalink.php?story_fbid=30&id=9',
    ],
    [
      'a comment',
      fbPost({ comments: fbComment() }),
      HOME,
      'https://www.facebook.com/groups/70/posts/30/',
    ],
    [
      'the page',
      fbPost({}),
      'https://www.facebook.com/acme/posts/una-frase/30/?ref=x',
      'https://www.facebook.com/acme/posts/una-frase/30/',
    ],
    [
      'a photo in a group',
      fbPost({
        group: 'V',
        profile: `${GROUP}/user/9/`,
        attached: '<a href="/photo/?fbid=8&amp;set=pcb.30"></a>',
      }),
      HOME,
      'https://www.facebook.com/groups/70/posts/30/',
    ],
    [
      'a photo elsewhere',
      fbPost({ attached: '<a href="/photo/?fbid=8&amp;set=pcb.30"></a>' }),
      HOME,
      undefined,
    ],
  ])('has its address from %s', (_where, html, url, address) => {
    expect(readOne(html, url)).toMatchObject({ id: '30', ...(address ? { url: address } : {}) });
    if (!address) expect(readOne(html, url)).not.toHaveProperty('url');
  });

  it('has no address where the page shows none, nor the one of another post', () => {
    const shared = `<div><div data-ad-rendering-role="profile_name"><h4><a href="/otra">Otra</a></h4></div><a href="/otra/posts/99?x=1">1 d</a>${fbMessage(['lo de Otra'])}</div>`;
    const read = readOne(
      fbPost({ lines: ['mirad', 'esto: <a href="/otra/posts/77">enlace</a>'], attached: shared }),
    );
    expect(read).toMatchObject({
      text: 'mirad\nesto: enlace',
      quotedText: 'lo de Otra',
      kind: 'quote',
      author: { handle: 'lia.mar' },
    });
    expect(read?.id).toMatch(/^local-/);
    expect(read).not.toHaveProperty('url');
  });

  it('keeps shared words apart where the author wrote none', () => {
    const shared = `<div role="article"><div data-ad-rendering-role="profile_name"><h4><a href="/otra">Otra</a></h4></div>${fbMessage(['ACME es lo peor'])}</div>`;
    expect(readOne(fbPost({ lines: [], attached: shared }))).toMatchObject({
      text: '',
      quotedText: 'ACME es lo peor',
      kind: 'repost',
      author: { name: 'Lía Mar' },
    });
  });

  it('is not the post of the address when the page has several', () => {
    load(
      fbUnit(fbPost({ lines: ['a'] })) + fbUnit(fbPost({ lines: ['b'] })),
      'https://www.facebook.com/acme/posts/30/',
    );
    for (const read of readAll()) expect(read?.id).toMatch(/^local-/);
  });

  it('reads ten thousand characters with ranges that hold', () => {
    load(
      fbUnit(
        fbPost({
          lines: [...Array.from({ length: 500 }, () => 'palabras y más palabras'), 'ACME'],
        }),
      ),
    );
    const read = facebook.readPost(facebook.findPosts(document)[0]!);
    const at = read?.post.text.indexOf('ACME') ?? -1;
    expect(at).toBeGreaterThan(10_000);
    expect(read?.body?.toRange(at, at + 4)?.toString()).toBe('ACME');
  });
});

describe('reading a comment on Facebook', () => {
  function readOne(html: string) {
    load(fbUnit(fbPost({ comments: html })));
    return readAll().find((read) => read?.kind !== 'post');
  }

  it('reads author, words, language, address and post', () => {
    expect(
      readOne(fbComment({ lines: ['Fatal <img alt="😡">', `con ACME ${seeMore}`], lang: 'es-ES' })),
    ).toEqual({
      site: 'facebook',
      id: '41',
      url: 'https://www.facebook.com/groups/70/posts/30/?comment_id=41',
      parentId: '30',
      kind: 'comment',
      author: { name: 'Bea Sol', handle: '201' },
      text: 'Fatal 😡\ncon ACME',
      lang: 'es-ES',
      isPartial: true,
    });
  });

  it('reads a number in base64, and does not take a profile for an address', () => {
    const read = readOne(
      fbComment({ isLoggedOut: true, profile: '/bea.sol', post: '/acme/posts/pfbid0X' }),
    );
    expect(read).toMatchObject({ id: '41', parentId: 'pfbid0X', author: { handle: 'bea.sol' } });
    expect(read?.url).toMatch(
      /^https:\/\/www\.facebook\.com\/acme\/posts\/pfbid0X\?comment_id=[\w%]+$/,
    );
  });

  it.each(['Comment by', 'ความคิดเห็นจาก', '', 'Comentari de'])('needs no label: "%s"', (label) => {
    const html = fbComment({ label }).replace(/aria-label="[^"]*" *>/, label ? '$&' : '>');
    expect(readOne(html)).toMatchObject({ id: '41', kind: 'comment' });
  });

  it('is known by its label where the page links to no comment', () => {
    const read = readOne(fbComment({ id: '' }));
    expect(read).toMatchObject({ kind: 'comment', text: 'Fatal', author: { name: 'Bea Sol' } });
    expect(read?.id).toMatch(/^local-/);
  });

  it('reads words of which Facebook states no language', () => {
    expect(readOne(fbComment({ lines: ['uno', 'dos'] }))).toMatchObject({ text: 'uno\ndos' });
  });

  it('reads a comment of one picture, and one of an emoji', () => {
    expect(readOne(fbComment({ lines: [] }))).toMatchObject({
      text: '',
      author: { name: 'Bea Sol' },
    });
    expect(readOne(fbComment({ lines: ['<img alt="😂">'] }))).toMatchObject({ text: '😂' });
  });

  it('does not take a link that somebody wrote for its own', () => {
    const link = '<a href="/groups/70/posts/31/?comment_id=99">mirad</a>';
    expect(readOne(fbComment({ lines: [link], lang: 'es' }))).toMatchObject({
      id: '41',
      text: 'mirad',
    });
  });

  it('reads a member without a profile', () => {
    const html = fbComment()
      .replace(/<a aria-hidden="false"[^>]*>(.*?)<\/a>/, '$1')
      .replace(/<a aria-hidden="true".*?<\/a>/, '');
    expect(readOne(html)?.author).toEqual({ name: 'Bea Sol' });
  });

  it.each([
    '<div role="article" aria-label="x"></div>',
    '<div role="article"><a href="//["></a></div>',
    '<div role="article"><a href="/x?comment_id=%E0%A4%A"></a><ul><li></li></ul></div>',
  ])('survives %s', (html) => {
    load(html);
    expect(readAll().filter((read) => read !== undefined)).toEqual([]);
  });

  it('sees that an element now holds another comment', () => {
    load(fbUnit(fbPost({ comments: fbComment({ id: '41' }) })));
    const element = document.querySelector('[role="article"]')!;
    const other = document.createElement('div');
    other.innerHTML = fbComment({ id: '77', lines: ['otra'] });
    element.replaceChildren(...other.firstElementChild!.childNodes);
    expect(facebook.readPost(element)?.post).toMatchObject({ id: '77', text: 'otra' });
  });
});

describe('the ground of Facebook', () => {
  it.each([
    ['__fb-light-mode', 'light'],
    ['_9dls __fb-dark-mode', 'grey'],
    ['', 'light'],
  ])('%s is %s', (className, theme) => {
    loadPage(fbPage({ className, main: fbBox() }), HOME);
    expect(facebook.readTheme()).toBe(theme);
  });
});
