import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PolarityModel,
  readPolarityModel,
} from '../../../lib/domain/sentiment/model/polarity-model';

const FOLDER = join(import.meta.dirname, '../../../public/models');

export const MODEL_LANGUAGES = ['es', 'ca', 'en', 'pt', 'fr', 'it'];

/** Bytes of the shipped model of a language. */
export const readModelFile = (language: string): Uint8Array =>
  new Uint8Array(readFileSync(join(FOLDER, `polarity-${language}.bin`)));

/** The shipped model of a language, in buffers that nothing else holds. */
export function readShippedModel(language: string): PolarityModel {
  const model = readPolarityModel(readModelFile(language));
  if (!model) throw new Error(`polarity-${language}.bin cannot be read`);
  return model;
}
