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
export function trainPolarity({ root, sets, isOwnOnly }: TrainingPlace): void {
  const hasSets = existsSync(sets) && !isOwnOnly;
  if (!hasSets) {
    console.log(
      `WITHOUT THE LABELLED SETS (${sets}): trained on the project's own sentences alone.`,
    );
    if (!isOwnOnly)
      console.log('The models in public/models stay as they are; --own-only writes them.');
  }
  if (hasSets) checkLicences(sets, POLARITY_RECIPES);
  const files = new Map<string, Uint8Array[]>();
  for (const recipe of POLARITY_RECIPES) {
    const bytes = train(recipe, root, hasSets ? sets : undefined);
    if (bytes) files.set(recipe.language, [...(files.get(recipe.language) ?? []), bytes]);
  }
  if (!hasSets && !isOwnOnly) return;
  mkdirSync(join(root, 'public/models'), { recursive: true });
  for (const [language, parts] of files) {
    writeFileSync(join(root, `public/models/polarity-${language}.bin`), Buffer.concat(parts));
  }
}

/** The bytes of a recipe's model; `undefined` where there is nothing to learn from. */
function train(recipe: PolarityRecipe, root: string, sets: string | undefined) {
  const started = performance.now();
  const others = sets
    ? recipe.sets.flatMap((share) => readSetExamples(sets, share, recipe.language))
    : [];
  const own = readOwnExamples(join(root, 'tools/train/corpus'), recipe);
  const examples = [...own, ...(sets ? dropHeldOut(others, sets) : [])];
  if (examples.length === 0) return undefined;
  const { bytes, temperature } = fitPolarity(recipe, examples, sets);
  const name = `${recipe.language}${recipe.isBranded ? ', branded' : ''}`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name}: ${examples.length} texts, ${bytes.length} bytes, temperature ${temperature.toFixed(2)}, ${seconds} s`,
  );
  return bytes;
}
