import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../lib/domain/engine/read-answer';

describe('the words of an answer', () => {
  test.each([
    ['Lo miramos.', 'Lo miramos.'],
    ['"Lo miramos."', 'Lo miramos.'],
    ['«Lo miramos.»', 'Lo miramos.'],
    ['Lo **miramos** ya.', 'Lo miramos ya.'],
    ['<think>Debo tutear.</think>\nLo miramos.', 'Lo miramos.'],
    ['Aquí tienes la respuesta:\n\nLo miramos.', 'Lo miramos.'],
    ['Lo miramos.\nGracias.', 'Lo miramos. Gracias.'],
  ])('%j', (answer, text) => expect(readAnswer(answer)).toBe(text));

  test.each([
    '',
    '   ',
    '<p>Lo miramos.</p>',
    'Lo miramos <img src=x onerror=alert(1)>',
    'Lo miramos en [la web](https://a.example)',
    '```\nLo miramos\n```',
    '# Respuesta\nLo miramos',
    '- Lo miramos\n- Gracias',
    '1. Lo miramos',
    'Lo miramos &lt;b&gt;',
    'Lo miramos \u202egracias',
    'Lo miramos 😊',
  ])('markup, signs that hide and emoji are not taken: %j', (answer) => {
    expect(readAnswer(answer)).toBeUndefined();
  });
});
