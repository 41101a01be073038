import * as v from 'valibot';
import { TRIAGE_TYPES } from '../../lib/domain/triage/triage-types';
import { givenVoicedBrand } from '../draft/given-complaint-schema';
import { givenChoice, givenLanguage, givenText } from '../draft/given-schemas';
import { loadJudgeModels } from '../draft/load-judge-models';
import { type MappedFile, mapLines } from '../draft/map-lines';
import { checkGiven } from './check-given';

const givenReplySchema = v.object({
  complaint: givenText,
  reply: givenText,
  brand: v.exactOptional(givenVoicedBrand),
  type: v.exactOptional(givenChoice(TRIAGE_TYPES)),
  lang: v.exactOptional(givenLanguage),
  author: v.exactOptional(givenText),
});

/** Checks the reply on each line of a file. */
export async function checkFile({ root, ...file }: MappedFile & { root: string }): Promise<void> {
  const models = loadJudgeModels(root);
  await mapLines(file, givenReplySchema, (given) => checkGiven(given, models));
}
