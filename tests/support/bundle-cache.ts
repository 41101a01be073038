import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root';

/**
 * Builds into a folder named for what went in, and only if it is not there yet. Two runs at once
 * do not see each other's half-made files: each builds aside and moves the result in.
 *
 * @returns the folder's path
 */
export async function buildOnce(
  name: string,
  sources: string[],
  build: (outDir: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(projectRoot, '.cache', 'tests', `${name}-${hashFiles(sources)}`);
  if (existsSync(folder)) return folder;
  const aside = `${folder}-${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  await build(aside);
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
  return folder;
}

function hashFiles(sources: string[]): string {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...sources.flatMap(listFiles)].sort()) {
    hash.update(file).update(readFileSync(join(projectRoot, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

function listFiles(path: string): string[] {
  const full = join(projectRoot, path);
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full).flatMap((name) => listFiles(`${path}/${name}`));
}
