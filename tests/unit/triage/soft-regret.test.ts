import { describe, expect, it } from 'vitest';
import { findSoftRegret } from '../../../lib/domain/triage/find-soft-regret';
import { readPost } from '../../../lib/domain/triage/reading';

const read = (language: string, text: string) =>
  findSoftRegret(readPost(text, [], { language, confidence: 1 }));

describe('praise with one small regret', () => {
  it.each([
    ['es', 'Me encanta la terraza nueva, qué bonita. Solo una pena: no hay sombra'],
    ['es', 'Comida deliciosa y trato genial. Única pega, cerráis pronto'],
    ['en', 'Gorgeous shop and lovely people. Only pity: no card payments'],
    ['en', 'Fantastic cakes, I love them. My only gripe is the parking'],
    ['ca', 'Preciosa la façana, m’encanta. Només una llàstima: tanqueu dilluns'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text)).toMatchObject({ type: 'praise', polarity: 'positive' });
    expect(read(language, text)?.confidence).toBeLessThanOrEqual(0.5);
  });

  it.each([
    ['nothing was praised', 'es', 'Solo una pena: no hay sombra'],
    [
      'something went wrong',
      'es',
      'Preciosa tienda. Solo una pena: me cobraron dos veces el bolso',
    ],
    [
      'what follows is blame',
      'en',
      'Lovely shop. Only pity: the worst staff, horrible and disgusting',
    ],
    ['somebody was hurt', 'es', 'Preciosa sala. Solo una pena: mi hijo se tragó una pieza'],
  ])('none where %s', (_, language, text) => {
    expect(read(language, text)).toBeUndefined();
  });
});
