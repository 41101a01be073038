import * as v from 'valibot';
import { browser } from '#imports';
import { onMessage } from '../../messaging/messenger';
import { brandsItem } from '../../storage/brands';
import { database, type LogDatabase } from '../../storage/database';
import { importPart } from '../../storage/import-part';
import { refreshBlock } from '../../storage/month-blocks';
import { retentionItem } from '../../storage/retention';
import { createJobRunner, type JobRunner } from '../../storage/run-job';
import { CancelJobSchema, ImportPartSchema, StartJobSchema } from './job-schemas';
import { isTimeToLook, lookAtClock, planRetention } from './plan-retention';
import { allowOwnPage } from './sender';
import { writeLog } from './write-log';

const ALARM = 'retention';
/** How often the browser wakes us up to look whether entries have become too old, in minutes. */
const EVERY = 12 * 60;

/** Answers the pages' requests for long work, goes on with what was running, and keeps retention. */
export function startLogJobs(db: LogDatabase = database): void {
  const runner = createJobRunner(db, stayAwake);
  answerJobMessages(db, runner);
  browser.alarms?.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void keepRetention(runner);
  });
  void (async () => {
    // Made anew at each start it would never come to its time.
    if (browser.alarms && !(await browser.alarms.get(ALARM))) {
      await browser.alarms.create(ALARM, { periodInMinutes: EVERY });
    }
    await runner.resume();
    await keepRetention(runner);
    await makeReady(db);
  })().catch((error: unknown) =>
    console.error('Respira: the log could not be looked after', error),
  );
}

/** A call of the browser's own API lets a background live on; the turn lets others write. */
async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo?.();
  await new Promise((resolve) => setTimeout(resolve));
}

function answerJobMessages(db: LogDatabase, runner: JobRunner): void {
  onMessage('startJob', ({ data, sender }) => {
    allowOwnPage(sender);
    const job = v.parse(StartJobSchema, data);
    void runner.run(job).then(() => makeReady(db));
    return true;
  });
  onMessage('cancelJob', ({ data, sender }) => {
    allowOwnPage(sender);
    return runner.cancel(v.parse(CancelJobSchema, data));
  });
  onMessage('importPart', async ({ data, sender }) => {
    allowOwnPage(sender);
    const asked = v.parse(ImportPartSchema, data);
    const written = await writeLog(() => importPart(db, asked));
    if (written.value === 'erasing') return 'erasing';
    if (written.state === 'kept' && asked.part === asked.parts - 1) void makeReady(db);
    return written.state;
  });
}

async function keepRetention(runner: JobRunner): Promise<void> {
  const now = Date.now();
  const known = await retentionItem.getValue();
  if (!isTimeToLook(known, now)) return;
  const look = lookAtClock(known, now);
  await retentionItem.setValue(look);
  for (const job of planRetention(await brandsItem.getValue(), look, now)) await runner.run(job);
}

/** All changed days but today's, which will change again. */
async function makeReady(db: LogDatabase): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  while ((await refreshBlock(db, today)) > 0) await stayAwake();
}
