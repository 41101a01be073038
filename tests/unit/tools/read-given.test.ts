import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLine, readLines } from '../../../tools/draft/map-lines';
import { givenPostSchema } from '../../../tools/judge/given-post';

const read = (line: string) => answerLine(line, 7, givenPostSchema, (given) => given);

describe('a line of another shape', () => {
  it.each([
    ['{"text":"x","lang":5}', '"lang" must be a text'],
    ['{"text":"x","lang":"not_a-lang-!!"}', '"lang" must be a language code'],
    ['{"text":"x","brand":{"name":5}}', '"brand.name" must be a text'],
    ['{"text":"x","brand":{"name":null}}', '"brand.name" is missing'],
    ['{"text":"x","brand":{}}', '"brand.name" is missing'],
    ['{"text":"x","brand":7}', '"brand" must be a name or an object'],
    ['{"text":"x","brand":" "}', '"brand.name" must be a name'],
    ['{"text":"x","brand":{"name":"A","context":"fibra"}}', '"brand.context" must be a list'],
    ['{"text":"x","brand":{"name":"A","excludes":[1]}}', '"brand.excludes.0" must be a text'],
    ['{"text":"x","brand":{"name":"A","handles":[5]}}', '"brand.handles.0" must be a text'],
    ['{"lang":"es"}', '"text" is missing'],
    ['[]', 'not a JSON object'],
    ['', 'not a JSON object'],
    ['{"text":', 'not a JSON object'],
  ])('%s: %s', (line, error) => {
    expect(read(line)).toEqual({ line: 7, error: expect.stringContaining(error) });
  });

  it('is told apart from one that cannot be answered, which keeps its place too', () => {
    const fail = () => {
      throw new Error('too odd');
    };
    expect(answerLine('{"text":"x"}', 2, givenPostSchema, fail)).toEqual({
      line: 2,
      error: 'too odd',
    });
  });
});

it('a brand may be its name alone, and what is null is left out', () => {
  expect(read('{"text":"x","brand":"Fibralia","lang":null}')).toEqual({
    text: 'x',
    brand: { name: 'Fibralia' },
  });
});

it('lines are cut at line feeds, over chunks, without the byte order mark', async () => {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(['\ufeffa', 'b\nc\u2028d\n', '\ne']))) {
    lines.push(line);
  }
  expect(lines).toEqual(['ab', 'c\u2028d', '', 'e']);
});
