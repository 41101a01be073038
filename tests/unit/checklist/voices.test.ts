import { describe, expect, test } from 'vitest';
import type { Voice } from '../../../lib/domain/brand/brand';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { createContext } from './context';

const BANK: Voice = { register: 'usted', person: 'nosotros', emoji: 'never' };
const FESTIVAL: Voice = { register: 'tu', person: 'nosotros', emoji: 'free' };
const FESTIVE = 'Hola, Lucía. Te llamamos hoy y te lo arreglamos 🎉';
const STIFF = 'Buenos días, Lucía. Hoy mismo le llamamos y le damos una respuesta.';

/** What the voice check says of a reply of a client with this voice. */
function listenTo(text: string, voice: Voice): string | undefined {
  const results = checkDraft(text, createContext('es', { brand: { voice } }));
  return results.find(({ id }) => id === 'K21')?.detail;
}

describe('C37: a bank and a festival', () => {
  test('each has its own way, and the other’s is told at once', () => {
    expect(listenTo(FESTIVE, BANK)).toBe('familiar');
    expect(listenTo(STIFF, FESTIVAL)).toBe('formal');
    const fits = [listenTo(FESTIVE, FESTIVAL), listenTo(STIFF, BANK)];
    expect(fits).not.toContain('familiar');
    expect(fits).not.toContain('formal');
  });

  test('no emoji goes out from the bank', () => {
    expect(listenTo('Buenos días, Lucía. Hoy mismo le llamamos 🎉', BANK)).toBe('noEmoji');
  });
});
