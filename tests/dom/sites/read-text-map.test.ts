// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readTextMap } from '../../../lib/dom/read-text-map';

const LINES = 'div, p';

function read(html: string, lines?: string) {
  document.body.innerHTML = `<section>${html}</section>`;
  return readTextMap(document.querySelector('section')!, lines === undefined ? {} : { lines });
}

describe('what a text map says', () => {
  it.each([
    ['text in pieces', 'a<span>b<b>c</b></span>d', 'abcd'],
    ['an emoji that is a picture', 'mal <img alt="😡"> muy', 'mal 😡 muy'],
    ['a picture without words', 'a<img alt="">b<img>c', 'abc'],
    ['a break', 'a<br>b', 'a\nb'],
    ['line feeds of the text itself', '<span>a\n\nb</span>', 'a\n\nb'],
    ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
    ['a mention in an inline block', 'a <div><span>@b</span></div> c', 'a @b c'],
    ['blank ends', '\n  a b \n', 'a b'],
    ['hidden words', 'a<span aria-hidden="true">x<i>y</i></span>b', 'ab'],
    ['words that are not drawn', 'a<b style="display: none">-</b>b', 'ab'],
    ['buttons', 'a <div role="button">Ver más</div><button>Traducir</button>', 'a'],
    ['marks of React', 'a<!--$-->b<!--/$-->', 'ab'],
    ['nothing', '', ''],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });

  it.each([
    ['one line for each block', '<div>a</div><div>b</div>', 'a\nb'],
    ['blocks within blocks', '<div><div>a</div></div><div><div><div>b</div></div></div>', 'a\nb'],
    ['words after a block', '<div>a<div>b</div>c</div>', 'a\nb\nc'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['indents of the source', '\n <div>a</div>\n <div>b</div>\n', 'a\nb'],
    ['pieces of one line', '<div><span>a</span> <a href="#">b</a></div>', 'a b'],
  ])('%s', (_name, html, text) => {
    expect(read(html, LINES).text).toBe(text);
  });
});

describe('the way back to the page', () => {
  it('spans pieces, pictures and lines', () => {
    const { text, toRange } = read(
      '<div>Hola <b>AC</b>ME <img alt="😡"></div><div>fin</div>',
      LINES,
    );
    const at = text.indexOf('ACME');
    expect(toRange(at, at + 4)?.toString()).toBe('ACME');
    const picture = text.indexOf('😡');
    const around = toRange(picture, picture + 2);
    expect(around?.cloneContents().querySelector('img')).not.toBeNull();
    expect(toRange(0, text.length)?.toString()).toBe('Hola ACME fin');
  });

  it('counts from the first word, not from the blanks before it', () => {
    expect(read('   hola ACME  ').toRange(5, 9)?.toString()).toBe('ACME');
  });

  it('begins after and ends before a break that is no node', () => {
    const { toRange } = read('<div>ab</div><div>cd</div>', LINES);
    expect(toRange(2, 4)?.toString()).toBe('c');
    expect(toRange(1, 3)?.toString()).toBe('b');
    expect(toRange(2, 3)).toBeUndefined();
  });

  it.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 99],
  ])('has none for [%i, %i)', (start, end) => {
    expect(read('hola').toRange(start, end)).toBeUndefined();
  });

  it('has none once the nodes are gone or say something else', () => {
    const gone = read('<span>hola</span>');
    document.querySelector('span')?.remove();
    expect(gone.toRange(0, 4)).toBeUndefined();
    const changed = read('hola');
    document.querySelector('section')!.firstChild!.nodeValue = 'adiós';
    expect(changed.toRange(0, 4)).toBeUndefined();
  });
});
