import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropHeldOut } from './drop-held-out';
import { fitPolarity } from './fit-polarity';
import { readOwnExamples, readSetExamples } from './polarity-examples';
import { POLARITY_RECIPES, type PolarityRecipe } from './polarity-recipes';
import { checkLicences } from './read-manifest';

export interface TrainingPlace {
  root: string;
  /** Folder with the sets of others. */
  sets: string;
  /** Train on the project's own sentences alone and write that. */
  isOwnOnly: boolean;
}

/** Trains the models of all languages and writes them to `public/models`. */
export async function trainPolarity({ root, sets, isOwnOnly }: TrainingPlace): Promise<void> {
  const hasSets = existsSync(sets) && !isOwnOnly;
  if (!hasSets) {
    console.log(
      `WITHOUT THE LABELLED SETS (${sets}): trained on the project's own sentences alone.`,
    );
    if (!isOwnOnly)
      console.log('The models in public/models stay as they are; --own-only writes them.');
  }
  if (hasSets) checkLicences(sets, POLARITY_RECIPES);
  for (const recipe of POLARITY_RECIPES) {
    const started = performance.now();
    const examples = [
      ...readOwnExamples(join(root, 'tools/train/corpus'), recipe),
      ...(hasSets
        ? dropHeldOut(
            recipe.sets.flatMap((share) => readSetExamples(sets, share, recipe.language)),
            sets,
          )
        : []),
    ];
    if (examples.length === 0) continue;
    const fit = fitPolarity(recipe, examples, hasSets ? sets : undefined);
    if (hasSets || isOwnOnly) write(root, recipe, fit.bytes);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(
      `${recipe.language}: ${examples.length} texts, ${fit.bytes.length} bytes, temperature ${fit.temperature.toFixed(2)}, ${seconds} s`,
    );
  }
}

function write(root: string, { language }: PolarityRecipe, bytes: Uint8Array): void {
  mkdirSync(join(root, 'public/models'), { recursive: true });
  writeFileSync(join(root, `public/models/polarity-${language}.bin`), bytes);
}
