import { expect, test } from 'vitest';
import { parsePlaybookFile } from '../../../lib/domain/sharing/playbook-file';
import { createFile } from './mutate-file';

type File = ReturnType<typeof createFile>;

function read(change: (file: File) => object) {
  const reading = parsePlaybookFile(JSON.stringify(change(createFile())));
  return reading.ok ? reading.file : reading.problems;
}

test('whether a client rests here, or is put away, no file says', () => {
  const away = { isArchived: true, isPaused: true };
  const file = read((whole) => ({ ...whole, brand: { ...whole.brand, ...away } }));
  expect(file).toMatchObject({ brand: { isPaused: false } });
  expect('brand' in file && file.brand).not.toHaveProperty('isArchived');
});
