import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/domain/language/detect-language';
import { SHORT_SENTENCES } from './short-sentences';

/** Lowest share that must be right without any hint; a few points under what was measured. */
const FLOORS: Record<string, number> = {
  es: 0.95,
  en: 0.95,
  ca: 0.95,
  pt: 0.9,
  fr: 0.95,
  it: 0.95,
};

function shareRight(language: string, siteLang?: string): number {
  const sentences = SHORT_SENTENCES[language] ?? [];
  const right = sentences.filter((text) => detectLanguage(text, siteLang).language === language);
  return right.length / sentences.length;
}

it('there are sentences enough to mean something', () => {
  expect(Object.values(SHORT_SENTENCES).flat().length).toBeGreaterThanOrEqual(200);
  expect(SHORT_SENTENCES.ca?.length).toBeGreaterThanOrEqual(60);
});

describe('short posts', () => {
  it.each(Object.entries(FLOORS))('%s: at least %d right without a hint', (language, floor) => {
    expect(shareRight(language)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.keys(FLOORS))('%s: all right with the right hint', (language) => {
    expect(shareRight(language, language)).toBeGreaterThanOrEqual(0.97);
  });

  it('a wrong hint of the site does not turn Catalan into Spanish', () => {
    expect(shareRight('ca', 'es')).toBeGreaterThanOrEqual(0.85);
  });

  it('a wrong hint of the site does not turn Spanish into Portuguese', () => {
    expect(shareRight('es', 'pt')).toBeGreaterThanOrEqual(0.85);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['', undefined, 'und'],
    ['👍👍', undefined, 'und'],
    ['👍👍', 'ca', 'ca'],
    ['@ana https://t.co/x #Fibralia', 'und', 'und'],
    ['ok', 'es-ES', 'es'],
    ['Gracias', 'en', 'es'],
    ['#catalunya no me llega el pedido', 'ca', 'es'],
    ['Привет, интернет не работает', undefined, 'ru'],
    ['インターネットが使えない', 'ja', 'ja'],
    ['¿Por qué no funciona?', 'qme', 'es'],
    ['Das Internet geht seit gestern nicht', undefined, 'und'],
    ['Das Internet geht seit gestern nicht', 'de', 'de'],
    [': mal', undefined, 'es'],
    ['menuda mierda', undefined, 'es'],
    ['Aparkio: mal', undefined, 'es'],
    ['volandia.com no carga', undefined, 'es'],
    ['No em funciona', undefined, 'ca'],
    ['Aparkio, per favor, contesteu', undefined, 'ca'],
    ['El paquet no ha arribat', undefined, 'ca'],
    ['Service nul', undefined, 'fr'],
    ['A encomenda ainda não chegou', undefined, 'pt'],
    ['Il pacco non arriva', undefined, 'it'],
    ['Aparkio, useless', undefined, 'en'],
    ['devolvedme lo mío', undefined, 'es'],
    ['responeu els correus', undefined, 'ca'],
    ['El bany brut', undefined, 'ca'],
    ['El llit era dur', 'es', 'ca'],
    ['Triga massa i esmorzar fred', 'es', 'ca'],
    ['La habitación, cara', 'ca', 'es'],
    ['Hotel maravilloso', 'es', 'es'],
  ])('%j with the hint %s: %s', (text, siteLang, language) => {
    expect(detectLanguage(text, siteLang).language).toBe(language);
  });

  it('is surer of more text, and never out of range', () => {
    const short = detectLanguage('no va').confidence;
    const long = detectLanguage('No va internet des de fa tres dies i ningú no respon').confidence;
    expect(long).toBeGreaterThan(short);
    expect(long).toBeLessThanOrEqual(1);
  });
});
