// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findEditorEngine } from '../../../lib/dom/insert/find-editor-engine';
import { readEditorMap, readEditorText } from '../../../lib/dom/insert/read-editor-text';
import { draftBox, lexicalBox } from './editor-boxes';

const run = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const leaf = (text: string) => `<span data-text="true">${text}</span>`;

describe('readEditorText', () => {
  test.each([
    ['empty Lexical', lexicalBox('<br>'), ''],
    ['Lexical paragraphs', lexicalBox(run('Uno'), run('Dos')), 'Uno\nDos'],
    ['Lexical line break', lexicalBox(`${run('Uno')}<br>${run('Dos')}`), 'Uno\nDos'],
    ['Lexical open last line', lexicalBox(`${run('Uno')}<br><br>`), 'Uno\n'],
    ['Lexical empty line between', lexicalBox(run('Uno'), '<br>', run('Dos')), 'Uno\n\nDos'],
    ['emoji as a picture', lexicalBox(`${run('Hola ')}<img alt="👋🏽">`), 'Hola 👋🏽'],
    ['caret holders', lexicalBox(run('\ufeffHola\u200b')), 'Hola'],
    ['empty Draft.js', draftBox('<br data-text="true">'), ''],
    ['Draft.js blocks', draftBox(leaf('Uno'), '<br data-text="true">', leaf('Dos')), 'Uno\n\nDos'],
    ['Draft.js entities', draftBox(`${leaf('Hola ')}<span>${leaf('@ana')}</span>`), 'Hola @ana'],
    ['blanks of the markup around Draft.js text', draftBox(`\n  ${leaf('Hola')}\n  `), 'Hola'],
  ])('%s', (_, box, text) => {
    expect(readEditorText(box)).toBe(text);
  });

  test('a textarea', () => {
    const area = document.createElement('textarea');
    area.value = 'Uno\nDos';
    expect(readEditorText(area)).toBe('Uno\nDos');
  });
});

describe('findEditorEngine', () => {
  test('tells the engines apart', () => {
    expect(findEditorEngine(lexicalBox('<br>'))).toBe('lexical');
    expect(findEditorEngine(draftBox('<br>'))).toBe('draft');
    expect(findEditorEngine(document.createElement('textarea'))).toBe('textarea');
    expect(findEditorEngine(document.createElement('div'))).toBe('unknown');
  });
});

describe('readEditorMap', () => {
  const wordsAt = (box: HTMLElement, word: string) => {
    const map = readEditorMap(box);
    const start = map.text.indexOf(word);
    return map.toRange(start, start + word.length)?.toString();
  };

  test('leads from words of the text to the same words in the editor', () => {
    expect(wordsAt(lexicalBox(run('Hola, lo '), run('sentimos mucho')), 'sentimos')).toBe(
      'sentimos',
    );
    expect(wordsAt(draftBox(leaf('Uno'), leaf('dos y tres')), 'dos y')).toBe('dos y');
  });

  test('across runs, and past caret holders that are no text', () => {
    const box = lexicalBox(`${run('\ufeffLo sen')}${run('timos')}`);
    expect(readEditorMap(box).text).toBe('Lo sentimos');
    expect(wordsAt(box, 'sentimos')).toBe('sentimos');
  });

  test('gives nothing once the site has rewritten its nodes', () => {
    const box = lexicalBox(run('Lo sentimos'));
    document.body.append(box);
    const map = readEditorMap(box);
    box.replaceChildren();
    expect(map.toRange(0, 2)).toBeUndefined();
  });
});
