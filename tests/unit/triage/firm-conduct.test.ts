import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { readPolarityModel } from '../../../lib/domain/sentiment/model/polarity-model';
import type { JudgeModels } from '../../../lib/domain/triage/judge-models';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { readTypeModel } from '../../../lib/domain/triage/type-model';

const read = (name: string) => new Uint8Array(readFileSync(`public/models/${name}.bin`));
const models: JudgeModels = Object.fromEntries(
  ['es', 'en', 'ca'].map((language) => {
    const types = readTypeModel(read(`triage-${language}`));
    const polarity = readPolarityModel(read(`polarity-${language}`));
    return [language, { ...(types && { types }), ...(polarity && { polarity }) }];
  }),
);

function judge(lang: string, text: string) {
  const post: Post = { site: 'x', id: '1', author: {}, lang, text, kind: 'post', isPartial: false };
  const ranges = [...text.matchAll(/@?Fibralia/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  return judgePost(post, ranges, { models });
}

describe('the firm itself is scolded', () => {
  it.each([
    ['es', 'Son unos ladrones. Fibralia se ríe de la gente y ni contesta.'],
    ['es', 'Fibralia se ríe de la gente'],
    ['es', 'Fibralia se burla de sus clientes'],
    ['es', 'Fibralia nos toma el pelo'],
    ['es', '@Fibralia ladrones'],
    ['es', '@Fibralia idiotas'],
    ['es', '@Fibralia estafadores'],
    ['en', "@Fibralia you're useless"],
    ['en', 'Fibralia is laughing at its customers'],
    ['ca', 'Fibralia es riu de la gent'],
    ['ca', 'Fibralia ens pren el pèl'],
    ['ca', '@Fibralia lladres'],
  ])('%s: %s', (language, text) => {
    expect(judge(language, text)).toMatchObject({ type: 'venting', polarity: 'negative' });
  });

  it('a worker of it is another matter', () => {
    expect(judge('es', 'La chica del mostrador de Fibralia se rió de mí').type).toBe('staff');
    expect(judge('es', 'el de la tienda de Fibralia es un borde').type).toBe('staff');
  });
});

describe('a complaint in glad words', () => {
  it.each([
    ['es', 'Muy fan de que Fibralia me cobre dos veces'],
    ['en', 'Love sitting on hold for an hour, thanks Fibralia'],
  ])('is irony and is asked about, %s: %s', (language, text) => {
    const { type, polarity, confidence, evidence } = judge(language, text);
    expect({ type, polarity }).toEqual({ type: 'complaint', polarity: 'negative' });
    expect(confidence).toBeLessThan(0.6);
    expect(evidence.some(({ why }) => why === 'irony')).toBe(true);
  });
});
