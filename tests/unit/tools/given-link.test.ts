import { expect, test } from 'vitest';
import { givenComplaintSchema } from '../../../tools/draft/given-complaint-schema';
import { readGiven } from '../../../tools/draft/read-given';

const read = (link: string) =>
  readGiven(JSON.stringify({ text: 'x', facts: { link } }), givenComplaintSchema).ok;

test('a link of another kind than https is refused', () => {
  expect(read('https://fibralia.example/ayuda')).toBe(true);
  for (const link of ['javascript:alert(1)', 'http://fibralia.example', 'data:text/html,x']) {
    expect(read(link)).toBe(false);
  }
});
