// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findLeadingMention } from '../../../lib/dom/insert/find-leading-mention';
import { lexicalBox } from './editor-boxes';

const plain = (text: string, name = '') =>
  `<span data-lexical-text="true"${name && ` class="${name}"`}>${text}</span>`;

describe('findLeadingMention', () => {
  test.each([
    [
      'a run with marks of its own',
      `<span spellcheck="false" data-lexical-text="true">Ana Roca</span>${plain(' ')}`,
    ],
    [
      'a link',
      `<a href="/ana.roca"><span data-lexical-text="true">Ana Roca</span></a>${plain(' ')}`,
    ],
    ['a run that cannot be edited', `<span contenteditable="false">Ana Roca</span>${plain(' ')}`],
    ['a run of another class', `${plain('Ana Roca', 'a b')}${plain(' hola', 'a')}`],
    ['a name in another script', `<span spellcheck="false">שרה כהן</span>${plain(' ')}`],
  ])('finds %s', (_, line) => {
    expect(findLeadingMention(lexicalBox(line))).toBeDefined();
  });

  test.each([
    ['an empty box', '<br>'],
    ['plain text', plain('Ana Roca, hola')],
    ['plain text with a theme class', plain('Ana Roca, hola', 'a b')],
    ['plain text before a mention', `${plain('Hola ')}<span spellcheck="false">Ana</span>`],
    ['a hashtag', `<span class="tag" data-lexical-text="true">#fibra</span>${plain(' va mal')}`],
    [
      'an address',
      `<a href="https://fibralia.example">https://fibralia.example/ayuda</a>${plain(' ')}`,
    ],
    ['a bare address', `<a href="https://fibralia.example">fibralia.example</a>${plain(' ')}`],
    ['an emoji', `<span class="emoji" data-lexical-text="true">🙂</span>${plain(' hola')}`],
    ['bold text', `<strong data-lexical-text="true">Ana</strong>${plain(' hola')}`],
  ])('takes %s for no mention', (_, line) => {
    expect(findLeadingMention(lexicalBox(line))).toBeUndefined();
  });
});
