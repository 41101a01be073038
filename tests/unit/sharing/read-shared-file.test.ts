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

test('what nobody sees does not get in, and emoji stay whole', () => {
  const emoji = '👩🏽‍🚒 🏳️‍🌈 🏴󠁧󠁢󠁷󠁬󠁳󠁿';
  const [fact, ...facts] = createFile().playbook.facts;
  const file = read((whole) => ({
    ...whole,
    exportedBy: 'An\u202ea',
    brand: { ...whole.brand, name: 'Fi\u200bbra\u202elia', signature: `a\u200d ${emoji}` },
    playbook: { ...whole.playbook, facts: [{ ...fact, text: 'No\u2066 va\u{e0041}.' }, ...facts] },
  }));
  expect(file).toMatchObject({
    exportedBy: 'Ana',
    brand: { name: 'Fibralia', signature: `a ${emoji}` },
    playbook: { facts: [{ text: 'No va.' }, {}] },
  });
});

test('a file of the day after tomorrow is refused, one of a fast clock is not', () => {
  const now = Date.parse('2026-03-02T09:00:00.000Z');
  const at = (updatedAt: string) => {
    const whole = createFile();
    const text = JSON.stringify({ ...whole, playbook: { ...whole.playbook, updatedAt } });
    return parsePlaybookFile(text, now);
  };
  expect(at('2026-03-03T08:00:00.000Z').ok).toBe(true);
  const future = { ok: false, problems: [{ code: 'future' }] };
  expect(at('2026-03-04T09:00:00.000Z')).toEqual(future);
  expect(at('9999-12-31T00:00:00.000Z')).toEqual(future);
});
