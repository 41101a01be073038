import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReplyLanguage } from '../../lib/domain/post';
import { type CorpusPart, readCorpus } from '../train/read-corpus';

/** A complaint to draft for. */
export interface GivenText {
  id: string;
  text: string;
  language: ReplyLanguage;
  brand: string;
  /** The reply that the brand sent, where it is known. */
  reply?: string;
}

const AIRLINES = ['Ryanair', 'Vueling', 'Iberia', 'Spanair', 'easyJet', 'Volotea', 'Norwegian'];

const airlineOf = (text: string): string =>
  AIRLINES.find((name) => text.toLowerCase().includes(name.toLowerCase())) ?? 'Iberia';

interface Row {
  id: string;
  text?: string;
  complaint?: string;
  reply?: string;
  brand?: string;
  variety?: string;
  first_turn?: boolean;
}

/** Complaints of others, by set; none where the folder is absent. */
export function readOthers(folder: string): Record<string, GivenText[]> {
  const spanish = readRows(join(folder, 'complaints_es.dev.jsonl.gz')).map(
    ({ id, text = '' }): GivenText => ({
      id,
      text,
      language: 'es',
      brand: id.startsWith('bnxc') ? 'Citibanamex' : airlineOf(text),
    }),
  );
  const english = readRows(join(folder, 'replies_en.dev.jsonl.gz'))
    .filter(({ first_turn, complaint }) => first_turn !== false && complaint)
    .map(
      ({ id, complaint = '', brand = '', reply }): GivenText => ({
        id,
        text: complaint,
        language: 'en',
        brand,
        ...(reply === undefined ? {} : { reply }),
      }),
    );
  return {
    'es bank': spanish.filter(({ id }) => id.startsWith('bnxc')),
    'es airline': spanish.filter(({ id }) => !id.startsWith('bnxc')),
    'en brands': english,
  };
}

const COMPLAINTS: ReadonlySet<string> = new Set(['complaint', 'failedContact', 'venting']);

/** Complaints that the project invented. */
export function readOwn(root: string, language: ReplyLanguage, part: CorpusPart): GivenText[] {
  return readCorpus(join(root, 'tools/train/corpus'), language, part)
    .filter(({ type, polarity }) => COMPLAINTS.has(type) && polarity === 'negative')
    .map(({ text, ranges, trade }, at) => {
      const [named] = ranges;
      const brand = named ? text.slice(named.start, named.end).replace(/^[@#]/, '') : 'Nuvara';
      return { id: `${language}-${part}-${trade}-${at}`, text, language, brand };
    });
}

function readRows(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** `count` of a list, the same for the same seed. */
export function drawSome<T>(list: readonly T[], count: number, seed: number): T[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return list
    .map((item) => ({ item, order: random() }))
    .sort((one, two) => one.order - two.order)
    .slice(0, count)
    .map(({ item }) => item);
}
