import { describe, expect, it } from 'vitest';
import { countLength, findLimit, longestDraft } from '../../../lib/domain/draft/count-length';

describe('length as the site counts it', () => {
  it.each([
    ['hola', 4],
    ['', 0],
    ['Ánimo, ñandú', 12],
    ['👩‍👩‍👧', 2],
    ['mira https://www.example.org/una/direccion/muy/larga/que/no/cabe/entera', 5 + 23],
    ['5 €', 4],
    ['— Ana', 5],
  ])('X counts %j as %d', (text, expected) => {
    expect(countLength(text, 'x')).toBe(expected);
    expect(countLength(text, 'practice')).toBe(expected);
  });

  it.each(['facebook', 'pasted'] as const)('counts plain characters for %s', (site) => {
    expect(countLength('👍 5 €', site)).toBe(6);
  });

  it('has a limit where the site has one', () => {
    expect(findLimit('x')).toBe(280);
    expect(findLimit('practice')).toBe(280);
    expect(findLimit('facebook')).toBeUndefined();
    expect(findLimit('pasted')).toBeUndefined();
    expect(longestDraft('facebook')).toBe(500);
  });
});
