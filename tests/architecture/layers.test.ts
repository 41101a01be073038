import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Who may import whom: the table of docs/architecture.md. Paths are folders, names are packages. */
const LAYERS: { folder: string; mayImport: string[]; packages: string[] | 'any' }[] = [
  {
    folder: 'lib/domain',
    mayImport: ['lib/domain'],
    packages: [
      'sentiment',
      'twitter-text',
      'valibot',
      'ibantools',
      'libphonenumber-js',
      'papaparse',
      '@date-fns/tz',
    ],
  },
  { folder: 'lib/i18n', mayImport: ['lib/i18n', 'lib/domain'], packages: [] },
  { folder: 'lib/dom', mayImport: ['lib/dom'], packages: [] },
  { folder: 'lib/sites', mayImport: ['lib/sites', 'lib/dom', 'lib/domain'], packages: [] },
  {
    folder: 'lib/storage',
    mayImport: ['lib/storage', 'lib/domain', 'lib/i18n'],
    packages: ['dexie', '#imports', '@wxt-dev/browser'],
  },
  {
    folder: 'lib/messaging',
    mayImport: ['lib/messaging', 'lib/domain'],
    packages: ['@wxt-dev/browser'],
  },
  {
    folder: 'components',
    mayImport: ['components', 'lib/domain', 'lib/i18n'],
    packages: [
      'react',
      'react-dom',
      'lucide-react',
      'draft-js',
      'lexical',
      '@lexical/rich-text',
      '@lexical/history',
      '@observablehq/plot',
    ],
  },
  { folder: 'lib/contexts', mayImport: ['lib', 'components'], packages: 'any' },
  { folder: 'entrypoints', mayImport: ['lib', 'components', 'entrypoints'], packages: 'any' },
];

const ROOT = resolve(import.meta.dirname, '../..');
const LONGEST_FILE = 250;
const LONG_BY_NATURE = /\/(phrases|lexicon|messages)\//;

interface Import {
  file: string;
  target: string;
}

function listSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function readImports(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const targets = [
    ...source.matchAll(/^\s*(?:import|export)\s(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gms),
    ...source.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g),
  ].map((match) => match[1] ?? '');
  return targets.map((target) => ({
    file,
    target: target.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), target)).replace(/\?.*$/, '')
      : target,
  }));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function isPackage(target: string, name: string): boolean {
  return target === name || target.startsWith(`${name}/`);
}

const sources = new Set(['lib', 'components', 'entrypoints'].flatMap(listSources));
describe('layers', () => {
  test.each(LAYERS)('$folder imports only what it may', ({ folder, mayImport, packages }) => {
    const sources = listSources(folder);
    expect(sources.length, `${folder} holds source files`).toBeGreaterThan(0);
    const wrong = sources.flatMap(readImports).filter(({ target }) => {
      const isOwn = /^(lib|components|entrypoints|tests|tools|public)\b/.test(target);
      if (isOwn) return !mayImport.some((allowed) => isWithin(target, allowed));
      return packages !== 'any' && !packages.some((name) => isPackage(target, name));
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  const watch = [
    ...listReachable('entrypoints/watch-x.content/index.ts'),
    ...listReachable('entrypoints/watch-facebook.content/index.ts'),
  ];
  const marks = listReachable('entrypoints/marks.content/index.ts');
  const assist = listReachable('entrypoints/assist.content/index.ts');
  const all = [...watch, ...marks, ...assist];

  test('content scripts never reach the database', () => {
    expect(watch).toContain('lib/contexts/watch/start-watch.ts');
    expect(assist).toContain('lib/contexts/assist/start-assist.ts');
    const targets = all.flatMap(readImports).map(({ target }) => target);
    expect(all).not.toContain('lib/storage/database.ts');
    expect(targets.filter((target) => isPackage(target, 'dexie'))).toEqual([]);
  });

  test('scripts that come before a reply box hold no React', () => {
    const targets = [...watch, ...marks].flatMap(readImports).map(({ target }) => target);
    expect(targets.filter((name) => /^(react|lucide-react)/.test(name))).toEqual([]);
  });
});

/** The file and all that it imports, directly or not. */
function listReachable(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { target } of readImports(file)) {
      const found = ['', '.ts', '.tsx', '/index.ts'].map((end) => target + end).find(isSource);
      if (found) visit(found);
    }
  };
  visit(entry);
  return [...seen];
}

function isSource(path: string): boolean {
  return sources.has(path);
}

describe('house rules', () => {
  test('no file is longer than one idea needs', () => {
    const long = [...sources]
      .filter((file) => !LONG_BY_NATURE.test(file))
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  test('files are named for what they hold', () => {
    const vague = [...sources].filter((file) =>
      /(utils?|helpers?|manager|common|misc)\b/.test(file),
    );
    expect(vague).toEqual([]);
    const odd = [...sources].filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return (
        !/^[a-z0-9]+(-[a-z0-9]+)*(\.content|\.d)?\.tsx?$/.test(name) &&
        !/^[A-Z]\w+\.tsx$/.test(name)
      );
    });
    expect(odd).toEqual([]);
  });

  test('nothing is written as HTML', () => {
    const unsafe = [...sources].filter((file) =>
      /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|\beval\(|new Function/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
    expect(unsafe).toEqual([]);
  });
});
