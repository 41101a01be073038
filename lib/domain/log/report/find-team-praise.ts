import type { Figures } from '../figures/compute-figures';
import { findNamed } from '../figures/find-named';
import type { Mask } from './create-mask';
import { createQuote, isUsed, noteUse, quality, type UsedPosts } from './create-quote';
import type { NamedCount, Quote } from './report';
import { isTold, type ReportCase, type ToldCase } from './report-case';

const MOST_QUOTES = 2;
const MOST_NAMED = 4;

/** Praise for those who did the work: where they are named first, then any other. */
export function findTeamPraise(cases: readonly ReportCase[], used: UsedPosts, mask: Mask): Quote[] {
  const praise = cases
    .filter(isTold)
    .filter(({ family }) => family === 'praise')
    .sort((one, two) => worth(two) - worth(one));
  const quotes: Quote[] = [];
  for (const { mention } of praise) {
    if (quotes.length === MOST_QUOTES) break;
    if (isUsed(used, mention)) continue;
    noteUse(used, mention);
    quotes.push(createQuote(mention, mask));
  }
  return quotes;
}

function worth({ mention, row }: ToldCase): number {
  return quality(mention) + (row.named.length > 0 ? 4 : 0);
}

/** Who is named in praise or in complaints, most first; first names only where names are shown. */
export function listNamed(
  { named }: Pick<Figures, 'named'>,
  side: 'praised' | 'criticised',
  areNamesHidden: boolean,
  written: ReadonlyMap<string, string> = new Map(),
): NamedCount[] {
  return Object.entries(named)
    .map(([key, sides]) => ({ key, count: sides[side] }))
    .filter(({ key, count }) => count > 0 && !(areNamesHidden && key.startsWith('name:')))
    .sort((one, two) => two.count - one.count || one.key.localeCompare(two.key))
    .slice(0, MOST_NAMED)
    .map((one) => {
      const name = written.get(one.key);
      return name === undefined ? one : { ...one, written: name };
    });
}

/** First names as posts write them, by key; with accents where anybody put them. */
export function readWritten(cases: readonly ReportCase[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const { mention, row } of cases) {
    if (!mention || !row.named.some((key) => key.startsWith('name:'))) continue;
    const { text } = mention.post;
    for (const { key, range } of findNamed(text)) {
      const name = text.slice(range.start, range.end);
      if (key.startsWith('name:') && (!written.has(key) || hasAccent(name))) written.set(key, name);
    }
  }
  return written;
}

function hasAccent(name: string): boolean {
  return /\p{M}/u.test(name.normalize('NFD'));
}
