import type { Page } from 'playwright-core';

/** What the browser notes of a task: its length on the processor, in microseconds, where it is known. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args?: { name?: string };
}

const CATEGORY = 'disabled-by-default-devtools.timeline';

/**
 * The longest time that a page stood still while `act` ran, in milliseconds. The processor's own time
 * is counted: what else the machine has to do makes no task longer.
 */
export async function measureLongestTask(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  const isComplete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: [CATEGORY, '__metadata'] },
  });
  await act();
  await session.send('Tracing.end');
  await isComplete;
  await session.detach();
  return findLongest(events);
}

function findLongest(events: readonly TraceEvent[]): number {
  const isPage = ({ name, args }: TraceEvent) =>
    name === 'thread_name' && args?.name === 'CrRendererMain';
  const pages = new Set(events.filter(isPage).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pages.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The browser noted no task');
  return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}
