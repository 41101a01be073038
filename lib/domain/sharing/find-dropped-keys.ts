import { BRAND_KEYS, INNER_KEYS } from '../brand/brand-schema';
import { isRecord } from '../is-record';
import { PLAYBOOK_KEYS } from '../playbook/playbook-schema';

const FILE_KEYS = [
  'format',
  'version',
  'exportedAt',
  'exportedBy',
  'history',
  'brand',
  'playbook',
  'signature',
];
const MOST_NAMED = 10;
const LONGEST_NAME = 40;

/** Names of entries that this version does not know, each once, at most ten. */
export function findDroppedKeys(file: Record<string, unknown>): string[] {
  const { brand, playbook } = file;
  const dropped = [
    ...unknownKeys(file, FILE_KEYS),
    ...unknownKeys(brand, BRAND_KEYS, 'brand.'),
    ...Object.entries(INNER_KEYS).flatMap(([name, known]) =>
      unknownKeys(read(brand, name), known, `brand.${name}.`),
    ),
    ...Object.entries(PLAYBOOK_KEYS).flatMap(([name, known]) =>
      name === ''
        ? unknownKeys(playbook, known, 'playbook.')
        : listOf(read(playbook, name)).flatMap((entry) => unknownKeys(entry, known, `${name}.`)),
    ),
  ];
  return [...new Set(dropped)]
    .slice(0, MOST_NAMED)
    .map((key) => key.slice(0, LONGEST_NAME).toWellFormed());
}

function unknownKeys(value: unknown, known: readonly string[], prefix = ''): string[] {
  if (!isRecord(value)) return [];
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => prefix + key);
}

function read(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);
