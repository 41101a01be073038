import type { Brand } from '../../../lib/domain/brand/brand';
import type { BrandEdits } from '../../../lib/domain/brand/brand-edit';

/** Where brands are kept; given by the entrypoint. Writes reject when the disk refuses. */
export interface BrandStore {
  read(): Promise<Brand[]>;
  /** Applies a change to the brands as they are saved now and gives the result. */
  update(change: (brands: Brand[]) => Brand[]): Promise<Brand[]>;
  /** Tells of changes made elsewhere; gives the function that ends it. */
  watch(onChange: (brands: Brand[]) => void): () => void;
  readDrafts(): Promise<BrandEdits>;
  writeDrafts(drafts: BrandEdits): Promise<void>;
}
