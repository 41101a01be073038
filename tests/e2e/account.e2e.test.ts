import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/domain/brand/brand';
import type { NearMissRecord, ReplyRecord } from '../../lib/domain/log/log-entry';
import { readStorage } from '../support/extension-storage';
import { readLog, readRows } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { chipOf, PANEL, PUT, says } from './looks';
import { type Desk, type Eyes, FIBRALIA, openDesk } from './open-desk';
import { openInlinePanel } from './places';

const POST = 'https://www.facebook.com/fibralia/posts/3000000000000501';
const REPLY_BOX = '.replies [contenteditable]';
const ALERT = { role: 'alert' };
const HOTEL: Partial<Brand> = { name: 'Hotel Miramar', ownAccounts: ['Hotel Miramar'] };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

const as = (name: string) => ({ me: { name, handle: 'quien_sea' } });
const readMisses = async (brandId: string) => {
  const { nearMisses = [] } = await readRows(desk.browser, ['nearMisses']);
  return (nearMisses as NearMissRecord[]).filter((one) => one.brandId === brandId);
};

async function pressReply({ page, eyes }: { page: Page; eyes: Eyes }) {
  await eyes.find(chipOf('Lucía Ferrer'));
  await page
    .locator('[role="dialog"] [role="article"]')
    .filter({ hasText: 'Lucía Ferrer' })
    .first()
    .locator('li [role="button"]:not([aria-label])')
    .first()
    .click();
  await page.locator(`${REPLY_BOX} .mention`).waitFor();
  await eyes.find(PANEL);
}

async function openReply() {
  const opened = await desk.open(POST);
  await pressReply(opened);
  return opened;
}

describe('who answers on Facebook', () => {
  test('C40: a person in place of the page is asked about, and what they send is noted', async () => {
    const id = 'own-account-saved';
    await desk.prepare([{ ...FIBRALIA, id }], as('Ana Ruiz'));
    const { page, eyes } = await openReply();
    await eyes.find(says(/Esta cuenta no es de Fibralia/));
    expect(await eyes.has(PUT)).toBe(false);
    expect(await readMisses(id)).toMatchObject([{ kind: 'account', site: 'facebook' }]);
    await eyes.press({ role: 'button', name: 'Responder como Ana Ruiz' });
    await eyes.press(PUT);
    await eyes.find({ role: 'status' });
    await page.locator(REPLY_BOX).focus();
    await page.keyboard.press('Enter');
    await waitUntil('the reply is kept', async () => {
      const { replies } = await readLog(desk.browser);
      return replies.some(({ brandId, state }) => brandId === id && state === 'confirmed');
    });
    const misses = await readMisses(id);
    expect(misses).toHaveLength(1);
    expect(misses[0]).toMatchObject({ kind: 'account', wasSent: true });
  });

  test('another client’s page is named, and nothing can be put in', async () => {
    const id = 'others-page';
    await desk.prepare([{ ...FIBRALIA, id }, HOTEL], as('Hotel Miramar'));
    const { eyes } = await openReply();
    await eyes.find(says(/Estás en la cuenta de otro cliente/));
    expect(await eyes.has(PUT)).toBe(false);
  });

  test('C39: a page that nobody saved is asked about once, and remembered', async () => {
    const id = 'no-account-saved';
    await desk.prepare([{ ...FIBRALIA, id, ownAccounts: [] }, HOTEL], as('Fibra del Carme'));
    const opened = await openReply();
    const { page, eyes } = opened;
    await eyes.find(says(/¿Es esta la cuenta de Fibralia\?/));
    expect(await eyes.has(PUT)).toBe(false);
    await eyes.press({ role: 'button', name: 'Sí, es su cuenta' });
    await eyes.find(PUT);
    await waitUntil('the account is saved', async () => {
      const brands = (await readStorage(desk.browser, 'brands')) as Brand[];
      return brands[0]?.ownAccounts.join() === 'Fibra del Carme';
    });
    await page.reload();
    await pressReply(opened);
    await eyes.find(PUT);
    expect(await eyes.has(ALERT)).toBe(false);
    expect(await readMisses(id)).toEqual([]);
  });
});

test('own words from another client’s account are marked, kept, and count as no answer', async () => {
  const id = 'went-astray';
  const me = { name: 'Hotel Miramar', handle: 'HotelMiramar' };
  await desk.prepare(
    [
      { ...FIBRALIA, id },
      { ...HOTEL, ownAccounts: [me.handle] },
    ],
    { me },
  );
  const { page, eyes } = await openInlinePanel(desk);
  await eyes.find(says(/Estás en la cuenta de otro cliente/));
  await page.keyboard.type('En Hotel Miramar lo sentimos. Tu DNI es 12345678Z. ');
  await page.keyboard.type('Te llamamos mañana antes de las 10 al 612 345 678.');
  await eyes.find(says(/dato personal: 12345678Z, 612 345 678/));
  await eyes.find(says(/«Hotel Miramar» es de otro cliente/));
  await page.keyboard.press('Control+Enter');
  await eyes.find(says(/Ha salido desde HotelMiramar/));
  const readOwn = async () => {
    const {
      replies = [],
      promises = [],
      waiting = [],
    } = await readRows(desk.browser, ['replies', 'promises', 'waiting']);
    const isOwn = (row: unknown) => (row as { brandId: string }).brandId === id;
    return {
      replies: replies.filter(isOwn) as ReplyRecord[],
      promises: promises.filter(isOwn),
      waiting: waiting.filter(isOwn) as { id: string }[],
    };
  };
  await waitUntil('the reply is kept as confirmed', async () => {
    const [reply] = (await readOwn()).replies;
    return reply?.state === 'confirmed' && reply.otherAccount === me.handle;
  });
  const before = await readOwn();
  const mentionId = before.replies[0]?.mentionId;
  expect(before.promises).toEqual([]);
  expect(before.waiting.map((row) => row.id)).toContain(mentionId);
  await eyes.find(chipOf('Lucía Ferrer'));

  await eyes.press({ role: 'button', name: 'Contaba como respuesta' });
  await waitUntil('it counts, with what it promises', async () => {
    const { replies, promises, waiting } = await readOwn();
    const isCounted = replies.every(({ otherAccount }) => otherAccount === undefined);
    return isCounted && promises.length === 1 && waiting.every((row) => row.id !== mentionId);
  });
  expect((await readOwn()).replies).toHaveLength(1);
});
