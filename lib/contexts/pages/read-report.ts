import Dexie from 'dexie';
import type { Brand } from '../../domain/brand/brand';
import type { FigureRow } from '../../domain/log/figures/figure-row';
import { movePeriod, type Period, readSpan } from '../../domain/log/figures/period';
import type { MentionRecord, PromiseRecord } from '../../domain/log/log-entry';
import { buildReport, type ReportOptions } from '../../domain/log/report/build-report';
import { listTalkers, listWanted, rankCauses } from '../../domain/log/report/list-wanted';
import type { Report } from '../../domain/log/report/report';
import type { Author } from '../../domain/post';
import type { LogDatabase } from '../../storage/database';
import { readFigures } from '../../storage/read-figures';

/** Promises beyond these are counted, and their posts not read. */
const MOST_PROMISES = 400;

/**
 * The report of one client and period from the log: slim rows of all mentions, and the words of those
 * few that may be quoted. Reads nothing of another client. Read-only.
 */
export async function readReport(
  db: LogDatabase,
  brand: Brand,
  options: ReportOptions,
): Promise<Report> {
  const { period, localZone } = options;
  const timeZone = brand.goals?.timeZone ?? localZone;
  const before = movePeriod(period, -1);
  const figures = await readPeriod(db, brand.id, period, timeZone);
  const earlier = await readPeriod(db, brand.id, before, timeZone);
  const causes = rankCauses(figures.rows);
  const promises = await readPromises(db, brand.id, period, timeZone);
  const wanted = listWanted(figures.rows, causes);
  const talkers = listTalkers(figures.rows, new Set(wanted));
  // Whom a promise was made to is asked for to hide the name.
  const promised = options.areNamesHidden ? promises : [];
  const records = await readRecords(db, brand.id, wanted, promised, talkers);
  const everyone = options.areNamesHidden ? [...figures.rows, ...earlier.rows] : [];
  const authors = await readAuthors(db, brand.id, everyone);
  const input = { brand, rows: figures.rows, earlier: earlier.rows, records, authors, promises };
  return buildReport(input, options);
}

/** So many records are in memory at a time. */
const CHUNK = 1000;

/** Who wrote these, each name and handle once. */
async function readAuthors(
  db: LogDatabase,
  brandId: string,
  rows: readonly FigureRow[],
): Promise<Author[]> {
  const authors = new Map<string, Author>();
  for (let from = 0; from < rows.length; from += CHUNK) {
    const ids = rows.slice(from, from + CHUNK).map(({ id }) => id);
    for (const mention of await db.mentions.bulkGet(ids)) {
      if (mention?.brandId !== brandId) continue;
      const { name, handle } = mention.post.author;
      authors.set(JSON.stringify([name, handle]), mention.post.author);
    }
  }
  return [...authors.values()];
}

function readPeriod(db: LogDatabase, brandId: string, period: Period, timeZone: string) {
  const { from, to } = readSpan(period, timeZone);
  return readFigures(db, brandId, new Date(from).toISOString(), new Date(to).toISOString());
}

/** Made in the period or the one before, and earlier ones that are open still. */
async function readPromises(
  db: LogDatabase,
  brandId: string,
  period: Period,
  timeZone: string,
): Promise<PromiseRecord[]> {
  const { from } = readSpan(movePeriod(period, -1), timeZone);
  const start = new Date(from).toISOString();
  const own = db.promises.where('[brandId+dueAt]');
  return own
    .between([brandId, Dexie.minKey], [brandId, Dexie.maxKey])
    .filter(({ madeAt, state }) => madeAt >= start || state === 'open')
    .toArray();
}

/** Each mention once; of these people all that they wrote to this client. */
async function readRecords(
  db: LogDatabase,
  brandId: string,
  wanted: readonly string[],
  promises: readonly PromiseRecord[],
  talkers: readonly string[],
): Promise<MentionRecord[]> {
  const promised = promises.slice(-MOST_PROMISES).map(({ mentionId }) => mentionId);
  const ids = [...new Set([...wanted, ...promised])].filter((id) => typeof id === 'string');
  const found = await db.mentions.bulkGet(ids);
  const others = await db.mentions.where('authorKey').anyOf(talkers).toArray();
  const records = [...found, ...others].filter(
    (record) => record !== undefined && record.brandId === brandId,
  );
  return [...new Map(records.map((record) => [record?.id, record])).values()].flatMap(
    (record) => record ?? [],
  );
}
