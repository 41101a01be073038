import { describe, expect, it } from 'vitest';
import { buildDrafts } from '../../../lib/domain/draft/build-drafts';
import type { DraftInput } from '../../../lib/domain/draft/draft-input';
import { explainNoDraft } from '../../../lib/domain/draft/explain-no-draft';
import { makeInput, type Told } from './make-input';

const explain = (told: Told, more: Partial<DraftInput> = {}) =>
  explainNoDraft({ ...makeInput(told), ...more });

describe('no public answer', () => {
  it.each<[string, Told]>([
    ['personAtRisk', { text: 'No puedo más con esto, quiero matarme @fibralia' }],
    ['personAtRisk', { text: 'honestly I might end my life over this bill', language: 'en' }],
    ['dataInPost', { text: 'Sin luz, mi DNI es 12345678Z y mi correo ana.pi@gmail.com @fibralia' }],
    ['notOurs', { text: 'La calle Fibralia está cortada', type: 'notOurs' }],
    ['toOthers', { text: '@juan_23 yo también estaba en ese tren, vaya tarde' }],
    ['toOthers', { text: '¿Alguien sabe de una compañía que no sea Fibralia?' }],
    ['toOthers', { text: '@tom_b ours was off too, same street', language: 'en' }],
    [
      'news',
      { text: 'Fibralia cierra su tienda de Lugo https://noticias.example/1', type: 'other' },
    ],
    ['news', { text: '“Fibralia me dejó sin luz”, cuenta un vecino https://diario.example/2' }],
    [
      'asksNothing',
      { text: 'Rueda de prensa de Fibralia a las 12', type: 'other', polarity: 'neutral' },
    ],
    [
      'abuse',
      {
        text: 'gentuza de Fibralia, os vais a enterar de lo que es bueno de verdad',
        type: 'abuse',
      },
    ],
  ])('%s: %j', (reason, told) => {
    expect(explain(told)).toBe(reason);
    expect(buildDrafts(makeInput(told))).toEqual([]);
  });

  it('after two replies to the same person', () => {
    const told = { text: 'Sigo sin fibra' };
    expect(explain(told, { ownReplies: 1 })).toBeUndefined();
    expect(explain(told, { ownReplies: 2 })).toBe('answeredTwice');
  });

  it('where the type is a guess and the post tells nothing', () => {
    const { verdict } = makeInput({ text: '', type: 'praise' });
    const unsure = { verdict: { ...verdict, confidence: 0.4 } };
    expect(explain({ text: 'Menuda la de Fibralia' }, unsure)).toBe('unsure');
  });

  it('thanks nobody for praise that asks or turns round', () => {
    const told = { text: 'Buen trato, pero la fibra va fatal', type: 'praise' as const };
    for (const draft of buildDrafts(makeInput(told))) expect(draft.text).not.toMatch(/alegra/i);
    expect(explain({ text: 'Genial todo, ¿me podéis llamar?', type: 'praise' })).toBe('unsure');
  });
});

describe('a public answer', () => {
  it.each<Told>([
    { text: '@fibralia sin luz desde ayer' },
    { text: '@fibralia_es me habéis cobrado dos veces https://foto.example/1' },
    { text: '@marta22 a mí Fibralia me ha cobrado dos veces y no contesta' },
    { text: 'La luz va y viene, Fibralia' },
    { text: '@fibralia he llamado 4837481 veces y nada' },
    { text: 'Todo perfecto con Fibralia, un diez', type: 'praise' },
  ])('%j', (told) => {
    expect(explain(told)).toBeUndefined();
  });

  it('wherever the person says what the post is', () => {
    const facts = { case: 'complaint' as const };
    expect(explain({ text: '@juan_23 vaya tarde', facts })).toBeUndefined();
    expect(buildDrafts(makeInput({ text: '@juan_23 vaya tarde', facts }))).toHaveLength(3);
  });
});
