import { browser } from '#imports';
import { readPolarityModel } from '../../domain/sentiment/model/polarity-model';
import type { JudgeModels, LanguageModels } from '../../domain/triage/judge-models';
import { readTypeModel } from '../../domain/triage/type-model';

/** Languages with a model of either kind in `public/models`. */
const POLARITY_LANGUAGES = ['es', 'en', 'ca', 'fr', 'it', 'pt'];
const TYPE_LANGUAGES = ['es', 'en', 'ca'];

let loading: Promise<JudgeModels> | undefined;

/**
 * What was learned, from the files of our own package: read once in the life of a background, which
 * the browser may end at any time. A file that is missing or broken is done without; never rejects.
 */
export function loadModels(): Promise<JudgeModels> {
  loading ??= readModels();
  return loading;
}

async function readModels(): Promise<JudgeModels> {
  const languages = [...new Set([...POLARITY_LANGUAGES, ...TYPE_LANGUAGES])];
  const models = await Promise.all(languages.map(readLanguage));
  return Object.fromEntries(languages.map((language, at) => [language, models[at] ?? {}]));
}

async function readLanguage(language: string): Promise<LanguageModels> {
  const [feeling, kinds] = await Promise.all([
    POLARITY_LANGUAGES.includes(language) ? readFile(`polarity-${language}.bin`) : undefined,
    TYPE_LANGUAGES.includes(language) ? readFile(`triage-${language}.bin`) : undefined,
  ]);
  const polarity = feeling && readPolarityModel(feeling);
  const types = kinds && readTypeModel(kinds);
  return { ...(polarity ? { polarity } : {}), ...(types ? { types } : {}) };
}

type ModelFile = `${'polarity' | 'triage'}-${string}.bin`;

async function readFile(name: ModelFile): Promise<Uint8Array | undefined> {
  try {
    const response = await fetch(`${browser.runtime.getURL('/')}models/${name}`);
    if (!response.ok) throw new Error(`Status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    console.warn(`Respira: ${name} could not be read; word lists judge without it`, error);
    return undefined;
  }
}
