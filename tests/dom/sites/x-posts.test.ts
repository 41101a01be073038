// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createXAdapter } from '../../../lib/sites/x/x-adapter';
import {
  emoji,
  xBox,
  xDialog,
  xInlineReply,
  xMention,
  xPage,
  xPinned,
  xPost,
  xQuote,
  xReposted,
  xRow,
  xShowMore,
  xTranslate,
  xVideo,
} from './build-x';
import { loadPage } from './load-page';

const x = createXAdapter();

function load(main: string, url = 'https://x.com/home', layers = '') {
  loadPage(xPage({ main, layers }), url);
}

function readOne(html: string, url?: string) {
  load(xRow(html), url);
  const [element] = x.findPosts(document);
  const read = element && x.readPost(element);
  if (!read) throw new Error('no post');
  return read;
}

describe('finding posts on X', () => {
  it('leaves out promoted posts by what is around them, and keeps videos', () => {
    load(
      xRow(xPost({ id: '1', isPromoted: true, text: 'compra' })) +
        xRow(xPost({ id: '2', text: 'vídeo', below: xVideo })),
    );
    expect(x.findPosts(document).map((post) => x.readPost(post)?.post.id)).toEqual(['2']);
  });

  it('leaves out a promoted post that shows a time', () => {
    load(xRow(`<div data-testid="placementTracking">${xPost({ id: '1', text: 'compra' })}</div>`));
    expect(x.findPosts(document)).toEqual([]);
  });

  it('leaves out a promoted post that has lost its wrapper: no time, only statistics', () => {
    const unwrapped = xPost({ id: '1', isPromoted: true, text: 'compra' }).replace(
      'data-testid="placementTracking"',
      '',
    );
    load(xRow(unwrapped) + xRow(xPost({ id: '2', text: 'hola' })));
    expect(x.findPosts(document)).toHaveLength(1);
  });

  it('takes the post around a changed part, and only that', () => {
    load(
      xRow(xPost({ id: '1', text: '<span>uno</span>' })) + xRow(xPost({ id: '2', text: 'dos' })),
    );
    const changed = document.querySelector('[data-testid="tweetText"] span');
    expect(x.findPosts(changed!).map((post) => x.readPost(post)?.post.id)).toEqual(['1']);
  });

  it('takes the outer article where a quoted post is gone', () => {
    const gone =
      '<article role="article" data-testid="tweet"><span>Este post no está disponible</span></article>';
    load(xRow(xPost({ id: '1', text: 'mirad', below: `<div>${gone}</div>` })));
    const found = x.findPosts(document);
    expect(found).toHaveLength(1);
    expect(x.readPost(found[0]!)?.post).toMatchObject({ id: '1', text: 'mirad', kind: 'quote' });
    expect(x.findPosts(document.querySelectorAll('article')[1]!)).toEqual(found);
  });

  it('has nothing to say about other articles and empty pages', () => {
    load(
      '<div data-testid="cellInnerDiv"><article role="article"><span>Mostrar más respuestas</span></article></div>',
    );
    expect(x.findPosts(document)).toEqual([]);
    expect(x.readPost(document.querySelector('article')!)).toBeUndefined();
  });
});

