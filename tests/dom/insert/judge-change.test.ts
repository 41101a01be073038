import { describe, expect, test } from 'vitest';
import { judgeChange } from '../../../lib/dom/insert/judge-change';

const plan = { before: 'Hola.', insertion: ' Lo miramos.', expected: 'Hola. Lo miramos.' };

describe('judgeChange', () => {
  test.each([
    ['as planned', 'Hola. Lo miramos.'],
    ['with other white space', 'Hola.\u00a0Lo\n\nmiramos.\n'],
    ['with caret holders', '\ufeffHola. Lo\u200b miramos.'],
    ['with letters typed behind', 'Hola. Lo miramos. Ana'],
  ])('inserted: %s', (_, after) => {
    expect(judgeChange(plan, after)).toBe('inserted');
  });

  test.each([
    ['twice', 'Hola. Lo miramos. Lo miramos.'],
    ['in part', 'Hola. Lo mir'],
    ['in front', 'Lo miramos. Hola.'],
    ['without the own text', 'Lo miramos.'],
    ['in an empty box', ''],
    ['with letters lost', 'Hola. Lo mramos.'],
  ])('garbled: %s', (_, after) => {
    expect(judgeChange(plan, after)).toBe('garbled');
  });

  test('unchanged when the box says what it said', () => {
    expect(judgeChange(plan, 'Hola. ')).toBe('unchanged');
  });

  test('a text that is already there must be there once more', () => {
    const again = { before: 'Sí.', insertion: ' Sí.', expected: 'Sí. Sí.' };
    expect(judgeChange(again, 'Sí. Sí.')).toBe('inserted');
    expect(judgeChange(again, 'Sí. Sí. Sí.')).toBe('garbled');
  });

  test('an emoji with and without its variation mark is the same to the reader', () => {
    const heart = { before: '', insertion: 'Gracias ❤', expected: 'Gracias ❤' };
    expect(judgeChange(heart, 'Gracias ❤\ufe0f')).toBe('inserted');
  });
});
