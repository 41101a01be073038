import type { PolarityModel } from '../sentiment/model/polarity-model';
import type { TypeModel } from './type-model';

/** What was learned for one language. */
export interface LanguageModels {
  polarity?: PolarityModel;
  types?: TypeModel;
}

/** By ISO 639-1 language; without any, posts are judged by word lists alone. */
export type JudgeModels = Readonly<Partial<Record<string, LanguageModels>>>;

/** Languages near enough to one that was learned. */
const NEAR: Readonly<Record<string, string>> = { gl: 'es', ast: 'es', an: 'es', oc: 'ca' };

export const findModels = (language: string, models: JudgeModels): LanguageModels =>
  models[language] ?? models[NEAR[language] ?? ''] ?? {};
