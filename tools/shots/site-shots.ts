import type { Page } from 'playwright-core';
import { type Eyes, LAPTOP, NARROW, type Shot, ZOOMED } from './shot';

const STATUS = 'https://x.com/lferrer_ejemplo/status/1990000000000000101';
const FB_POST = 'https://www.facebook.com/100000000000011/posts/3000000000000501';

const CHIP = { role: 'button', name: /( sobre | about )/ };
const PANEL = { role: 'complementary', name: /^Respira/ };
/** The last thing to come into the panel. */
const CHECKS = { role: 'heading', name: /^(Antes de enviar|Before you send|Abans d[’']enviar)/ };

async function awaitChips(_page: Page, eyes: Eyes): Promise<void> {
  await eyes.find(CHIP);
}

async function openCard(_page: Page, eyes: Eyes): Promise<void> {
  await eyes.press(CHIP);
  await eyes.find({ role: 'dialog' });
}

async function openInline(page: Page, eyes: Eyes): Promise<void> {
  await eyes.find(CHIP);
  await page.locator('[data-testid="tweetTextarea_0"]').first().click();
  await eyes.find(PANEL);
  await eyes.find(CHECKS, 60_000);
}

/** One line, for want of room. */
async function openFolded(page: Page, eyes: Eyes): Promise<void> {
  await eyes.find(CHIP);
  await page.locator('[data-testid="tweetTextarea_0"]').first().click();
  await eyes.find({ role: 'button', name: 'Borrador' });
}

async function typeInline(page: Page, eyes: Eyes): Promise<void> {
  await openInline(page, eyes);
  await page.keyboard.type('Hola, Lucía. Sentimos lo ocurrido y lo miramos en breve.');
}

async function putInline(page: Page, eyes: Eyes): Promise<void> {
  await openInline(page, eyes);
  await eyes.press({ role: 'button', name: /^(Poner en la respuesta|Put in the reply|Posa-ho)/ });
  await eyes.find({ role: 'status' });
}

async function openDialog(page: Page, eyes: Eyes): Promise<void> {
  await eyes.find(CHIP);
  await page.locator('article [data-testid="reply"]').first().click();
  await page.locator('[role="dialog"] [data-testid="tweetTextarea_0"]').click();
  await eyes.find(PANEL);
  await eyes.find(CHECKS, 60_000);
}

async function openComment(page: Page, eyes: Eyes): Promise<void> {
  await eyes.find(CHIP);
  const comment = page.locator('[role="dialog"] [role="article"]').first();
  await comment.locator('li [role="button"]:not([aria-label])').first().click();
  await eyes.find(PANEL);
  await eyes.find(CHECKS, 60_000);
}

export const SITE_SHOTS: Shot[] = [
  { name: 'x-home-light', url: 'https://x.com/home', prepare: awaitChips },
  { name: 'x-home-dark', url: 'https://x.com/home', theme: 'dark', prepare: awaitChips },
  { name: 'x-card-light', url: STATUS, prepare: openCard },
  { name: 'x-status-light', url: STATUS, prepare: openInline },
  { name: 'x-status-dark', url: STATUS, theme: 'dark', prepare: typeInline },
  { name: 'x-status-dim', url: STATUS, theme: 'dim', size: LAPTOP, prepare: openInline },
  { name: 'x-status-typed', url: STATUS, prepare: typeInline },
  { name: 'x-status-placed', url: STATUS, prepare: putInline },
  {
    name: 'x-status-en',
    url: 'https://x.com/tashdown_example/status/1990000000000000104',
    locale: 'en',
    world: { me: { name: 'Hotel Miramar', handle: 'HotelMiramar' } },
    prepare: openInline,
  },
  { name: 'x-status-ca', url: STATUS, locale: 'ca', prepare: openInline },
  { name: 'x-status-narrow', url: STATUS, size: NARROW, prepare: openInline },
  { name: 'x-status-zoomed', url: STATUS, size: ZOOMED, prepare: openFolded },
  { name: 'x-dialog-light', url: 'https://x.com/home', prepare: openDialog },
  {
    name: 'x-dialog-dark',
    url: 'https://x.com/home',
    theme: 'dark',
    size: LAPTOP,
    prepare: openDialog,
  },
  { name: 'fb-comments-light', url: FB_POST, prepare: awaitChips },
  { name: 'fb-reply-light', url: FB_POST, prepare: openComment },
  { name: 'fb-reply-dark', url: FB_POST, theme: 'dark', prepare: openComment },
  { name: 'fb-reply-laptop', url: FB_POST, size: LAPTOP, prepare: openComment },
  { name: 'fb-reply-narrow', url: FB_POST, size: NARROW, prepare: openComment },
];
