import type { Page } from 'playwright-core';

/** A box of a site and how to get to it. */
export interface Box {
  name: string;
  engine: 'draft' | 'lexical';
  open(page: Page): Promise<void>;
  /** Selector of the editable element, the only match on the page. */
  editor: string;
  send: string;
  /** Its name in `window.siteEditors`. */
  probe: string;
  /** What the site put in before the person wrote anything. */
  prefilled: string;
}

const POST = 'https://x.com/lferrer_ejemplo/status/1990000000000000101';
const COMMENTS = 'https://www.facebook.com/fibralia/posts/3000000000000501';

export const xInline: Box = {
  name: 'X, inline reply',
  engine: 'draft',
  open: async (page) => {
    await page.goto(POST);
    await page.locator(xInline.editor).waitFor();
  },
  editor: '[data-testid="inline_reply_offscreen"] [contenteditable]',
  send: '[data-testid="inline_reply_offscreen"] [data-testid^="tweetButton"]',
  probe: 'inline',
  prefilled: '',
};

export const xDialog: Box = {
  name: 'X, reply dialog',
  engine: 'draft',
  open: async (page) => {
    await page.goto(POST);
    await page.locator('article [data-testid="reply"]').first().click();
    await page.locator(xDialog.editor).waitFor();
  },
  editor: '[aria-labelledby="modal-header"] [contenteditable]',
  send: '[aria-labelledby="modal-header"] [data-testid="tweetButton"]',
  probe: 'dialog',
  prefilled: '',
};

export const facebookComment: Box = {
  name: 'Facebook, comment',
  engine: 'lexical',
  open: async (page) => {
    await page.goto(COMMENTS);
    await page.locator(facebookComment.editor).waitFor();
  },
  editor: '.fb-bottom [contenteditable]',
  send: '.fb-bottom #focused-state-composer-submit [role="button"]',
  probe: 'comment:3000000000000501',
  prefilled: '',
};

export const facebookReply: Box = {
  name: 'Facebook, reply with a mention',
  engine: 'lexical',
  open: async (page) => {
    await page.goto(COMMENTS);
    await page
      .locator('[role="dialog"] .comment-acts [role="button"]:not([aria-label])')
      .first()
      .click();
    await page.locator(`${facebookReply.editor} .mention`).waitFor();
  },
  editor: '.replies [contenteditable]',
  send: '.replies #focused-state-composer-submit [role="button"]',
  probe: 'reply:4000000000000601',
  prefilled: 'Lucía Ferrer ',
};
