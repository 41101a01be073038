import { describe, expect, it } from 'vitest';
import { createComparison, similarity } from '../../../lib/domain/draft/similarity';

describe('similarity of two replies', () => {
  it.each([
    ['Lo revisamos y te respondemos hoy.', 'Lo revisamos y te respondemos hoy.', 1],
    ['Lo revisamos y te respondemos hoy.', 'Gracias por contarlo tan claro, Ana.', 0],
    ['Gràcies per avisar-nos.', 'Gracies per avisar nos', 1],
    ['Gracias', 'Gracias', 1],
    ['', '', 0],
  ])('%j and %j: %d', (one, other, expected) => {
    expect(similarity(one, other)).toBe(expected);
  });

  it('is the same from both sides and between 0 and 1', () => {
    const one = 'Vamos a comprobar qué ha pasado con tu pedido.';
    const other = 'Vamos a comprobar qué ha pasado y te contamos.';
    expect(similarity(one, other)).toBe(similarity(other, one));
    expect(similarity(one, other)).toBeGreaterThan(0);
    expect(similarity(one, other)).toBeLessThan(1);
  });

  it('takes the highest of several, 0 of none', () => {
    expect(createComparison(['cuatro cinco seis', 'uno dos tres'])('uno dos tres')).toBe(1);
    expect(createComparison([])('uno dos tres')).toBe(0);
  });
});
