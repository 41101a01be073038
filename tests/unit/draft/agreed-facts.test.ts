import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findFact } from '../../../lib/domain/draft/find-fact';
import { makeInput } from './make-input';

const SHEET = [
  { text: 'la avería de la central afecta a tres calles', validUntil: '2026-03-10' },
  { text: 'las tiendas abren de 10 a 20', link: 'https://fibralia.example/tiendas' },
];
const POST = 'Otra avería en la central y mi calle sin fibra, @fibralia';

describe('the fact sheet', () => {
  it('gives the fact that the post is about', () => {
    expect(findFact(POST, SHEET, '2026-03-02')?.text).toContain('tres calles');
    expect(findFact('Me habéis cobrado dos veces', SHEET, '2026-03-02')).toBeUndefined();
  });

  it('never gives one past its date, nor a dated one on an unknown day', () => {
    expect(findFact(POST, SHEET, '2026-03-10T23:00:00Z')).toBeDefined();
    expect(findFact(POST, SHEET, '2026-03-11')).toBeUndefined();
    expect(findFact(POST, SHEET, undefined)).toBeUndefined();
  });

  it('is said in the draft, unless the person typed another', () => {
    const input = { ...makeInput({ text: POST }), factSheet: SHEET, today: '2026-03-02' };
    expect(buildDrafts(input)[0]?.text).toContain('tres calles');
    const typed = buildDrafts({ ...input, facts: { fact: 'hay dos equipos en camino' } })[0]?.text;
    expect(typed).toContain('dos equipos en camino');
    expect(typed).not.toContain('tres calles');
  });
});
