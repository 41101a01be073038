import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_TYPES } from '../../lib/domain/triage/model-types';
import { readPost } from '../../lib/domain/triage/reading';
import { readTypeInputs, TYPE_INPUTS } from '../../lib/domain/triage/type-inputs';
import { createDataset, type Example } from './dataset';
import { packModel } from './pack-model';
import { createRandom } from './random';
import { type CorpusPost, readCorpus } from './read-corpus';
import { trainLinear } from './train-linear';
import { disguiseRivals } from './train-triage-rivals';

const LANGUAGES = ['es', 'en', 'ca'];
/**
 * How much posts of the other languages count beside a language's own: their words differ, but not what
 * the word lists find in them. Found by leaving trades out of the training.
 */
const OTHERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: { ca: 0.3 },
  en: { es: 0.3, ca: 0.2 },
  ca: { es: 0.3 },
};
/** One byte for each bucket and type: three languages together stay under 350 kB. */
const BUCKETS = 8000;
/** Found by leaving trades out of the training, four folds. */
const TRAINING = { l2: 3e-5, epochs: 16, rate: 0.5, smoothing: 0.05 };
/** How much a post of a rare type counts: ours are mostly complaints, praise and questions. */
const RARE = 2;
const COMMON: ReadonlySet<string> = new Set(['complaint', 'praise', 'question', 'other', 'abuse']);

/**
 * Trains the models of types from the project's own sentences and writes them to `public/models`.
 * Texts about no brand teach nothing here: what is marked always names one.
 */
export function trainTriage(root: string): void {
  const byLanguage = new Map(LANGUAGES.map((language) => [language, readExamples(root, language)]));
  for (const [language, own] of byLanguage) {
    if (own.length === 0) continue;
    const others = [...byLanguage].flatMap(([other, posts]) =>
      weigh(posts, OTHERS[language]?.[other] ?? 0),
    );
    const examples = [...own, ...others];
    const bytes = fitTypes(examples);
    mkdirSync(join(root, 'public/models'), { recursive: true });
    writeFileSync(join(root, `public/models/triage-${language}.bin`), bytes);
    console.log(`${language}: ${examples.length} posts by type, ${bytes.length} bytes`);
  }
}

const readExamples = (root: string, language: string) =>
  toTypeExamples(readCorpus(join(root, 'tools/train/corpus'), language, 'train'), language);

const weigh = (examples: readonly Example[], share: number): Example[] =>
  share === 0
    ? []
    : examples.map((example) => ({ ...example, weight: share * (example.weight ?? 1) }));

export function fitTypes(examples: readonly Example[]): Uint8Array {
  const columns = { buckets: BUCKETS, inputs: TYPE_INPUTS };
  const options = { classes: MODEL_TYPES.length, ...TRAINING };
  return packModel(trainLinear(createDataset(examples, columns), options), { columns });
}

/** Posts of known types, with what the word lists find in them. */
export function toTypeExamples(posts: readonly CorpusPost[], language: string): Example[] {
  const random = createRandom(5);
  const types: readonly string[] = MODEL_TYPES;
  return posts.flatMap((post) => {
    const label = types.indexOf(post.type);
    if (label < 0) return [];
    const { text, ranges } = disguiseRivals(post, random);
    const reading = readPost(text, ranges, { language, confidence: 1 });
    const weight = COMMON.has(post.type) ? 1 : RARE;
    return [{ text, ranges, label, weight, inputs: [...readTypeInputs(reading)] }];
  });
}
