import { draftGiven } from './draft-given';
import { givenComplaintSchema } from './given-complaint-schema';
import { loadJudgeModels } from './load-judge-models';
import { type MappedFile, mapLines } from './map-lines';

/** Drafts replies to each line of a file. */
export async function draftFile({ root, ...file }: MappedFile & { root: string }): Promise<void> {
  const models = loadJudgeModels(root);
  await mapLines(file, givenComplaintSchema, (given) => draftGiven(given, models));
}
