/** Ids of the catalogue of checks; one file each in this folder. */
export const CATALOGUE_IDS = [
  'K01',
  'K02',
  'K03',
  'K04',
  'K05',
  'K06',
  'K07',
  'K08',
  'K09',
  'K10',
  'K11',
  'K12',
  'K13',
  'K14',
  'K15',
  'K16',
  'K17',
  'K18',
  'K19',
  'K20',
  'K21',
  'K22',
  'K23',
  'K24',
  'K25',
  'K26',
  'K27',
  'K28',
  'K29',
  'K30',
] as const;

/** Without the guidelines that the user added. */
export type CatalogueId = (typeof CATALOGUE_IDS)[number];

/** A guideline that the user added, by the id it was given. */
export type OwnCheckId = `own:${string}`;
export type CheckId = CatalogueId | OwnCheckId;

const CATALOGUE: ReadonlySet<string> = new Set(CATALOGUE_IDS);
export const isCatalogueId = (id: CheckId): id is CatalogueId => CATALOGUE.has(id);
