import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../lib/i18n/catalogue';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/i18n/**/*.ts', {
  eager: true,
});

interface AnyCatalogue {
  name: string;
  texts: Record<string, Record<string, string>>;
}

const catalogues: AnyCatalogue[] = Object.entries(modules).flatMap(([file, exports]) =>
  Object.entries(exports)
    .filter(([, value]) => isCatalogue(value))
    .map(([name, value]) => ({
      name: `${file.split('/i18n/')[1]} ${name}`,
      texts: value as AnyCatalogue['texts'],
    })),
);

function isCatalogue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);
}

function readSlots(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

test('there are catalogues to compare', () => {
  expect(catalogues.length).toBeGreaterThan(3);
});

test('the parts of a catalogue share no key, for the later one would hide the other', () => {
  const parts = catalogues.filter(({ name }) => name.includes('/'));
  const owners = parts.flatMap(({ name, texts }) =>
    Object.keys(texts.es ?? {}).map((key) => `${name.split('/')[0]} ${key}`),
  );
  expect(parts.length).toBeGreaterThan(3);
  expect(owners.filter((key, at) => owners.indexOf(key) !== at)).toEqual([]);
});

describe.each(catalogues)('$name', ({ texts }) => {
  const es = texts.es ?? {};

  test.each(LOCALES)('%s has the same keys, none empty', (locale) => {
    const own = texts[locale] ?? {};
    expect(Object.keys(own).sort()).toEqual(Object.keys(es).sort());
    expect(Object.entries(own).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test.each(LOCALES)('%s fills the same slots', (locale) => {
    const own = texts[locale] ?? {};
    const different = Object.keys(es).filter(
      (key) => String(readSlots(own[key] ?? '')) !== String(readSlots(es[key] ?? '')),
    );
    expect(different).toEqual([]);
  });

  test.each(LOCALES)('%s does not shout', (locale) => {
    const loud = Object.entries(texts[locale] ?? {}).filter(([, text]) =>
      /[!¡]|\p{Extended_Pictographic}/u.test(text),
    );
    expect(loud).toEqual([]);
  });
});
