import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { explainNoDraft } from '../../../lib/domain/draft/explain-no-draft';
import { readComplaint } from '../../../lib/domain/draft/read-complaint';
import { makeInput } from './make-input';

describe('what is not named back', () => {
  it.each([
    ['es', 'La abuela murió y le seguís mandando facturas', /abuela/],
    ['ca', "L'àvia es va morir i li continueu enviant factures", /àvia/],
  ] as const)('somebody who died is no matter, %s: %s', (language, text, person) => {
    const facts = { case: 'complaint', length: 'L' } as const;
    for (let seed = 0; seed < 8; seed += 1) {
      for (const draft of buildDrafts(makeInput({ text, language, seed, facts }))) {
        expect(draft.text).not.toMatch(person);
        expect(draft.moves.map(({ move }) => move)).not.toContain('facts');
      }
    }
  });

  it('what is mine to the customer is not said as ours', () => {
    const { post } = makeInput({ text: 'La meva maleta no va sortir a Bilbao', language: 'ca' });
    expect(readComplaint(post, 'ca').matter ?? '').not.toContain('meva');
  });

  it('a treatment of luggage is no treatment of people', () => {
    const { post } = makeInput({ text: 'Vergonzoso el mal trato que hacéis al equipaje' });
    expect(readComplaint(post, 'es').problem?.trouble ?? '').not.toContain('trato');
  });
});

describe('a cause that nobody knows yet', () => {
  const text = 'La web no me deja entrar';
  const told = (length: 'M' | 'L', fact?: string) =>
    [0, 1, 2, 3, 4].flatMap((seed) =>
      buildDrafts(
        makeInput({ text, seed, site: 'facebook', facts: { length, ...(fact && { fact }) } }),
      ).flatMap(({ moves }) => moves.filter(({ move }) => move === 'facts')),
    );

  it('is said only in a long reply, and never beside a fact', () => {
    expect(told('M')).toEqual([]);
    expect(told('L').length).toBeGreaterThan(0);
    for (const one of told('L', 'el acceso falla desde las 9')) {
      expect(one.text).toMatch(/el acceso falla desde las 9/i);
    }
  });
});

describe('bad news of a kind that is a guess', () => {
  const guess = (
    negative: number,
    text: string,
    type: 'troll' | 'other' | 'dataLeak' = 'other',
  ) => {
    const input = makeInput({ text, type });
    const probabilities = { negative, neutral: 0.9 - negative, positive: 0.1 };
    return {
      ...input,
      verdict: { ...input.verdict, confidence: 0.35, polarity: 'negative' as const, probabilities },
    };
  };

  it('gets an open answer that names nothing', () => {
    for (const type of ['other', 'dataLeak', 'troll'] as const) {
      const input = guess(0.6, 'Doce avisos y doce veces lo mismo', type);
      expect(explainNoDraft(input)).toBeUndefined();
      expect(buildDrafts(input)).toHaveLength(3);
    }
  });

  it('is left to the person where it is hardly bad, or somebody threatens', () => {
    expect(explainNoDraft(guess(0.3, 'Doce avisos y doce veces lo mismo'))).toBeDefined();
    expect(explainNoDraft(guess(0.8, 'Como venga otra vez os juro que los mato'))).toBe('abuse');
  });
});

it('a delay in Catalan is no insult', () => {
  const text = '@Fibralia què passa amb els retards?';
  expect(explainNoDraft(makeInput({ text, language: 'ca' }))).toBeUndefined();
});
