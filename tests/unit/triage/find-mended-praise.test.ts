import { describe, expect, it } from 'vitest';
import { isMended } from '../../../lib/domain/triage/find-facts';
import { findMendedPraise } from '../../../lib/domain/triage/find-mended-praise';
import { readPost } from '../../../lib/domain/triage/reading';

const read = (language: string, text: string) => readPost(text, [], { language, confidence: 1 });

describe('praise that begins with what went wrong', () => {
  it.each([
    [
      'es',
      'Se me rompió la lavadora el domingo y el lunes ya la tenía arreglada, increíble el técnico',
    ],
    ['es', 'Dos días sin internet y en una hora me lo arreglaron, chapó'],
    ['en', 'Boiler died on Sunday, they fixed it the same day, brilliant people'],
    ['ca', 'Es va trencar la nevera i me la van arreglar de seguida, fantàstics'],
  ])('%s: %s', (language, text) => {
    expect(findMendedPraise(read(language, text))).toMatchObject({
      type: 'praise',
      polarity: 'positive',
      confidence: 0.5,
    });
  });

  it.each([
    ['it is not praised', 'es', 'Se me rompió la lavadora y me la arreglaron'],
    ['the praise comes first', 'es', 'Genial, tres días sin luz y me lo arreglaron'],
    ['blame follows', 'es', 'Me lo arreglaron, genial, y ahora pierde agua, qué desastre'],
    ['there is a but', 'es', 'Me lo arreglaron, muy amables, pero tardaron un mes'],
    ['a face takes it back', 'es', 'Me lo arreglaron, maravilloso servicio 🙄'],
    ['contact failed', 'es', 'Nadie contesta a mis correos y dicen que lo arreglaron, genial'],
  ])('none where %s', (_, language, text) => {
    expect(findMendedPraise(read(language, text))).toBeUndefined();
  });
});

describe('what was mended late, in vain or only by word is not mended', () => {
  it.each([
    ['es', 'me lo arreglaron tres veces y sigue igual'],
    ['es', 'dicen que lo han solucionado'],
    ['es', 'me lo devolvieron después de dos meses'],
    ['en', 'fixed three times and still broken'],
    ['ca', "m'ho van arreglar tres cops i segueix igual"],
  ])('%s: %s', (language, text) => {
    expect(isMended(read(language, text))).toBe(false);
  });
});
