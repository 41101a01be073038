import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../lib/domain/language/detect-language';
import { loadJudgeModels } from '../draft/load-judge-models';
import { type MeasuredSet, readMeasuredSets } from './labelled-sets';
import { measurePolarity } from './measure-polarity';
import { measureBytes, measureTime } from './measure-time';
import { measureTriage } from './measure-triage';
import { createOurEngines } from './our-engine';
import { loadRivals } from './rivals';

/** Prints all that is measured of the detector: polarity beside other packages, type, language, time, bytes. */
export async function measure(folder: string, root: string): Promise<void> {
  if (!existsSync(folder)) console.log(`Only our own posts: no labelled posts at ${folder}`);
  const models = loadJudgeModels(root);
  const sets = readMeasuredSets(folder, root);
  await measurePolarity(sets, [...loadRivals(root), ...createOurEngines(models)]);
  measureTriage(root);
  for (const set of sets) if (!set.isMarked) measureLanguage(set);
  measureTime(mixOf(sets), models);
  measureBytes(root, readdirSync(join(root, 'public/models')).sort());
}

/** Some posts of each set: of others, which mark no brand, and of our own, which do. */
const mixOf = (sets: readonly MeasuredSet[]) =>
  sets.filter(({ isMarked }) => !isMarked).flatMap(({ posts }) => posts.slice(0, 150));

/** Share whose language is told without the site's word. */
function measureLanguage({ name, posts }: MeasuredSet): void {
  const wrong: Record<string, number> = {};
  for (const { text, lang } of posts) {
    const { language } = detectLanguage(text);
    if (language !== lang) wrong[language] = (wrong[language] ?? 0) + 1;
  }
  const misses = Object.values(wrong).reduce((sum, count) => sum + count, 0);
  const share = (100 * (1 - misses / posts.length)).toFixed(1);
  console.log(`language ${name.padEnd(18)} ${share} % right`, JSON.stringify(wrong));
}
