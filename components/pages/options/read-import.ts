import type { Brand } from '../../../lib/domain/brand/brand';
import { type BrandFileProblem, parseBrandFile } from '../../../lib/domain/brand/brand-file';
import { type ImportPlan, planBrandImport } from '../../../lib/domain/brand/plan-brand-import';

/** What a chosen file turned out to be. */
export type ImportReading =
  | { kind: 'plan'; file: string; plan: ImportPlan; droppedKeys: string[] }
  | { kind: 'refused'; file: string; problems: BrandFileProblem[]; collisions: string[] };

/** No brands file is larger; a bigger one is not even read. In bytes. */
const LARGEST_FILE = 8_000_000;

/** Reads a file and plans what it would do to the saved brands. Changes nothing. */
export async function readImport(
  file: File,
  saved: readonly Brand[],
  createId: () => string,
): Promise<ImportReading> {
  const refuse = (problems: BrandFileProblem[], collisions: string[] = []): ImportReading => ({
    kind: 'refused',
    file: file.name,
    problems,
    collisions,
  });
  if (file.size > LARGEST_FILE) return refuse([{ code: 'tooBig' }]);
  const result = parseBrandFile(await file.text().catch(() => ''));
  if (!result.ok) return refuse(result.problems);
  const plan = planBrandImport(saved, result.brands, createId);
  if (plan.collisions.length > 0) return refuse([], plan.collisions);
  return { kind: 'plan', file: file.name, plan, droppedKeys: result.droppedKeys };
}
