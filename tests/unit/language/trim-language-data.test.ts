import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trimLanguageData } from '../../../tools/trim-language-data';

const FILE = 'node_modules/eld/src/ngrams/extrasmall.js';
const source = readFileSync(FILE, 'utf8');

interface Data {
  languages: Record<string, string>;
  ngrams: Record<string, Record<string, number>>;
}

async function load(code: string): Promise<Data> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).ngramsData;
}

function scoresOf({ languages, ngrams }: Data, language: string): [string, number | undefined][] {
  const key = Object.keys(languages).find((index) => languages[index] === language) ?? '';
  return Object.entries(ngrams)
    .filter(([, scores]) => key in scores)
    .map(([letters, scores]) => [letters, scores[key]]);
}

describe('trimLanguageData', () => {
  it('leaves less than half of the data, and every score of the languages that stay', async () => {
    const code = trimLanguageData().transform(source, `/x/${FILE}`)?.code ?? '';
    expect(code.length).toBeLessThan(source.length / 2);
    const [trimmed, whole] = [await load(code), await load(source)];
    expect(scoresOf(trimmed, 'ca')).toEqual(scoresOf(whole, 'ca'));
    expect(scoresOf(trimmed, 'ca').length).toBeGreaterThan(1_000);
    expect(scoresOf(trimmed, 'ja')).toEqual([]);
  });

  it('lets other files be', () => {
    expect(trimLanguageData().transform('export {}', '/x/other.js')).toBeUndefined();
  });
});
