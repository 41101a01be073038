import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolarityRecipe } from './polarity-recipes';

interface SetEntry {
  use: string;
}

/** Throws where a recipe names a set whose terms do not allow weights trained on it to be shipped. */
export function checkLicences(folder: string, recipes: readonly PolarityRecipe[]): void {
  const manifest: Record<string, SetEntry> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  );
  for (const { language, sets, byEmoji } of recipes) {
    const names = [...sets.map(({ name }) => name), ...(byEmoji ? [byEmoji] : [])];
    for (const name of names) {
      const use = manifest[name]?.use;
      if (use === 'train+ship') continue;
      throw new Error(`${name}, named for ${language}, is ${use ?? 'not in the manifest'}`);
    }
  }
}
