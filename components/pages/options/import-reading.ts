import type { BrandFileProblem } from '../../../lib/domain/brand/brand-file';
import type { ImportPlan } from '../../../lib/domain/brand/plan-brand-import';

/** What a chosen file turned out to be. */
export type ImportReading =
  | { kind: 'plan'; file: string; plan: ImportPlan; droppedKeys: string[] }
  | { kind: 'refused'; file: string; problems: BrandFileProblem[]; collisions: string[] };
