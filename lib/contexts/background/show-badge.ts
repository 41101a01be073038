import { browser } from '#imports';

/** The accent of our pages: promises are no alarm. */
const COLOUR = '#0f766e';

/** A number on our button in the browser's bar; 0 takes it away. A browser that cannot does without. */
export async function showBadge(count: number): Promise<void> {
  try {
    const button = browser.action ?? browser.browserAction;
    await button?.setBadgeText({ text: count === 0 ? '' : String(count) });
    if (count > 0) await button?.setBadgeBackgroundColor({ color: COLOUR });
  } catch (error) {
    console.error('Respira: the number of promises could not be shown', error);
  }
}
