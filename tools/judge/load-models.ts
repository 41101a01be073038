import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolarityModels } from '../../lib/domain/sentiment/judge-polarity';
import {
  type PolarityModel,
  readPolarityModel,
} from '../../lib/domain/sentiment/model/polarity-model';

/** The polarity models of `public/models`, by language; those that cannot be read are left out. */
export function loadPolarityModels(root: string): PolarityModels {
  const folder = join(root, 'public/models');
  const models: Record<string, PolarityModel> = {};
  for (const name of listModels(folder)) {
    const language = /^polarity-([a-z]+)\.bin$/.exec(name)?.[1];
    const model = language && readPolarityModel(new Uint8Array(readFileSync(join(folder, name))));
    if (language && model) models[language] = model;
  }
  return models;
}

function listModels(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
