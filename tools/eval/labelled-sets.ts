import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Polarity } from '../../lib/domain/triage/verdict';

export interface LabelledPost {
  text: string;
  label: Polarity;
  lang: string;
}

/** Sets labelled by polarity. Others of the folder are labelled for other ends. */
export const POLARITY_SETS = [
  'umsab_es',
  'airline_es_dev',
  'tweets_uy',
  'opener_es',
  'multibooked_ca',
  'umsab_en',
  'airline_us_dev',
  'brand_sxsw',
  'tweeteval_sentiment',
  'dong2014',
  'opener_en',
] as const;

const POLARITIES: Record<string, Polarity> = {
  negative: 'negative',
  neutral: 'neutral',
  none: 'neutral',
  positive: 'positive',
};

/** Posts of a set whose label is a polarity ("mixed" is none); empty where the set is absent. */
export function readLabelledSet(folder: string, name: string): LabelledPost[] {
  return readLines(join(folder, name)).flatMap((line) => {
    const { text, label, lang } = JSON.parse(line);
    const polarity = POLARITIES[label];
    return polarity ? [{ text, label: polarity, lang }] : [];
  });
}

function readLines(folder: string): string[] {
  return listFiles(folder).flatMap((name) =>
    gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== ''),
  );
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
  } catch {
    return [];
  }
}
