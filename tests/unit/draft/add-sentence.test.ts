import { describe, expect, test } from 'vitest';
import { addSentence } from '../../../lib/domain/draft/add-sentence';

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
