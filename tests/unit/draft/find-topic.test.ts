import { describe, expect, it } from 'vitest';
import { findTopic } from '../../../lib/domain/draft/find-topic';
import type { ReplyLanguage } from '../../../lib/domain/post';

const topic = (text: string, language: ReplyLanguage = 'es') => {
  const range = findTopic(text, language);
  return range && text.slice(range.start, range.end);
};

describe('what a sentence is about', () => {
  it.each<[string, string, ReplyLanguage]>([
    ['La pantalla del asiento no funciona', 'La pantalla del asiento', 'es'],
    ['Otra vez. La piscina climatizada estaba a 19 grados', 'La piscina climatizada', 'es'],
    ['@fibralia las notificaciones no llegan', 'las notificaciones', 'es'],
    ['The zip came off after two days', 'The zip', 'en'],
    ["L'aire condicionat goteja damunt del llit", "L'aire condicionat", 'ca'],
    ['La butaca no tenia cinturó', 'La butaca', 'ca'],
  ])('%s', (text, expected, language) => {
    expect(topic(text, language)).toBe(expected);
  });

  it.each<[string, ReplyLanguage]>([
    ['La camarera no vino', 'es'],
    ['La verdad es que no sé', 'es'],
    ['La idea es buena, pero se cuelga', 'es'],
    ['La comida estaba bien, pero el servicio no', 'es'],
    ['El pan está duro y el precio es de risa', 'es'],
    ['La Sagrera no tiene ascensor', 'es'],
    ['No funciona la pantalla', 'es'],
    ['The driver was late', 'en'],
    ['El gerent no hi era', 'ca'],
  ])('nothing in: %s', (text, language) => {
    expect(topic(text, language)).toBeUndefined();
  });
});
