import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';

const BRAND = 'Velmora';

function judge(language: string, text: string) {
  const start = text.indexOf(BRAND);
  const post: Post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false };
  const options = { language: { language, confidence: 1 } };
  return judgePost(post, [{ start, end: start + BRAND.length }], options);
}

const SENSITIVE = ['safety', 'legal', 'dataLeak', 'staff', 'abuse'];

describe('events that the brand did not cause', () => {
  it.each([
    ['es', 'Mi abuela murió el año que abrió Velmora'],
    ['es', 'Denuncié a mi casero y luego cené en Velmora'],
    ['es', 'Los datos de Velmora: vendió un 4 % más'],
    ['en', 'My dog died yesterday. Walked past Velmora.'],
    ['ca', 'L’incendi del carrer Nou talla el trànsit davant de Velmora'],
    ['ca', 'Velmora és una estafa'],
  ])('%s: %s', (language, text) => {
    expect(SENSITIVE).not.toContain(judge(language, text).type);
  });

  it.each([
    ['es', 'Mi perro murió después de comer el pienso de Velmora', 'safety'],
    ['es', 'El patinete de Velmora se quedó sin frenos y choqué', 'safety'],
    ['es', 'El SMS de Velmora es una estafa', 'dataLeak'],
  ])('what it may have caused stays, %s: %s', (language, text, type) => {
    expect(judge(language, text).type).toBe(type);
  });
});

describe('one brand beside another', () => {
  it('who leaves it complains, who comes praises', () => {
    expect(judge('es', 'Dejo Velmora por Plazalia. Harto de esperar.').type).toBe('complaint');
    const gained = judge('es', 'Dejo Plazalia por Velmora. Harto de esperar.');
    expect([gained.type, gained.polarity]).toEqual(['competitor', 'positive']);
  });

  it('what others say is not what the author says', () => {
    const text = 'Mi cuñado dice que Velmora es una mierda, pero a mí me va de cine.';
    expect(judge('es', text).polarity).toBe('positive');
  });
});

it('praise in a sure irony is no evidence of praise', () => {
  const { polarity, evidence } = judge('es', 'Gracias por nada, Velmora');
  expect(polarity).toBe('negative');
  expect(evidence.some(({ weight }) => weight > 0)).toBe(false);
});
