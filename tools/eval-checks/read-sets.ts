import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReplyLanguage } from '../../lib/domain/post';

/** A real reply, by the id of its row. */
export interface Reply {
  id: string;
  language: ReplyLanguage;
  complaint: string;
  reply: string;
}

export function readReplies(shared: string): Reply[] {
  return (['es', 'en'] as const).flatMap((language) => {
    const file = join(shared, 'data/replies', `replies_${language}.dev.jsonl.gz`);
    if (!existsSync(file)) return [];
    const lines = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
    return lines.map((line): Reply => {
      const { id, complaint, reply } = JSON.parse(line);
      return { id, language, complaint: complaint ?? '', reply };
    });
  });
}

/** Ids of replies and the checks that they satisfy, judged by reading; no texts. */
export interface Labels {
  batch: string;
  checks: string[];
  labels: Record<string, string[]>;
}

/** Ids of replies and, per check, whether a warning or hint on them is right. */
export type HarmLabels = Record<string, Record<string, boolean>>;

function readJson<T>(folder: string, pattern: RegExp): T[] {
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .sort()
    .map((file): T => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

export const readLabels = (folder: string) => readJson<Labels>(folder, /^labels\..*\.json$/);
export const readHarmLabels = (folder: string) => readJson<HarmLabels>(folder, /^harm\..*\.json$/);

export interface Challenge {
  language: ReplyLanguage;
  label: string;
  text: string;
}

export function readChallenge(shared: string): Challenge[] {
  const file = join(shared, 'phrases/challenge.tsv');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [language = 'es', label = '', text = ''] = line.split('\t');
    return { language: language as ReplyLanguage, label, text };
  });
}
