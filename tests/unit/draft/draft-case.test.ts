import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import { findCase } from '../../../lib/domain/draft/draft-case';
import type { DraftCase } from '../../../lib/domain/draft/draft-input';
import { TRIAGE_TYPES } from '../../../lib/domain/triage/triage-types';
import { makeInput, type Told } from './make-input';

const caseOf = (told: Told) => findCase(makeInput(told));

describe('kind of answer', () => {
  it.each<[DraftCase, Told]>([
    ['complaint', { text: 'Llevo tres días sin internet, ¿cuándo vuelve?', type: 'question' }],
    ['question', { text: 'Una pregunta: ¿abrís el domingo?', type: 'complaint' }],
    ['question', { text: 'Who can I speak to about the menu?', type: 'question', language: 'en' }],
    ['question', { text: 'Amb qui puc parlar del menú?', type: 'complaint', language: 'ca' }],
    ['venting', { text: 'Who can afford this?', type: 'question', language: 'en' }],
    ['complaint', { text: 'Una pregunta: llevo tres días sin internet', type: 'complaint' }],
    ['venting', { text: 'qué asco todo', type: 'venting' }],
    ['complaint', { text: 'payasos, me habéis cobrado dos veces', type: 'troll' }],
    ['data', { text: 'Me ha llegado un mensaje falso', type: 'dataLeak' }],
    ['staff', { text: 'Trabajo en Fibralia y no nos pagan', type: 'staff' }],
    ['idea', { text: 'Deberíais poner un banco en la puerta', type: 'idea' }],
    ['competitor', { text: 'En otra tienda va mejor', type: 'competitor' }],
  ])('%s: %j', (expected, told) => {
    expect(caseOf(told)).toBe(expected);
  });

  it('names irony only by words, not by a face', () => {
    const text = 'Qué bien, otra vez 🙄';
    const at = (start: number, end: number) => [{ start, end, weight: -1, why: 'irony' as const }];
    expect(caseOf({ text, evidence: at(19, 21) })).toBe('complaint');
    expect(caseOf({ text, evidence: at(0, 8) })).toBe('irony');
  });

  it('answers who says plainly what went wrong on that, whatever the tone', () => {
    const evidence = [{ start: 0, end: 8, weight: -1, why: 'irony' as const }];
    expect(caseOf({ text: 'Qué bien, la fibra no va', evidence })).toBe('complaint');
  });

  it.each(['es', 'en', 'ca'] as const)(
    'each type has something to say or a reason, %s',
    (language) => {
      for (const type of TRIAGE_TYPES) {
        const told = { text: 'Fibralia, 2 x 3', type, language, facts: { alternative: 'X' } };
        const facts = { case: caseOf(told), alternative: 'X' };
        expect(buildDrafts(makeInput({ ...told, facts })).length, type).toBeGreaterThan(0);
      }
    },
  );
});

describe('a rumour that a fact clears up', () => {
  const OPEN =
    /comproband|revisand|contrastand|averigu|al tanto|seguimos|en cuanto|checking|looking|(?:stay|be) in touch|posted|update|comprovant|revisant|novetat|continuem|alguna cosa/iu;
  it.each(['es', 'en', 'ca'] as const)(
    'is told the fact and nothing is left open, %s',
    (language) => {
      const texts = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
        (['x', 'facebook'] as const).flatMap((site) =>
          (['S', 'M', 'L'] as const).flatMap((length) => {
            const facts = { case: 'claim', length, fact: 'la 42 abre' } as const;
            return buildDrafts(makeInput({ text: 'Fibralia 42', language, seed, site, facts }));
          }),
        ),
      );
      expect(texts.length).toBeGreaterThan(18);
      for (const { text } of texts) {
        expect(text.toLowerCase()).toContain('la 42 abre');
        expect(text).not.toMatch(OPEN);
      }
    },
  );
});
