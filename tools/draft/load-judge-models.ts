import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPolarityModel } from '../../lib/domain/sentiment/model/polarity-model';
import type { JudgeModels, LanguageModels } from '../../lib/domain/triage/judge-models';
import { readTypeModel } from '../../lib/domain/triage/type-model';

/** The models of `public/models` by language; those that cannot be read are left out. */
export function loadJudgeModels(root: string): JudgeModels {
  const folder = join(root, 'public/models');
  const models: Record<string, LanguageModels> = {};
  for (const name of readdirSync(folder)) {
    const [, kind, language = ''] = /^(polarity|triage)-([a-z]+)\.bin$/.exec(name) ?? [];
    if (!kind) continue;
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const polarity = kind === 'polarity' ? readPolarityModel(bytes) : undefined;
    const types = kind === 'triage' ? readTypeModel(bytes) : undefined;
    models[language] = {
      ...models[language],
      ...(polarity && { polarity }),
      ...(types && { types }),
    };
  }
  return models;
}
