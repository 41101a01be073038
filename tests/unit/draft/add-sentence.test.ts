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

  test('closes a sentence that stands open', () => {
    expect(addSentence('Lucía, no es culpa tuya', thanks, '')).toBe(
      'Lucía, no es culpa tuya. Gracias por avisar.',
    );
  });

  test.each([
    ['Lo miramos hoy. Un saludo', 'Lo miramos hoy. Gracias por avisar. Un saludo'],
    ['Lo miramos hoy.\nUn saludo,\n— Ana', 'Lo miramos hoy. Gracias por avisar.\nUn saludo, — Ana'],
    ['We look into it. Kind regards', 'We look into it. Gracias por avisar. Kind regards'],
    ['Ho mirem avui. Una abraçada!', 'Ho mirem avui. Gracias por avisar. Una abraçada!'],
    ['Un saludo', 'Gracias por avisar. Un saludo'],
  ])('leaves the farewell last: %j', (own, after) => {
    expect(addSentence(own, thanks, '— Ana')).toBe(after);
  });

  test('takes no sentence for a farewell because it speaks of one', () => {
    const own = 'Un saludo no arregla nada y lo sabemos muy bien.';
    expect(addSentence(own, thanks, '')).toBe(`${own} Gracias por avisar.`);
  });
});
