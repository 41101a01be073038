import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TextRange } from '../../lib/domain/text-range';
import type { Polarity } from '../../lib/domain/triage/verdict';
import { readCorpus } from '../train/read-corpus';

export interface LabelledPost {
  text: string;
  label: Polarity;
  lang: string;
  /** Where the brand is named, if the set says so. */
  ranges?: TextRange[];
}

/** A set as it is measured. */
export interface MeasuredSet {
  name: string;
  posts: LabelledPost[];
  /** The posts of another set with its brands marked: packages that know no brands say the same again. */
  isMarked?: boolean;
}

type Part = 'train' | 'val';

/** Sets labelled by polarity; of those that trained nothing, all posts. */
const SETS: readonly [name: string, parts: readonly Part[]][] = [
  ['umsab_es', ['val']],
  ['airline_es_dev', ['train', 'val']],
  ['tweets_uy', ['train', 'val']],
  ['opener_es', ['val']],
  ['multibooked_ca', ['train', 'val']],
  ['umsab_en', ['val']],
  ['airline_us_dev', ['train', 'val']],
  ['dong2014', ['train']],
  ['brand_sxsw', ['val']],
  ['opener_en', ['val']],
  ['umsab_pt', ['val']],
  ['umsab_fr', ['val']],
  ['umsab_it', ['val']],
];

/** How the firms of a set are named in it. */
const NAMES: Readonly<Record<string, RegExp>> = {
  airline_es_dev:
    /[@#]?(?:iberia ?express|iberiapromos|iberia|vueling|air ?europa|avianca|air ?nostrum(?:lam)?|flywithlevels?|british_?airways|aerolineas_ar|latam\w*|ryanair)(?![\p{L}_])/giu,
  airline_us_dev:
    /[@#]?(?:united|southwest ?air\w*|southwest|american ?air\w*|virgin ?america|jetblue)(?![\p{L}_])/giu,
};

/** The posts of a set in which a firm is named, where it is. */
function markBrands(posts: readonly LabelledPost[], names: RegExp): LabelledPost[] {
  return posts.flatMap((post) => {
    const ranges = [...post.text.matchAll(names)].map(({ 0: name, index }) => ({
      start: index,
      end: index + name.length,
    }));
    return ranges.length > 0 ? [{ ...post, ranges }] : [];
  });
}

/** Validation splits of others, and the project's own posts of trades that trained nothing. */
export function readMeasuredSets(folder: string, root: string): MeasuredSet[] {
  const others = SETS.map(([name, parts]) => ({
    name,
    posts: parts.flatMap((part) => readLabelledSet(folder, name, part)),
  }));
  const own = ['es', 'ca', 'en'].map((lang) => ({
    name: `own_${lang}`,
    posts: readCorpus(join(root, 'tools/train/corpus'), lang, 'validation').map(
      ({ text, polarity, ranges }) => ({ text, label: polarity, lang, ranges }),
    ),
  }));
  const marked = others.flatMap(({ name, posts }) => {
    const names = NAMES[name];
    return names
      ? [{ name: `${name}, marked`, posts: markBrands(posts, names), isMarked: true }]
      : [];
  });
  return [...others, ...marked, ...own].filter(({ posts }) => posts.length > 0);
}

const POLARITIES: Record<string, Polarity> = {
  negative: 'negative',
  neutral: 'neutral',
  none: 'neutral',
  positive: 'positive',
};

/** Posts of a set whose label is a polarity ("mixed" is none); empty where the set is absent. */
export function readLabelledSet(folder: string, name: string, part: Part): LabelledPost[] {
  return readLines(join(folder, name, `${part}.jsonl.gz`)).flatMap((line) => {
    const { text, label, lang } = JSON.parse(line);
    const polarity = POLARITIES[label];
    return polarity ? [{ text, label: polarity, lang }] : [];
  });
}

function readLines(file: string): string[] {
  try {
    const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
    return lines.filter((line) => line !== '');
  } catch {
    return [];
  }
}
