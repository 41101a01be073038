// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { type InsertMode, planInsertion } from '../../../lib/dom/insert/plan-insertion';
import { lexicalBox } from './editor-boxes';

const MENTION = '<span spellcheck="false">Ana Roca</span>';
const run = (text: string) => `<span data-lexical-text="true">${text}</span>`;

describe('planInsertion', () => {
  test.each<[string, string, InsertMode, string, string]>([
    ['an empty box', '<br>', 'append', 'Hola.', 'Hola.'],
    ['own text', run('Buenas.'), 'append', ' Hola.', 'Buenas. Hola.'],
    ['own text with a space', run('Buenas. '), 'append', 'Hola.', 'Buenas. Hola.'],
    ['a mention with its space', `${MENTION}${run(' ')}`, 'append', 'Hola.', 'Ana Roca Hola.'],
    ['a mention alone', MENTION, 'append', ' Hola.', 'Ana Roca Hola.'],
    ['own text, replaced', run('Buenas.'), 'replace', 'Hola.', 'Hola.'],
    [
      'text behind a mention, replaced',
      `${MENTION}${run(' Buenas.')}`,
      'replace',
      'Hola.',
      'Ana Roca Hola.',
    ],
    ['a mention alone, replaced', MENTION, 'replace', ' Hola.', 'Ana Roca Hola.'],
  ])('%s', (_, line, mode, insertion, expected) => {
    expect(planInsertion(lexicalBox(line), 'Hola.', mode)).toMatchObject({ insertion, expected });
  });

  test('several lines start on a line of their own behind own text', () => {
    const plan = planInsertion(lexicalBox(run('Buenas.')), 'Uno.\nDos.', 'append');
    expect(plan.expected).toBe('Buenas.\nUno.\nDos.');
  });
});
