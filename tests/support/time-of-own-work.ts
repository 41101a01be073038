import process from 'node:process';

const TRIES = 3;

/**
 * Milliseconds that `run` takes of the processor, the least of three tries: neither other work on
 * the machine nor what is compiled or cleared away at the first try counts. No more tries once one
 * took no longer than `enough`.
 */
export function timeOfOwnWork(run: () => unknown, enough = 0): number {
  let least = Infinity;
  for (let time = 0; time < TRIES && least > enough; time += 1) {
    const start = process.cpuUsage();
    run();
    least = Math.min(least, process.cpuUsage(start).user / 1000);
  }
  return least;
}
