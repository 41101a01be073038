import type { ExtensionBrowser } from './launch-with-extension';

/** Ends the background as soon as it wakes up for `duration` milliseconds, beginning before `act`. */
export async function killWhile(
  browser: ExtensionBrowser,
  duration: number,
  act: () => Promise<unknown>,
): Promise<void> {
  const end = Date.now() + duration;
  const kill = async () => {
    while (Date.now() < end) {
      await browser.killWorker();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await browser.killWorker();
  await Promise.all([kill(), act()]);
}
