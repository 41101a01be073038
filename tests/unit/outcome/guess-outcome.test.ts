import { describe, expect, test } from 'vitest';
import { findNextPost } from '../../../lib/domain/log/outcome/find-next-post';
import { guessOutcome } from '../../../lib/domain/log/outcome/guess-outcome';
import { createMentionRecord, SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';

describe('how it ended, by what they wrote next', () => {
  test.each([
    'Vino el técnico y se disculpó. Así sí.',
    'Aclarado. Gracias por la paciencia.',
    'Ya funciona, ¡muchas gracias!',
    'Ya no me falla, gracias',
    'Dijisteis que lo arreglaríais y lo habéis arreglado',
    'Me dicen que ya está arreglado, muchas gracias',
    'No sé cómo agradecerlo: arreglado en una hora',
    'No tengo palabras, solucionado al momento',
    'Not perfect at first: all fixed now, thanks a lot',
    "Can't thank you enough, sorted in an hour",
    'No longer drops, thanks',
    'Ja no em falla, gràcies',
    'Sense problemes, arreglat a la primera',
    'Me han devuelto el dinero, perfecto.',
    'Muchísimas gracias, Ana.',
    'Gracias otra vez, ya me ha llegado',
    'All sorted now, thanks again',
    'Thank you so much for the quick help',
    'Working again, cheers',
    'My parcel has arrived. Great service in the end.',
    'Solucionat, moltes gràcies!',
    'Ja funciona. Així sí.',
    'Gràcies per la rapidesa, tot correcte.',
  ])('turned round: %s', (text) => {
    expect(guessOutcome({ text })).toBe('turnedAround');
  });

  test.each([
    'Gracias por nada.',
    'Pues no me lo han arreglado, gracias',
    'No me lo habéis arreglado',
    'Esto no está resuelto, gracias',
    'Nunca me lo han solucionado',
    'Ni solucionado ni nada',
    'No es genial',
    'Dijisteis que ya funciona y es falso',
    'Mil gracias, sois un desastre',
    "It's never been fixed",
    "It isn't sorted",
    'Nothing was refunded',
    'You said it was fixed and that is false. Thanks a lot',
    "No m'ho heu arreglat",
    'No està resolt',
    'Moltes gràcies, sou un desastre',
    'Sigo sin fibra y van cuatro días',
    'Genial, otra semana sin internet',
    'Perfecto, tres días sin luz. Gracias.',
    'Me doy de baja mañana mismo',
    'Nadie me ha llamado. Mentira todo.',
    'Estoy harta de vuestras disculpas',
    'Muchas gracias por el copia y pega',
    'Thanks for nothing',
    'Still waiting, still no answer',
    'Brilliant, down again',
    'Lovely canned reply, I am switching to someone else',
    'Continuo sense fibra',
    'Gràcies per res',
    'Ningú m’ha trucat encara',
  ])('lost: %s', (text) => {
    expect(guessOutcome({ text })).toBe('lost');
  });

  test.each([
    'Gracias',
    'Ok, gracias. Os escribo por DM',
    'Perfecto, espero vuestra llamada',
    'Muchas gracias, pero ¿cuándo vienen?',
    'Es el contrato 8823',
    'Decís que ya está arreglado',
    'You said it was fixed',
    'Thanks, I will DM you',
    'Great, hope it works',
    'Gràcies, us escric per privat',
  ])('undecided: %s', (text) => {
    expect(guessOutcome({ text })).toBe('neutral');
  });

  test('a sure verdict decides where words do not; another language goes by it alone', () => {
    const verdict = { type: 'complaint', polarity: 'negative', confidence: 0.9 } as const;
    const text = 'Pues el salón parece una piscina';
    expect(guessOutcome({ text, verdict: { ...verdict, language: 'es' } })).toBe('lost');
    expect(guessOutcome({ text, verdict: { ...verdict, confidence: 0.5, language: 'es' } })).toBe(
      'neutral',
    );
    const praise = { type: 'praise', polarity: 'positive', confidence: 0.9 } as const;
    const french = { text: 'Merci beaucoup', verdict: { ...praise, language: 'fr' } };
    expect(guessOutcome(french)).toBe('turnedAround');
    expect(
      guessOutcome({ ...french, verdict: { ...praise, confidence: 0.4, language: 'fr' } }),
    ).toBe('unknown');
    expect(guessOutcome({ text: '  ' })).toBe('unknown');
  });

  test('a glad verdict makes a bare thank-you enough', () => {
    const verdict = {
      type: 'praise',
      polarity: 'positive',
      confidence: 0.9,
      language: 'es',
    } as const;
    expect(guessOutcome({ text: 'Gracias, majos', verdict })).toBe('turnedAround');
  });
});

describe('the next post', () => {
  const mention = createMentionRecord({});
  const at = (id: string, postedAt: string, part: object = {}, brandId = 'brand') =>
    createMentionRecord({
      id,
      brandId,
      post: { ...SAMPLE_POST, id, postedAt, ...part },
      verdict: SAMPLE_VERDICT,
      seenAt: '2026-03-30T00:00:00.000Z',
    });
  const replied = Date.parse('2026-03-01T09:00:00Z');
  const before = at('before', '2026-03-01T08:30:00Z');
  const elsewhere = at('elsewhere', '2026-03-01T10:00:00Z');
  const inThread = at('thread', '2026-03-01T11:00:00Z', { parentId: '1' });
  const late = at('late', '2026-03-09T10:00:00Z');
  const otherClient = at('other', '2026-03-01T09:30:00Z', {}, 'another');

  test('is the first after the reply, in the thread where there is one', () => {
    expect(findNextPost(mention, replied, [late, elsewhere, before])?.id).toBe('elsewhere');
    expect(findNextPost(mention, replied, [inThread, elsewhere])?.id).toBe('thread');
  });

  test('is not an earlier one, one of a week later, the same, or one to another client', () => {
    expect(findNextPost(mention, replied, [before, late, mention, otherClient])).toBeUndefined();
  });
});
