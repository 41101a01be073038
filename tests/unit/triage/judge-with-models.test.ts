import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/domain/post';
import { readPolarityModel } from '../../../lib/domain/sentiment/model/polarity-model';
import type { JudgeModels } from '../../../lib/domain/triage/judge-models';
import { judgePost } from '../../../lib/domain/triage/judge-post';
import { readTypeModel } from '../../../lib/domain/triage/type-model';
import { POSTS_CA } from './posts-ca';
import { POSTS_EN } from './posts-en';
import { POSTS_ES } from './posts-es';

const LANGUAGES = ['es', 'en', 'ca'];
const pathOf = (name: string) => `public/models/${name}.bin`;
const read = (name: string) =>
  existsSync(pathOf(name)) ? new Uint8Array(readFileSync(pathOf(name))) : new Uint8Array();

const models: JudgeModels = Object.fromEntries(
  LANGUAGES.map((language) => {
    const types = readTypeModel(read(`triage-${language}`));
    const polarity = readPolarityModel(read(`polarity-${language}`));
    return [language, { ...(types && { types }), ...(polarity && { polarity }) }];
  }),
);

function judge(text: string) {
  const post: Post = { site: 'x', id: '1', author: {}, text, kind: 'post', isPartial: false };
  const ranges = [...text.matchAll(/@?fibralia/gi)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
  return judgePost(post, ranges, { models });
}

const NEEDS_ANSWER = ['complaint', 'failedContact', 'venting', 'staff', 'safety', 'legal'];

describe('verdicts with the models that are shipped', () => {
  it.each(LANGUAGES)('there is a model of types for %s', (language) => {
    expect(models[language]?.types).toBeDefined();
  });

  it('the models of types take at most 350 kB', () => {
    const sizes = LANGUAGES.map((language) => statSync(pathOf(`triage-${language}`)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(350_000);
  });

  it.each([
    ['es', POSTS_ES],
    ['en', POSTS_EN],
    ['ca', POSTS_CA],
  ] as const)('of ordinary complaints in %s nine of ten are seen', (_, posts) => {
    const complaints = posts.filter(([type]) => NEEDS_ANSWER.includes(type));
    const seen = complaints.filter(([, text]) => NEEDS_ANSWER.includes(judge(text).type));
    expect(seen.length / complaints.length).toBeGreaterThanOrEqual(0.9);
  });

  it('danger is danger, irony is asked about, whatever the models say', () => {
    expect(judge('El router de Fibralia echa humo').type).toBe('safety');
    const ironic = judge('Genial, otra hora sin luz. Gracias, @fibralia 👏');
    expect(ironic).toMatchObject({ type: 'complaint', polarity: 'negative' });
    expect(ironic.confidence).toBeLessThanOrEqual(0.6);
    expect(ironic.evidence.some(({ why }) => why === 'irony')).toBe(true);
  });

  it('the shares of the polarities add up to 1', () => {
    const { probabilities } = judge('Fibralia no funciona desde ayer');
    const { negative = 0, neutral = 0, positive = 0 } = probabilities ?? {};
    expect(negative + neutral + positive).toBeCloseTo(1, 5);
  });

  it('bytes that are no model are none', () => {
    expect(readTypeModel(new Uint8Array([1, 2, 3]))).toBeUndefined();
  });
});
