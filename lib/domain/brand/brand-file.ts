import * as v from 'valibot';
import { isRecord } from '../is-record';
import type { Brand } from './brand';
import { BRAND_LIMITS } from './brand-limits';
import { BRAND_KEYS, brandSchema, FILE_KEYS, type FileBrand, INNER_KEYS } from './brand-schema';
import { orderBrand } from './order-brand';
import { readJson } from './read-json';
import { type BrandProblem, validateBrand } from './validate-brand';

const BRAND_FILE_FORMAT = 'respira-brands';
const BRAND_FILE_VERSION = 1;

/**
 * Why a file is refused as a whole. `position` counts brands from 1; `path` names the entry that
 * has another shape than expected.
 */
export type BrandFileProblem =
  | { code: 'tooBig' | 'notJson' | 'unsafeKey' | 'notBrands' | 'newer' | 'empty' | 'tooMany' }
  | { code: 'shape'; position: number; path: string }
  | { code: 'brand'; position: number; name: string; problem: BrandProblem };

export type BrandFileReading =
  | { ok: true; brands: FileBrand[]; droppedKeys: string[] }
  | { ok: false; problems: BrandFileProblem[] };

/** Reads a brands file: all of it or, with reasons, nothing. Takes any text; never throws. */
export function parseBrandFile(text: string): BrandFileReading {
  const json = readJson(text, BRAND_LIMITS.fileLength);
  if (!json.ok) return refuse({ code: json.code });
  const file = json.value;
  if (!isRecord(file) || file.format !== BRAND_FILE_FORMAT) return refuse({ code: 'notBrands' });
  if (file.version !== BRAND_FILE_VERSION) return refuse({ code: 'newer' });
  const entries = file.brands;
  if (!Array.isArray(entries)) return refuse({ code: 'notBrands' });
  if (entries.length === 0) return refuse({ code: 'empty' });
  if (entries.length > BRAND_LIMITS.brands) return refuse({ code: 'tooMany' });
  return parseBrands(entries, findDroppedKeys(file, entries));
}

/** The file as text, keys in a fixed order: the same brands give the same bytes. */
export function serialiseBrands(brands: readonly Brand[]): string {
  const file = {
    format: BRAND_FILE_FORMAT,
    version: BRAND_FILE_VERSION,
    brands: brands.map(orderBrand),
  };
  return `${JSON.stringify(file, undefined, 2).toWellFormed()}\n`;
}

function parseBrands(entries: unknown[], droppedKeys: string[]): BrandFileReading {
  const brands: FileBrand[] = [];
  const problems: BrandFileProblem[] = [];
  for (const [index, entry] of entries.entries()) {
    const result = v.safeParse(brandSchema, entry);
    if (result.success) brands.push(result.output);
    else problems.push(describeShape(index + 1, result.issues[0]));
  }
  if (problems.length > 0) return { ok: false, problems };
  const found = findBrandProblems(brands);
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, brands, droppedKeys };
}

function describeShape(position: number, issue: v.BaseIssue<unknown>): BrandFileProblem {
  return { code: 'shape', position, path: v.getDotPath(issue) ?? '' };
}

function findBrandProblems(brands: FileBrand[]): BrandFileProblem[] {
  const numbered = brands.map((brand, index) => ({ ...brand, id: `${index}` }));
  return numbered.flatMap((brand, index) =>
    validateBrand(brand, numbered.slice(0, index)).map((problem) => ({
      code: 'brand' as const,
      position: index + 1,
      name: brand.name.slice(0, BRAND_LIMITS.nameLength),
      problem,
    })),
  );
}

/** Names of entries that this version does not know, each once, at most ten. */
function findDroppedKeys(file: Record<string, unknown>, entries: unknown[]): string[] {
  const dropped = new Set(unknownKeys(file, FILE_KEYS));
  for (const entry of entries) {
    if (!isRecord(entry)) continue;
    for (const key of unknownKeys(entry, BRAND_KEYS)) dropped.add(key);
    for (const [name, known] of Object.entries(INNER_KEYS)) {
      for (const key of unknownKeys(entry[name], known)) dropped.add(`${name}.${key}`);
    }
  }
  return [...dropped].slice(0, 10).map((key) => key.slice(0, 40).toWellFormed());
}

function unknownKeys(value: unknown, known: readonly string[]): string[] {
  return isRecord(value) ? Object.keys(value).filter((key) => !known.includes(key)) : [];
}

function refuse(problem: BrandFileProblem): BrandFileReading {
  return { ok: false, problems: [problem] };
}
