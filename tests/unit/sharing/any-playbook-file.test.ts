import { expect, test } from 'vitest';
import { validateBrand } from '../../../lib/domain/brand/validate-brand';
import { readPlaybook } from '../../../lib/domain/playbook/validate-playbook';
import { compareContents } from '../../../lib/domain/sharing/compare-contents';
import { mergeContents } from '../../../lib/domain/sharing/merge-contents';
import { parsePlaybookFile } from '../../../lib/domain/sharing/playbook-file';
import { createFile, mutate } from './mutate-file';

/** Takes a file in as the options do; gives what would be kept. */
function takeIn(text: string) {
  const reading = parsePlaybookFile(text);
  if (!reading.ok) {
    expect(reading.problems.length).toBeGreaterThan(0);
    return undefined;
  }
  const { brand, playbook } = createFile();
  const mine = { brand, playbook };
  const before = structuredClone(mine);
  const changes = compareContents(mine, reading.file);
  const all = Object.fromEntries(changes.map(({ path }) => [path, 'theirs' as const]));
  const merging = mergeContents(mine, changes, all);
  expect(mine).toEqual(before);
  return merging.ok ? merging.content : undefined;
}

test('10,000 changed files: none throws, none is half taken in', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
  let taken = 0;
  let refused = 0;
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const text = JSON.stringify(mutate(createFile(), seed));
    // Some are cut or broken as text as well.
    const broken = seed % 10 === 0 ? text.slice(0, seed % text.length) : text;
    const content = takeIn(broken);
    if (!content) {
      refused += 1;
      continue;
    }
    taken += 1;
    const reading = readPlaybook(content.playbook);
    if (!reading.ok) throw new Error(`${seed}: ${JSON.stringify(reading.problems)}`);
    expect(reading.playbook).toEqual(content.playbook);
    expect(validateBrand(content.brand, [])).toEqual([]);
  }
  expect(taken).toBeGreaterThan(500);
  expect(refused).toBeGreaterThan(5000);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
}, 120_000);
