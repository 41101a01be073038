import { createLogReader } from '../../../lib/contexts/pages/create-log-reader';
import { readReport } from '../../../lib/contexts/pages/read-report';
import type { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { readFigures } from '../../../lib/storage/read-figures';
import {
  ALL,
  CLIENT,
  NOW,
  PAGE,
  QUARTER,
  REPORT_OPTIONS,
  REPORTED,
  SEARCHES,
  summarise,
  tell,
} from './asked';
import {
  readFiguresNaively,
  readNaively,
  readOpenNaively,
  readReportNaively,
} from './read-naively';

export interface Case {
  /** What it may take at most, in milliseconds, at 100,000 entries. */
  budget: number;
  /** Not in the time that is taken. */
  prepare?(): Promise<void>;
  /** Both give the same answer. */
  own(): Promise<unknown>;
  naive(): Promise<unknown>;
}

const A_PAGE = 10;
const A_SEARCH = 150;

export function listCases(db: LogDatabase): Record<string, Case> {
  return {
    ...firstPage(db, 'first page', ALL, A_PAGE),
    ...firstPage(db, 'first page of the largest client', { ...ALL, brandId: CLIENT }, A_PAGE),
    ...nextPage(db, 'next page, the second', 1),
    ...nextPage(db, 'next page, the hundredth', 99),
    ...Object.assign(
      {},
      ...Object.entries(SEARCHES).map(([name, filter]) => firstPage(db, name, filter, A_SEARCH)),
    ),
    'what waits: 60 newest of all clients': {
      budget: 100,
      own: async () => (await createLogStore(db).readOpen({ ...OPEN, now: NOW })).length,
      naive: () => readOpenNaively(db),
    },
    'figures of the largest client, a quarter': {
      budget: 200,
      own: async () => summarise(await readFigures(db, CLIENT, ...QUARTER)),
      naive: async () => summarise(await readFiguresNaively(db)),
    },
    'report of the largest client, a quarter': {
      budget: 1000,
      own: async () => tell(await readReport(db, REPORTED, REPORT_OPTIONS)),
      naive: async () => tell(await readReportNaively(db)),
    },
  };
}

const OPEN = {
  brandId: undefined,
  types: ['complaint', 'failedContact', 'question'] as const,
  most: 60,
};

type Filter = typeof ALL;

function firstPage(
  db: LogDatabase,
  name: string,
  filter: Filter,
  budget: number,
): Record<string, Case> {
  return {
    [name]: {
      budget,
      own: async () => (await createLogReader(db, filter).readNext(PAGE)).rows.length,
      naive: async () => (await readNaively(db, filter, 0)).length,
    },
  };
}

function nextPage(db: LogDatabase, name: string, page: number): Record<string, Case> {
  let reader = createLogReader(db, ALL);
  return {
    [name]: {
      budget: A_PAGE,
      async prepare() {
        reader = createLogReader(db, ALL);
        for (let at = 0; at < page; at += 1) await reader.readNext(PAGE);
      },
      own: async () => (await reader.readNext(PAGE)).rows.length,
      naive: async () => (await readNaively(db, ALL, page * PAGE)).length,
    },
  };
}
