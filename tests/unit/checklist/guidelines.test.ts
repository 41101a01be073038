import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { GUIDELINES } from '../../../lib/domain/checklist/guidelines';
import { LOCALES } from '../../../lib/i18n/catalogue';
import { checkTexts } from '../../../lib/i18n/checks';
import { createContext } from './context';
import type { Example, Examples } from './examples/examples';

const FOLDER = resolve(import.meta.dirname, '../../../lib/domain/checklist');
const SEEDS = resolve(import.meta.dirname, '../../../../shared/seeds');
const LANGUAGES = ['es', 'en', 'ca'] as const;
const FEWEST = 8;

const tables = import.meta.glob<{ examples: Examples }>('./examples/k*.ts', { eager: true });
const sources = readdirSync(FOLDER).filter((file) => /^k\d\d-.*\.ts$/.test(file));

function findExamples(id: string): Examples {
  const file = Object.keys(tables).find((path) => path.includes(`/${id.toLowerCase()}-`));
  const table = file && tables[file];
  if (!table) throw new Error(`${id} has no table of examples`);
  return table.examples;
}

function flatten(examples: Examples, language: (typeof LANGUAGES)[number]) {
  return Object.entries(examples[language]).flatMap(([answer, list]) =>
    (list ?? []).map((example: Example) => {
      const [draft, about] = typeof example === 'string' ? [example, {}] : example;
      return { answer, draft, about };
    }),
  );
}

test('each file of a check is on the list, and each has a table of examples of the same name', () => {
  const listed = GUIDELINES.map(({ id }) => id.toLowerCase()).sort();
  expect(sources.map((file) => file.slice(0, 3)).sort()).toEqual(listed);
  const named = Object.keys(tables).map((path) => path.replace('./examples/', ''));
  expect(named.sort()).toEqual([...sources].sort());
});

describe.each(GUIDELINES)('$id', (guideline) => {
  const { id, source, check } = guideline;
  const examples = findExamples(id);

  test('names its source', () => {
    expect(source.document).toMatch(/^\d{3}_[0-9a-f]{16}\.txt$/);
    expect(source.quote.length).toBeGreaterThan(10);
  });

  test.skipIf(!existsSync(SEEDS))('quotes it word for word (skipped without ../shared)', () => {
    const text = readFileSync(join(SEEDS, source.document), 'utf8').replace(/\s+/g, ' ');
    expect(text).toContain(source.quote);
  });

  test.each(LOCALES)('says in %s what it asks, that it is done and why', (locale) => {
    const texts: Record<string, string> = checkTexts[locale];
    for (const key of ['title', 'done', 'reason']) expect(texts[`${id}.${key}`]).toBeTruthy();
    expect(texts[`${id}.title`]?.split(' ').length).toBeLessThanOrEqual(6);
  });

  test.each(LANGUAGES)('has enough examples in %s, of both kinds', (language) => {
    const answers = flatten(examples, language).map(({ answer }) => answer);
    const isHit = (answer: string) => /^(met|warn|stop|hint)/.test(answer);
    expect(answers.filter(isHit).length).toBeGreaterThanOrEqual(FEWEST);
    expect(answers.filter((answer) => !isHit(answer)).length).toBeGreaterThanOrEqual(FEWEST);
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
    test.each(flatten(examples, language))('$answer: $draft', ({ answer, draft, about }) => {
      const result = check(draft, createContext(language, about));
      expect(result ? `${result.state} ${result.detail}` : 'silent').toBe(answer);
    });
  });
});
