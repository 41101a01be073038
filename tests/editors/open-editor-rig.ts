import type { CDPSession, Page } from 'playwright-core';
import type { InsertResult } from '../../lib/dom/insert/insert-text';
import type { InsertMode } from '../../lib/dom/insert/plan-insertion';
import { launchBrowser } from '../support/launch-browser';
import { startSites } from '../support/start-sites';
import type { Box } from './boxes';
import { buildInjected } from './build-injected';

/** A page with one of the sites' boxes open, and our code in an isolated world of it. */
export interface EditorPage {
  page: Page;
  /** Inserts as the extension would. */
  insert(text: string, mode: InsertMode, selector?: string): Promise<InsertResult>;
  /** Calls the insertion twice in one breath. */
  insertTwice(text: string): Promise<InsertResult[]>;
  /** What our reader sees. */
  readShown(): Promise<string>;
  /** What the editor's own state holds, line breaks as one each. */
  readState(): Promise<string>;
  isCaretAtEnd(): Promise<boolean>;
  canSend(): Promise<boolean>;
  close(): Promise<void>;
}

export interface EditorRig {
  open(box: Box): Promise<EditorPage>;
  close(): Promise<void>;
}

export async function openEditorRig(): Promise<EditorRig> {
  const script = await buildInjected();
  const sites = await startSites();
  const browser = await launchBrowser({ port: sites.port });
  return {
    open: async (box) => {
      const page = await browser.newPage();
      await box.open(page);
      return createEditorPage(page, box, await createWorld(page, script));
    },
    close: async () => {
      await browser.close();
      await sites.close();
    },
  };
}

type Run = (expression: string) => Promise<unknown>;

/** A world of its own for our script, like a content script's: page objects stay out of reach. */
async function createWorld(page: Page, script: string): Promise<Run> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'respira',
  });
  const run: Run = async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  await run(script);
  return run;
}

function createEditorPage(page: Page, box: Box, run: Run): EditorPage {
  const find = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;
  const call = (text: string, mode: InsertMode, selector = box.editor) =>
    `respira.insertText(${find(selector)}, ${JSON.stringify(text)}, '${mode}')`;
  return {
    page,
    insert: async (...args) => (await run(call(...args))) as InsertResult,
    insertTwice: async (text) =>
      (await run(
        `Promise.all([${call(text, 'append')}, ${call(text, 'append')}])`,
      )) as InsertResult[],
    readShown: async () => (await run(`respira.readEditorText(${find(box.editor)})`)) as string,
    readState: async () => {
      const text = await page.evaluate((name) => window.siteEditors[name]?.readText(), box.probe);
      return (text ?? '').replace(/\n+/g, '\n');
    },
    isCaretAtEnd: async () =>
      (await page.evaluate((name) => window.siteEditors[name]?.isCaretAtEnd(), box.probe)) ?? false,
    canSend: async () => {
      const off = await page.locator(box.send).first().getAttribute('aria-disabled');
      return off === null;
    },
    close: () => page.close(),
  };
}
