import { describe, expect, it } from 'vitest';
import { findUnmeantPraise } from '../../../lib/domain/triage/find-unmeant-praise';
import { readPost } from '../../../lib/domain/triage/reading';

const shares = (negative: number) => ({ negative, neutral: 0, positive: 1 - negative });

const find = (text: string, language: string, negative = 0.5) =>
  findUnmeantPraise(readPost(text, [], { language, confidence: 1 }), shares(negative)).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('praise in a post that blames', () => {
  it.each([
    ['es', 'Felicidades por el paraguas, ya viene con agujeros'],
    ['es', 'Premio al silencio para la centralita'],
    ['en', 'Gold medal for losing the same box twice'],
    ['en', 'Hats off, the lift now stops between floors'],
    ['ca', 'Quina sort, la porta tampoc no tanca'],
  ])('%s: %s', (language, text) => {
    expect(find(text, language)).not.toEqual([]);
  });

  it.each([
    ['the model reads hardly any blame', 'Felicidades por el paraguas', 'es', 0.1],
    ['the person takes it back', 'Great coffee, but the queue took an hour', 'en', 0.5],
    ['the face is fond', 'Bravo, me he comido tres seguidos 😍', 'es', 0.5],
    ['nothing is praised', 'La puerta no cierra y entra agua', 'es', 0.9],
    ['praise comes late in the post', 'Ayer en la tienda del centro me dijeron bravo', 'es', 0.5],
  ])('none where %s', (_, text, language, negative) => {
    expect(find(text, language, negative)).toEqual([]);
  });

  it.each([
    ['es', 'Gracias por avisar del derrumbe de la calle'],
    ['en', 'Thanks for the heads up about the landslide'],
    ['ca', "Gràcies per informar de l'esllavissada"],
  ])('%s: none in thanks for a warning', (language, text) => {
    expect(find(text, language, 0.6)).toEqual([]);
  });

  it('thanks for a warning that came too late are not meant', () => {
    expect(find('Felicidades por avisar tan tarde del derrumbe', 'es', 0.6)).not.toEqual([]);
  });

  it('what a firm says of itself, held up between quotes', () => {
    expect(find('El abrigo de "calidad suprema" se abre solo', 'es', 0.8)).toEqual([
      '"calidad suprema"',
    ]);
  });

  it('a word held up between quotes, where the blame is plain', () => {
    const text = 'Este abrigo «fantástico» se abre solo';
    expect(find(text, 'es', 0.8)).toEqual(['«fantástico»']);
    expect(find(text, 'es', 0.5)).toEqual([]);
  });
});
