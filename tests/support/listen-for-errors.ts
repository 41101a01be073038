import type { Page } from 'playwright-core';

/**
 * Collects what goes wrong in any script of a page, the extension's own included: they run in a
 * world of their own, whose errors only the browser's protocol tells. Call before what is watched.
 */
export async function listenForErrors(page: Page): Promise<string[]> {
  const errors: string[] = [];
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    errors.push(exception?.description ?? text),
  );
  cdp.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    errors.push(args.map((arg) => arg.description ?? String(arg.value)).join(' '));
  });
  await cdp.send('Runtime.enable');
  return errors;
}
