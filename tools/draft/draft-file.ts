import { draftGiven } from './draft-given';
import type { GivenComplaint } from './given-complaint';
import { loadJudgeModels } from './load-judge-models';
import { type MappedFile, mapLines } from './map-lines';

/** Drafts replies to each line of a file. */
export function draftFile({ root, ...file }: MappedFile & { root: string }): void {
  const models = loadJudgeModels(root);
  mapLines(file, (given) => draftGiven(given as GivenComplaint, models));
}
