import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { readPost } from '../../../lib/domain/triage/reading';

const isMocked = (language: string, text: string) =>
  readPost(text, [], { language, confidence: 1 }).irony.length > 0;

describe('thanks for a nuisance, praise for the nth trouble', () => {
  it.each([
    ['es', 'Gracias por el taladro de las siete'],
    ['es', 'Muchas gracias por dejarnos toda la noche sin calefacción'],
    ['es', 'Estupendo. Cuatro técnicos en dos semanas'],
    ['es', 'Tercera avería del mes. Maravilloso'],
    ['en', 'Cheers for the jackhammer at breakfast'],
    ['en', 'Thank you for another sleepless night'],
    ['en', 'Brilliant. Third cancellation this month'],
    ['en', 'Three doctors in two months. Wonderful'],
    ['ca', 'Gràcies per les obres sota la finestra'],
    ['ca', 'Gràcies per llevar-nos a les cinc'],
    ['ca', 'Genial. Quarta avaria del trimestre'],
  ])('%s: %s', (language, text) => {
    expect(isMocked(language, text)).toBe(true);
  });

  it.each([
    ['es', 'Gracias por avisar del ruido'],
    ['es', 'Gracias por despertarnos a tiempo para coger el tren'],
    ['es', 'Estupendo. Tercera factura más barata que la anterior'],
    ['es', 'Cuatro profesores en dos cursos y todos muy majos'],
    ['en', 'Thanks for sorting the noise upstairs'],
    ['en', 'Thanks for waking us in time for the ferry'],
    ['en', 'Wonderful. Third visit this year'],
    ['ca', 'Gràcies per arreglar la gotera tan de pressa'],
    ['ca', 'Gràcies per les obres de teatre al barri'],
  ])('meant, %s: %s', (language, text) => {
    expect(isMocked(language, text)).toBe(false);
  });

  it('is a complaint of which one is not sure', () => {
    const text = 'Thanks Velmora for the 5am hammering, what a treat';
    const post: Post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false };
    const verdict = judgePost(post, [{ start: 7, end: 14 }]);
    expect(verdict).toMatchObject({ type: 'complaint', polarity: 'negative' });
    expect(verdict.confidence).toBeLessThanOrEqual(0.6);
  });
});
