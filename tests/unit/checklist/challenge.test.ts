import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckId, CheckState } from '../../../lib/domain/checklist/check';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { createContext } from './context';

const FILE = resolve(import.meta.dirname, '../../../../shared/phrases/challenge.tsv');

/** Which checks may catch a label; labels of checks that are not built are left out. */
const CAUGHT_BY: Record<string, readonly CheckId[]> = {
  blame: ['K12', 'K13'],
  nonApology: ['K03'],
  secret: ['K19'],
  contact: ['K19'],
  overpromise: ['K08'],
  shouting: ['K12'],
  placeholder: ['K16'],
};

/** States in which a check finds fault with what stands there. */
const TOLD: readonly CheckState[] = ['stop', 'warn', 'weak', 'hint'];

interface Row {
  language: ReplyLanguage;
  label: string;
  text: string;
}

function readRows(): Row[] {
  if (!existsSync(FILE)) return [];
  const lines = readFileSync(FILE, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [language = 'es', label = '', text = ''] = line.split('\t');
    return { language: language as ReplyLanguage, label, text };
  });
}

const rows = readRows();
const caught = rows.filter(({ label }) => label in CAUGHT_BY);
const harmless = rows.filter(({ label }) => label === 'ok');

describe.skipIf(rows.length === 0)('challenge sentences (skipped without ../shared)', () => {
  test('there are enough of them', () => {
    expect(caught.length).toBeGreaterThan(30);
    expect(harmless.length).toBeGreaterThan(10);
  });

  test.each(caught)('$label: $text', ({ language, label, text }) => {
    const results = checkDraft(text, createContext(language));
    const ids = results.filter(({ state }) => TOLD.includes(state)).map(({ id }) => id);
    expect(ids.some((id) => CAUGHT_BY[label]?.includes(id))).toBe(true);
  });

  test.each(harmless)('harmless: $text', ({ language, text }) => {
    const warnings = checkDraft(text, createContext(language)).filter(
      ({ state }) => state === 'warn',
    );
    expect(warnings).toEqual([]);
  });
});
