import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/domain/language/detect-language';
import { SHORT_SENTENCES } from './short-sentences';

/** Lowest share that must be right without any hint. Measured when written: see docs. */
const FLOORS: Record<string, number> = { es: 0.95, en: 0.95, ca: 0.95, pt: 0.85, fr: 0.9, it: 0.9 };

function shareRight(language: string, siteLang?: string): number {
  const sentences = SHORT_SENTENCES[language] ?? [];
  const right = sentences.filter((text) => detectLanguage(text, siteLang).language === language);
  const wrong = sentences.filter((text) => !right.includes(text));
  if (wrong.length > 0)
    console.info(
      language,
      siteLang ?? '',
      wrong.map((t) => [t, detectLanguage(t, siteLang)]),
    );
  return right.length / sentences.length;
}

describe('short posts', () => {
  it.each(Object.entries(FLOORS))('%s: at least %d right without a hint', (language, floor) => {
    expect(shareRight(language)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.keys(FLOORS))('%s: all right with the right hint', (language) => {
    expect(shareRight(language, language)).toBeGreaterThanOrEqual(0.98);
  });

  it('a wrong hint of the site does not turn Catalan into Spanish', () => {
    expect(shareRight('ca', 'es')).toBeGreaterThanOrEqual(0.85);
  });

  it('a wrong hint of the site does not turn Spanish into Portuguese', () => {
    expect(shareRight('es', 'pt')).toBeGreaterThanOrEqual(0.85);
  });
});
