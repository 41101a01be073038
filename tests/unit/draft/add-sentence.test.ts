import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../../lib/domain/checklist/check';
import { addSentence } from '../../../lib/domain/draft/add-sentence';
import { findMissingPart } from '../../../lib/domain/draft/find-missing-part';
import type { Draft } from '../../../lib/domain/draft/move';

describe('addSentence', () => {
  const thanks = { move: 'thank', text: 'Gracias por avisar.' } as const;

  test('a greeting goes first', () => {
    const greeting = { move: 'greet', text: 'Hola, Rocío.' } as const;
    expect(addSentence('Lo sentimos mucho.', greeting, '')).toBe('Hola, Rocío. Lo sentimos mucho.');
  });

  test('all else goes before the signature', () => {
    expect(addSentence('Lo sentimos. — Ana', thanks, '— Ana')).toBe(
      'Lo sentimos. Gracias por avisar. — Ana',
    );
  });

  test('or to the end where nobody signed', () => {
    expect(addSentence('Lo sentimos. ', thanks, '— Ana')).toBe('Lo sentimos. Gracias por avisar.');
  });

  test('nothing of the own text is lost', () => {
    const own = 'Uno.\n\nDos «tres» 😡';
    expect(addSentence(own, thanks, '')).toContain(own);
  });
});

describe('findMissingPart', () => {
  const draft: Draft = {
    id: 'draft',
    text: 'Hola, Rocío. Gracias por avisar. Lo sentimos. Lo revisamos hoy.',
    length: 60,
    moves: [
      { move: 'greet', text: 'Hola, Rocío.' },
      { move: 'thank', text: 'Gracias por avisar.' },
      { move: 'regret', text: 'Lo sentimos.' },
      { move: 'act', text: 'Lo revisamos hoy.' },
    ],
  };
  const result = (id: CheckResult['id'], state: CheckResult['state']): CheckResult => ({
    id,
    state,
    evidence: [],
    detail: 'any',
    words: [],
  });

  test('leaves out what the own text already says', () => {
    const results = [result('K01', 'weak'), result('K03', 'met'), result('K02', 'missing')];
    expect(findMissingPart(draft, results)).toBe('Gracias por avisar. Lo revisamos hoy.');
  });

  test('is the whole draft where the own text says nothing of it', () => {
    expect(findMissingPart(draft, [])).toBe(draft.text);
  });
});
