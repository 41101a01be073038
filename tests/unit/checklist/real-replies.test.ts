import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../lib/domain/checklist/check-draft';
import { createContext } from './context';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/data/replies');
/** Real replies are seldom harmful: a check that warns more often than this cries wolf. */
const MOST_WARNED = 0.01;

interface Row {
  complaint: string | null;
  reply: string;
}

function readRows(language: 'es' | 'en'): Row[] {
  const file = resolve(FOLDER, `replies_${language}.dev.jsonl.gz`);
  const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  return lines.map((line): Row => JSON.parse(line));
}

describe.skipIf(!existsSync(FOLDER))('real replies (skipped without ../shared)', () => {
  test.each(['es', 'en'] as const)(
    'few are warned about: %s',
    (language) => {
      const rows = readRows(language);
      expect(rows.length).toBeGreaterThan(500);
      const warned = rows.filter(({ complaint, reply }) =>
        checkDraft(reply, createContext(language, { post: complaint ?? '' })).some(
          ({ state }) => state === 'warn',
        ),
      );
      expect(warned.length / rows.length).toBeLessThan(MOST_WARNED);
    },
    60_000,
  );
});
