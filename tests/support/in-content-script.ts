import type { Page } from 'playwright-core';

/** Runs an expression where our content scripts run on a page, and gives what it resolves to. */
export async function runInContentScript(page: Page, expression: string): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const ours: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = context.auxData as { type: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension:'))
      ours.push(context.id);
  });
  await cdp.send('Runtime.enable');
  const [contextId] = ours;
  if (contextId === undefined) throw new Error('No content script on this page');
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
  return result.value;
}
