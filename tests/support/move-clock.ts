import type { ExtensionBrowser } from './launch-with-extension';

/** Known only inside the extension, where the functions below run. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: { when: number }): Promise<void>;
  };
};

/**
 * The clock of the background and of all pages goes on; sites' pages that are open are told nothing.
 * Holds until the background is ended.
 * @param ms in all, since the browser was started
 */
export async function moveClock(browser: ExtensionBrowser, ms: number): Promise<void> {
  await (await browser.findWorker()).evaluate(shiftDate, ms);
  await browser.context.addInitScript(shiftDate, ms);
}

/** An alarm of the background goes off, as it would at the time to which the clock was moved. */
export async function ringAlarm(browser: ExtensionBrowser, name: string): Promise<void> {
  const page = await browser.findInsider();
  await page.evaluate(async (alarm) => {
    if (!(await chrome.alarms.get(alarm))) throw new Error(`No alarm is set: ${alarm}`);
    await chrome.alarms.create(alarm, { when: Date.now() });
  }, name);
}

/** Runs in the browser: no name of this file is known there. */
function shiftDate(ms: number): void {
  const place = globalThis as typeof globalThis & { realDate?: DateConstructor };
  const Real = place.realDate ?? Date;
  place.realDate = Real;
  place.Date = class extends Real {
    constructor(...parts: unknown[]) {
      super(...((parts.length === 0 ? [Real.now() + ms] : parts) as [number]));
    }
    static override now() {
      return Real.now() + ms;
    }
  } as DateConstructor;
}
