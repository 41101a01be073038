import { loadJudgeModels } from '../draft/load-judge-models';
import { type MappedFile, mapLines } from '../draft/map-lines';
import { checkGiven, type GivenReply } from './check-given';

/** Checks the reply on each line of a file. */
export function checkFile({ root, ...file }: MappedFile & { root: string }): void {
  const models = loadJudgeModels(root);
  mapLines(file, (given) => checkGiven(given as GivenReply, models));
}
