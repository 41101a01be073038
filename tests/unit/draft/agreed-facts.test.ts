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

  it('is found by the heading that it has on the sheet, and by no other', () => {
    const sheet = [
      { question: 'Cobertura', text: 'llegamos a toda la comarca' },
      { question: 'Cambiar de tarifa', text: 'sin coste, cuando quieras' },
    ];
    expect(findFact('¿Hay cobertura en mi pueblo?', sheet, undefined)).toBe(sheet[0]);
    expect(findFact('¿Cuánto cuesta la tarifa?', sheet, undefined)).toBeUndefined();
  });

  it('is found by the trouble that the person chose, where one heading alone names it', () => {
    const fact = { question: 'Avería', text: 'estará resuelta a las 16:00' };
    const input = {
      ...makeInput({ text: 'Llevo toda la mañana esperando una respuesta y nadie dice nada.' }),
      factSheet: [fact, { question: 'Cobertura', text: 'llegamos a toda la comarca' }],
      today: '2026-03-02',
    };
    expect(buildDrafts(input)[0]?.text).not.toContain('16:00');
    expect(buildDrafts({ ...input, facts: { issue: 'outage' } })[0]?.text).toContain('16:00');
    const twice = [...input.factSheet, { ...fact, text: 'será a las 18:00' }];
    const unsure = buildDrafts({ ...input, factSheet: twice, facts: { issue: 'outage' } })[0];
    expect(unsure?.text).not.toMatch(/1[68]:00/);
  });

  it('is found where the post asks for it in other words, and says it instead of not knowing', () => {
    const coverage = { question: 'Cobertura', text: 'Llegamos a toda la comarca.', isAsked: true };
    const text = '¿@Fibralia llega ya a Vallbona?';
    expect(findFact(text, [...SHEET, coverage], '2026-03-02')).toBe(coverage);
    const drafts = buildDrafts({
      ...makeInput({ text, type: 'question' }),
      factSheet: [coverage],
      today: '2026-03-02',
    });
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.every((draft) => /toda la comarca/.test(draft.text))).toBe(true);
    expect(drafts[0]?.text).not.toMatch(/no lo sabemos/);
    const over = { ...coverage, validUntil: '2026-03-01' };
    expect(findFact(text, [over], '2026-03-02')).toBeUndefined();
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

describe('wordings of a fact', () => {
  const FACT = {
    id: 'f1',
    question: '¿Cuánto tarda una devolución?',
    text: 'las devoluciones tardan de 3 a 5 días laborables',
    wordings: [
      'el dinero de una devolución vuelve en 3 a 5 días laborables',
      'entre 3 y 5 días laborables es lo que tarda una devolución.',
    ],
    link: 'https://fibralia.example/devoluciones',
  };
  const ask = (seed: number, fact: object = {}) =>
    buildDrafts({
      ...makeInput({ text: '¿Cuánto tarda la devolución del router?', type: 'question', seed }),
      factSheet: [{ ...FACT, ...fact }],
      today: '2026-11-23',
    });
  const said = (text: string) =>
    [FACT.text, ...FACT.wordings].filter((words) =>
      text.includes(words.replace(/\.$/, '').slice(4)),
    );

  it('are varied, one a draft and never one of its own making', () => {
    const all = [1, 2, 3, 4].flatMap((seed) => ask(seed));
    expect(all.every(({ text }) => said(text).length === 1)).toBe(true);
    expect(new Set(all.flatMap(({ text }) => said(text))).size).toBe(3);
  });

  it('bring the page that proves it, once', () => {
    const drafts = buildDrafts({
      ...makeInput({ text: '¿Cuánto tarda la devolución del router?', type: 'question' }),
      facts: { length: 'L' },
      factSheet: [FACT],
      today: '2026-11-23',
    });
    const links = drafts.map(({ text }) => text.split(FACT.link).length - 1);
    expect(Math.max(...links)).toBe(1);
  });

  it('are not said before their first day', () => {
    expect(ask(1, { validFrom: '2026-11-24' }).every(({ text }) => said(text).length === 0)).toBe(
      true,
    );
    expect(ask(1, { validFrom: '2026-11-23' }).some(({ text }) => said(text).length > 0)).toBe(
      true,
    );
  });
});
