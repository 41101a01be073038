import * as v from 'valibot';
import { REGISTERS } from '../../../domain/brand/brand';
import { LONGEST_SETTING } from '../../../domain/engine/engine-settings';

/** A reply is shorter; in UTF-16 units. */
const LONGEST_TEXT = 2_000;
const MOST_NAMES = 100;

const Short = v.pipe(v.string(), v.maxLength(LONGEST_SETTING));

export const LanguageSchema = v.picklist(['es', 'en', 'ca']);

export const RephraseSchema = v.object({
  id: Short,
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  language: LanguageSchema,
  register: v.picklist(REGISTERS),
  person: v.picklist(['nosotros', 'yo']),
  names: v.pipe(v.array(Short), v.maxLength(MOST_NAMES)),
  signature: Short,
  agreed: v.exactOptional(v.pipe(v.string(), v.maxLength(5 * LONGEST_TEXT))),
});

export const EngineChangeSchema = v.object({
  kind: v.picklist(['off', 'browser', 'server']),
  address: Short,
  model: Short,
  key: v.exactOptional(Short),
});
