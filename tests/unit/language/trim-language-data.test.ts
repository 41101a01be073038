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

describe('trimLanguageData', () => {
  it('leaves less than half of the data, and every score of the languages that stay', async () => {
    const code = trimLanguageData().transform(source, `/x/${FILE}`)?.code ?? '';
    expect(code.length).toBeLessThan(source.length / 2);
    const { ngramsData } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const { ngramsData: whole } = await import(
      '../../../node_modules/eld/src/ngrams/extrasmall.js'
    );
    const catalan = Object.entries(whole.languages).find(([, code]) => code === 'ca')?.[0] ?? '';
    const scores = (ngrams: Record<string, Record<string, number>>) =>
      Object.entries(ngrams).flatMap(([letters, of]) =>
        catalan in of ? [[letters, of[catalan]]] : [],
      );
    expect(scores(ngramsData.ngrams)).toEqual(scores(whole.ngrams));
    expect(scores(ngramsData.ngrams).length).toBeGreaterThan(1_000);
  });

  it('lets other files be', () => {
    expect(trimLanguageData().transform('export {}', '/x/other.js')).toBeUndefined();
  });
});
