import { type BrandFileProblem, parseBrandFile } from '../../../lib/domain/brand/brand-file';
import type { FileBrand } from '../../../lib/domain/brand/brand-schema';

/** What a chosen file turned out to be. What it would do is planned on the brands as they are. */
export type ImportReading =
  | { kind: 'brands'; file: string; brands: FileBrand[]; droppedKeys: string[] }
  | { kind: 'refused'; problems: BrandFileProblem[] };

/** No brands file is larger; a bigger one is not even read. In bytes. */
const LARGEST_FILE = 8_000_000;

/** Reads a file and gives each brand in it an id, so that every plan of it names the same ones. */
export async function readImport(file: File, createId: () => string): Promise<ImportReading> {
  if (file.size > LARGEST_FILE) return { kind: 'refused', problems: [{ code: 'tooBig' }] };
  const result = parseBrandFile(await file.text().catch(() => ''));
  if (!result.ok) return { kind: 'refused', problems: result.problems };
  const brands = result.brands.map((brand) => ({ ...brand, id: brand.id ?? createId() }));
  return { kind: 'brands', file: file.name, brands, droppedKeys: result.droppedKeys };
}