describe('reading a post on X', () => {
  it('reads author, words, address and time', () => {
    const { post } = readOne(
      xPost({
        id: '77',
        handle: 'lia_mar',
        name: `<span>Lía</span>${emoji('🌊')}<span>Mar</span>`,
        text: `<span>Otra vez </span>${xMention('acme')}<span> sin luz </span>${emoji('😡')}`,
        below: xTranslate,
      }),
    );
    expect(post).toEqual({
      site: 'x',
      id: '77',
      url: 'https://x.com/lia_mar/status/77',
      author: { name: 'Lía Mar', handle: 'lia_mar' },
      text: 'Otra vez @acme sin luz 😡',
      lang: 'es',
      postedAt: '2026-03-02T10:00:00.000Z',
      kind: 'post',
      isPartial: false,
    });
  });

  it('keeps the quoted words apart, also under a post without words', () => {
    const quote = xQuote({ id: '900', text: '<span>ACME es lo peor</span>' });
    expect(readOne(xPost({ id: '5', text: 'Opino igual', below: quote })).post).toMatchObject({
      id: '5',
      text: 'Opino igual',
      quotedText: 'ACME es lo peor',
      kind: 'quote',
      lang: 'es',
    });
    const bare = readOne(xPost({ id: '6', below: quote }));
    expect(bare.post).toMatchObject({ id: '6', text: '', quotedText: 'ACME es lo peor' });
    expect(bare.post).not.toHaveProperty('lang');
    expect(bare.body).toBeUndefined();
  });

  it('tells the beginning of a long post, but not of a long quoted one', () => {
    expect(readOne(xPost({ text: 'mucho…', below: xShowMore })).post.isPartial).toBe(true);
    const quote = xQuote({}).replace('</div></div></div>', `${xShowMore}</div></div></div>`);
    expect(readOne(xPost({ text: 'corto', below: quote })).post.isPartial).toBe(false);
  });

  it.each(['qme', 'und', 'zxx', 'qam', 'qht', 'not a language'])(
    'states no language for %s',
    (lang) => {
      expect(readOne(xPost({ text: emoji('🦊'), lang })).post).not.toHaveProperty('lang');
    },
  );

  it.each([
    ['es', 'es'],
    ['pt-br', 'pt-BR'],
    ['in', 'id'],
    ['iw', 'he'],
  ])('states %s as %s', (lang, tag) => {
    expect(readOne(xPost({ text: 'hola', lang })).post.lang).toBe(tag);
  });

  it('reads the post that a page is about, where the time stands below', () => {
    const { post } = readOne(
      xPost({ id: '8', isFocal: true, text: 'hola' }),
      'https://x.com/lia_mar/status/8',
    );
    expect(post).toMatchObject({
      id: '8',
      url: 'https://x.com/lia_mar/status/8',
      postedAt: '2026-03-02T10:00:00.000Z',
    });
  });

  it('strips what follows the number of an edited post', () => {
    const html = xPost({ id: '9', text: 'hola' }).replace('/status/9"', '/status/9/history"');
    expect(readOne(html).post.url).toBe('https://x.com/lia_mar/status/9');
  });

  it('keeps the author of a repost and says that it is one; a pinned post is not', () => {
    expect(readOne(xPost({ text: 'hola', context: xReposted('eva') })).post).toMatchObject({
      kind: 'repost',
      author: { handle: 'lia_mar' },
    });
    expect(readOne(xPost({ text: 'hola', context: xPinned })).post.kind).toBe('post');
  });

  it('knows a reply by the handle between name and text', () => {
    const line = '<div>Respuesta a <a href="/acme" role="link"><span>@acme</span></a></div>';
    expect(readOne(xPost({ text: 'fatal', beforeText: line })).post.kind).toBe('reply');
  });

  it('gives a post without links an id of its own, always the same', () => {
    const bare = (text: string) =>
      `<article data-testid="tweet"><div data-testid="User-Name"><span>Ana</span><span>@ana</span><time datetime="2026-01-01T00:00:00Z"></time></div><div data-testid="tweetText">${text}</div></article>`;
    const first = readOne(bare('uno')).post;
    expect(first.id).toMatch(/^local-[0-9a-z]{14}$/);
    expect(first).not.toHaveProperty('url');
    expect(first.author).toEqual({ name: 'Ana', handle: 'ana' });
    expect(readOne(bare('uno')).post.id).toBe(first.id);
    expect(readOne(bare('dos')).post.id).not.toBe(first.id);
  });

  it('ignores links to the post that a video came from', () => {
    const from = '<a href="/i/status/666"><span>De otra cuenta</span></a>';
    const html = xPost({ id: '10', text: 'hola', beforeText: from });
    expect(readOne(html).post.id).toBe('10');
  });

  it('sees that an element now holds another post', () => {
    const { element } = readOne(xPost({ id: '1', text: 'uno' }));
    const other = document.createElement('div');
    other.innerHTML = xPost({ id: '2', text: 'dos' });
    element.replaceChildren(...other.firstElementChild!.childNodes);
    expect(x.readPost(element)?.post).toMatchObject({ id: '2', text: 'dos' });
  });

  it.each([
    '<article data-testid="tweet"></article>',
    '<article data-testid="tweet"><div data-testid="User-Name"></div></article>',
    '<article data-testid="tweet"><div data-testid="tweetText" lang="">x</div></article>',
    '<article data-testid="tweet"><a href="http://["><time datetime="never"></time></a></article>',
  ])('has no post to read in %s', (html) => {
    load(html);
    expect(x.readPost(document.querySelector('article')!)).toBeUndefined();
  });

  it('survives an address, a time and a language that are none', () => {
    const html = xPost({ text: 'hola', lang: '€' })
      .replaceAll('/status/100', '/status/abc')
      .replace('2026-03-02T10:00:00.000Z', 'ayer');
    const { post } = readOne(html);
    expect(post.id).toMatch(/^local-/);
    expect(post).not.toHaveProperty('postedAt');
  });

  it('reads ten thousand characters with ranges that hold', () => {
    const text = `${'palabra '.repeat(1250)}ACME`;
    const { post, body } = readOne(xPost({ text: `<span>${text}</span>` }));
    expect(post.text).toHaveLength(text.length);
    const at = post.text.indexOf('ACME');
    expect(body?.toRange(at, at + 4)?.toString()).toBe('ACME');
  });
});

describe('a thread on X', () => {
  const page =
    xRow(xPost({ id: '1', handle: 'ana', text: 'raíz' })) +
    xRow('') +
    xRow(xPost({ id: '2', handle: 'bea', text: 'foco', isFocal: true }) + xInlineReply(xBox())) +
    xRow(xPost({ id: '3', handle: 'cai', text: 'respuesta' })) +
    xRow('<h2>Descubre más</h2>') +
    xRow(xPost({ id: '4', handle: 'dan', text: 'ajeno' }));

  it('tells replies, and the parent where it is certain', () => {
    load(page, 'https://x.com/bea/status/2');
    const read = x.findPosts(document).map((post) => x.readPost(post)?.post);
    expect(read.map((post) => [post?.id, post?.kind, post?.parentId])).toEqual([
      ['1', 'post', undefined],
      ['2', 'reply', '1'],
      ['3', 'reply', undefined],
      ['4', 'post', undefined],
    ]);
  });

  it('finds the same post under a dialog as in it', () => {
    load(
      xRow(xPost({ id: '1', text: 'uno' })),
      'https://x.com/compose/post',
      xDialog(xPost({ id: '1', text: 'uno' }) + xBox()),
    );
    expect(x.findPosts(document).map((post) => x.readPost(post)?.post.id)).toEqual(['1', '1']);
  });
});

describe('the ground of X', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dim'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
  ])('%s is %s', (ground, theme) => {
    loadPage(xPage({ ground }), 'https://x.com/home');
    expect(x.readTheme()).toBe(theme);
  });
});
