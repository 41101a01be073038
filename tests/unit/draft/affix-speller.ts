import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

interface Affix {
  flag: string;
  isPrefix: boolean;
  strip: string;
  add: string;
  fits: RegExp;
}

/**
 * Whether a word stands in a Hunspell dictionary, by taking endings off instead of building all
 * forms: the Catalan dictionary has too many for that. One prefix and one ending, no compounds.
 */
export type Speller = (word: string) => boolean;

/** The development dictionary of a language, `undefined` where it is not installed. */
export function loadSpeller(language: string): Speller | undefined {
  const read = (ending: string) => {
    const { resolve } = createRequire(import.meta.url);
    return readFileSync(
      join(dirname(resolve(`dictionary-${language}`)), `index.${ending}`),
      'utf8',
    );
  };
  try {
    return createSpeller(read('aff'), read('dic'));
  } catch {
    return undefined;
  }
}

function createSpeller(aff: string, dic: string): Speller {
  const size = /^FLAG long/m.test(aff) ? 2 : 1;
  const stems = new Map<string, string[]>();
  for (const line of dic.split(/\r?\n/)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/');
    const own = flags.match(new RegExp(`.{${size}}`, 'gu')) ?? [];
    stems.set(word, [...(stems.get(word) ?? []), ...own]);
  }
  const affixes = readAffixes(aff);
  const isForm = (word: string, flags: readonly string[]) => {
    const known = stems.get(word);
    return known !== undefined && flags.every((flag) => known.includes(flag));
  };
  const isKnown = (word: string) =>
    isForm(word, []) ||
    affixes.some((one) => {
      const stem = takeOff(word, one);
      if (stem === undefined) return false;
      if (isForm(stem, [one.flag])) return true;
      return affixes.some((two) => {
        if (two.isPrefix === one.isPrefix) return false;
        const inner = takeOff(stem, two);
        return inner !== undefined && isForm(inner, [one.flag, two.flag]);
      });
    });
  return (word) => isKnown(word) || isKnown(word.toLowerCase());
}

function readAffixes(aff: string): Affix[] {
  return [...aff.matchAll(/^([PS])FX[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)/gm)]
    .filter(([line]) => !/^[PS]FX\s+\S+\s+[YN]\s+\d+/.test(line))
    .map(([, kind, flag = '', strip = '', add = '', condition = '.']) => ({
      flag,
      isPrefix: kind === 'P',
      strip: strip === '0' ? '' : strip,
      add: (add.split('/')[0] ?? '').replace(/^0$/, ''),
      fits: new RegExp(kind === 'P' ? `^(?:${condition})` : `(?:${condition})$`, 'u'),
    }));
}

function takeOff(word: string, { isPrefix, strip, add, fits }: Affix): string | undefined {
  const has = isPrefix ? word.startsWith(add) : word.endsWith(add);
  if (!has || word.length === add.length) return undefined;
  const stem = isPrefix
    ? strip + word.slice(add.length)
    : word.slice(0, word.length - add.length) + strip;
  return fits.test(stem) ? stem : undefined;
}
