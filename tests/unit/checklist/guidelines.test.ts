import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE_IDS } from '../../../lib/domain/checklist/check-ids';
import { GUIDELINES } from '../../../lib/domain/checklist/guidelines';
import { REQUIREMENTS } from '../../../lib/domain/checklist/requirements';
import { LOCALES } from '../../../lib/i18n/catalogue';
import { checkNames } from '../../../lib/i18n/check-names';
import { checkTexts } from '../../../lib/i18n/checks';
import { createContext } from './context';
import type { Example, Examples } from './examples/examples';

const FOLDER = resolve(import.meta.dirname, '../../../lib/domain/checklist');
const SEEDS = resolve(import.meta.dirname, '../../../../shared/seeds');
const LANGUAGES = ['es', 'en', 'ca'] as const;
/** Sentences per check and language, and the share of them that look alike and are not meant. */
const FEWEST = 40;
const NEAR_MISSES = 1 / 3;

const tables = import.meta.glob<{ examples: Examples }>('./examples/k*.ts', { eager: true });
const sources = readdirSync(FOLDER).filter((file) => /^k\d\d-.*\.ts$/.test(file));

const NONE: Examples = { es: {}, en: {}, ca: {} };

function findExamples(id: string): Examples {
  const file = Object.keys(tables).find((path) => path.includes(`/${id.toLowerCase()}-`));
  return (file && tables[file]?.examples) || NONE;
}

function flatten(examples: Examples, language: (typeof LANGUAGES)[number]) {
  return Object.entries(examples[language]).flatMap(([answer, list]) =>
    (list ?? []).map((example: Example) => {
      const [draft, about] = typeof example === 'string' ? [example, {}] : example;
      return { answer, draft, about };
    }),
  );
}

const isHit = (answer: string) => /^(?:met|warn|hint|stop)/.test(answer);

test('each check of the catalogue is on the list, once', () => {
  expect(GUIDELINES.map(({ id }) => id).sort()).toEqual([...CATALOGUE_IDS]);
});

test('each file of a check is on the list, and each has a table of examples of the same name', () => {
  const listed = GUIDELINES.map(({ id }) => id.toLowerCase()).sort();
  expect(sources.map((file) => file.slice(0, 3)).sort()).toEqual(listed);
  const named = Object.keys(tables).map((path) => path.replace('./examples/', ''));
  expect(named.sort()).toEqual([...sources].sort());
});

test('what a type of post asks for can be missed, asked or weighed: it is no mere warning', () => {
  const asked = Object.values(REQUIREMENTS).flatMap(({ required, recommended }) => [
    ...required,
    ...recommended,
  ]);
  const harm = GUIDELINES.filter(({ kind }) => kind === 'harm' || kind === 'guard');
  expect(harm.filter(({ id }) => asked.some((one) => one === id))).toEqual([]);
});

describe.each(GUIDELINES)('$id', (guideline) => {
  const { id, kind, source, check } = guideline;
  const examples = findExamples(id);

  test('names its kind and its source', () => {
    expect(['presence', 'content', 'harm', 'guard', 'clock']).toContain(kind);
    expect(source.document).toMatch(/^\d{3}_[0-9a-f]{16}\.txt$/);
    expect(source.quote.length).toBeGreaterThan(8);
  });

  test('names the move that satisfies it, where one can', () => {
    const isAsked = kind === 'presence' || kind === 'content';
    if (isAsked) expect(guideline.move).toBeTruthy();
  });

  test.skipIf(!existsSync(SEEDS))('quotes it word for word (skipped without ../shared)', () => {
    const text = readFileSync(join(SEEDS, source.document), 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain(source.quote);
  });

  test.each(LOCALES)('says in %s what it asks, that it is done and why', (locale) => {
    const texts: Record<string, string> = checkTexts[locale];
    const names: Record<string, string> = checkNames[locale];
    for (const key of ['title', 'done', 'reason']) expect(texts[`${id}.${key}`]).toBeTruthy();
    expect(names[id]).toBeTruthy();
    expect(texts[`${id}.title`]?.split(' ').length).toBeLessThanOrEqual(6);
  });

  test.each(LANGUAGES)('has enough examples in %s, a third of them near misses', (language) => {
    const answers = flatten(examples, language).map(({ answer }) => answer);
    const misses = answers.filter((answer) => !isHit(answer)).length;
    expect(answers.length).toBeGreaterThanOrEqual(FEWEST);
    expect(misses).toBeGreaterThanOrEqual(Math.ceil(FEWEST * NEAR_MISSES));
    expect(answers.length - misses).toBeGreaterThan(0);
  });

  test('never says that something is missing where words cannot tell', () => {
    const answers = LANGUAGES.flatMap((language) => flatten(examples, language));
    const states = answers.map(({ answer }) => answer.split(' ')[0]);
    if (kind === 'content') expect(states).not.toContain('missing');
    if (kind === 'harm') expect(states).not.toContain('missing');
  });

  test('has a text for each detail of its examples, and an example for each text', () => {
    const details = LANGUAGES.flatMap((language) =>
      Object.keys(examples[language]).map((answer) => answer.split(' ')[1] ?? 'silent'),
    );
    const own = Object.keys(checkTexts.es).filter((key) => key.startsWith(`${id}.`));
    const general = ['title', 'done', 'reason'];
    const told = own.map((key) => key.split('.')[1] ?? '').filter((key) => !general.includes(key));
    const plain = new Set(['done', 'missing', 'silent', ...told]);
    expect(details.filter((detail) => !plain.has(detail))).toEqual([]);
    expect(told.filter((detail) => !details.includes(detail))).toEqual([]);
  });

  describe.each(LANGUAGES)('%s', (language) => {
    const list = flatten(examples, language);
    test.skipIf(list.length === 0).each(list)('$answer: $draft', ({ answer, draft, about }) => {
      const result = check(draft, createContext(language, about));
      expect(result ? `${result.state} ${result.detail}` : 'silent').toBe(answer);
    });
  });
});
