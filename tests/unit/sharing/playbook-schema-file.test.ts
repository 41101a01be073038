import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parsePlaybookFile } from '../../../lib/domain/sharing/playbook-file';
import { createFile, mutate } from './mutate-file';

const SCHEMA = resolve(import.meta.dirname, '../../../docs/respira-playbook.schema.json');
const ajv = new Ajv({ strict: true, allErrors: true });
addFormats(ajv);
const fits = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

const isRead = (file: unknown) => parsePlaybookFile(JSON.stringify(file)).ok;

test('a file of ours fits the published schema and is read', () => {
  expect(fits(createFile()) || fits.errors).toBe(true);
  expect(isRead(createFile())).toBe(true);
});

test('what the schema refuses is not read: 3,000 changed files', () => {
  const wrong: unknown[] = [];
  let refused = 0;
  for (let seed = 1; seed <= 3000; seed += 1) {
    const file = mutate(createFile(), seed);
    if (fits(file)) continue;
    refused += 1;
    if (isRead(file)) wrong.push([seed, fits.errors?.[0]]);
  }
  expect(refused).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
}, 60_000);

describe('beyond the shape, a file is refused', () => {
  const change = (part: object) => {
    const file = createFile();
    return { ...file, playbook: { ...file.playbook, ...part } };
  };
  const [fact] = createFile().playbook.facts;
  test.each([
    ['an id that stands twice', change({ facts: [fact, fact] })],
    [
      'a fact that ends before it starts',
      change({ facts: [{ ...fact, validFrom: '2027-01-01' }] }),
    ],
    ['a name of blanks', change({ facts: [{ ...fact, question: '   ' }] })],
  ])('%s', (_, file) => {
    expect(fits(file)).toBe(true);
    expect(isRead(file)).toBe(false);
  });
});
