import type { Brand, Goals } from '../../../lib/domain/brand/brand';
import { computeFigures } from '../../../lib/domain/log/figures/compute-figures';
import type { FigureInput } from '../../../lib/domain/log/figures/figure-row';
import type { LogFilter } from '../../../lib/domain/log/log-filter';
import type { ReportOptions } from '../../../lib/domain/log/report/build-report';
import type { Report } from '../../../lib/domain/log/report/report';
import { COMMON_WORD, RARE_WORD } from './create-entries';

/** What is asked of the log, in our way and in the plain one. */

export const PAGE = 40;
export const CLIENT = 'client-0';
export const QUARTER = ['2026-05-01T00:00:00.000Z', '2026-08-01T00:00:00.000Z'] as const;
export const NOW = '2026-11-01T00:00:00.000Z';
const GOALS: Goals = { timeZone: 'Europe/Madrid' };
export const REPORTED: Brand = {
  id: CLIENT,
  name: 'Client',
  aliases: [],
  excludedWords: [],
  voice: { register: 'tu', person: 'nosotros' },
  signature: '',
  ownAccounts: [],
  isPaused: false,
  goals: GOALS,
};
export const REPORT_OPTIONS: ReportOptions = {
  period: { from: '2026-05-01', to: '2026-07-31' },
  localZone: 'UTC',
  now: Date.parse(NOW),
  areNamesHidden: false,
  isOffice: false,
};
export const ALL: LogFilter = { brandId: undefined, show: 'all', query: '' };
export const SEARCHES: Record<string, LogFilter> = {
  'search: a word in one text of eleven': { ...ALL, query: COMMON_WORD },
  'search: a word in a few texts': { ...ALL, query: RARE_WORD },
  'search: two words, seldom in one text': { ...ALL, query: `${RARE_WORD} ${COMMON_WORD}` },
  'search: two words, each in many texts': { ...ALL, query: `${COMMON_WORD} ra` },
  'search: a word that is nowhere': { ...ALL, query: 'nowhere at all' },
  'search: rare word, one client, complaints, half a year': {
    ...ALL,
    brandId: CLIENT,
    query: RARE_WORD,
    types: ['complaint'],
    from: '2026-05-01T00:00:00.000Z',
  },
  'filter: replies with a promise, newest first': { ...ALL, hasPromise: true },
};

export function tell({ figures, causes }: Report): string {
  return `${figures.seen} mentions, ${causes.length} causes, ${figures.peopleHelped} helped`;
}

export function summarise(input: FigureInput): string {
  const figures = computeFigures(input, {
    period: { from: '2026-05-01', to: '2026-07-31' },
    goals: GOALS,
    localZone: 'Europe/Madrid',
    now: Date.parse(NOW),
  });
  return `${input.rows.length} rows, ${figures.peopleHelped} helped`;
}
