import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/domain/brand/brand';
import type { XPost } from '../fixtures/site-pages/shared/world';
import { readStorage } from '../support/extension-storage';
import { readLog } from '../support/read-log';
import { waitUntil } from '../support/wait-until';
import { CARD, CHIP, chipOf, PANEL } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import { HOME } from './places';

const UNDO = { role: 'button', name: 'Deshacer' };
const NOT_OURS = { role: 'button', name: 'No va con nosotros' };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
afterEach(() => desk.tidy());

function createPost(at: number, text: string): XPost {
  return {
    id: String(1995000000000000000n + BigInt(at)),
    name: `Persona ${at}`,
    handle: `persona_${at}`,
    text,
    lang: 'es',
    minutesAgo: at,
  };
}

/** Of a person who is in one test only: each test has its own brand. */
const readCorrection = async (name: string) =>
  (await readLog(desk.browser)).mentions.find(({ post }) => post.author.name === name)
    ?.correctedType;

const readWords = async () =>
  ((await readStorage(desk.browser, 'brands')) as Brand[])[0]?.excludedWords ?? [];

/** In the order on the page. */
const listMarked = async (eyes: Awaited<ReturnType<Desk['look']>>) =>
  (await eyes.list(CHIP)).map(({ name }) => / de (Persona \d+) /.exec(name)?.[1]);

describe('"No va con nosotros"', () => {
  const JUICE = [
    createPost(1, 'El zumo de Brisalia sabe fatal, qué asco.'),
    createPost(2, 'Un zumo de Brisalia horrible, devolvedme el dinero.'),
    createPost(3, 'Brisalia no funciona, qué vergüenza.'),
  ];

  test('a rule hides at once what else it tells, and all comes back when it is taken back', async () => {
    await desk.prepare([{ name: 'Brisalia' }], { x: JUICE });
    const { eyes } = await desk.open(HOME);
    for (const at of [1, 2, 3]) await eyes.find(chipOf(`Persona ${at}`));
    await eyes.press(chipOf('Persona 1'));
    await eyes.press(NOT_OURS);
    await eyes.press({ role: 'radio', name: /«zumo»/ });
    await eyes.find({ role: 'StaticText', name: /También ocultaría 1 / });
    await eyes.find({ role: 'StaticText', name: /Un zumo de Brisalia horrible/ });
    await eyes.press({ role: 'button', name: 'Usar la regla' });
    await eyes.find(UNDO);
    await eyes.gone(chipOf('Persona 2'));
    // The page is marked anew with the changed rules.
    await eyes.find(chipOf('Persona 3'));
    expect(await listMarked(eyes)).toEqual(['Persona 3']);
    expect(await readWords()).toEqual(['zumo']);
    await waitUntil('it is kept', async () => (await readCorrection('Persona 1')) === 'notOurs');

    await eyes.press(UNDO);
    for (const at of [1, 2, 3]) await eyes.find(chipOf(`Persona ${at}`));
    expect(await readWords()).toEqual([]);
    await waitUntil(
      'it is taken back',
      async () => (await readCorrection('Persona 1')) === undefined,
    );
    expect(await eyes.has(UNDO)).toBe(false);
  });

  test('only this one: the others stay, and no rule is kept', async () => {
    await desk.prepare([{ name: 'Brisalia' }], { x: JUICE });
    const { eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Persona 1'));
    await eyes.press(NOT_OURS);
    await eyes.press({ role: 'button', name: 'Solo este' });
    await eyes.find(UNDO);
    await eyes.gone(chipOf('Persona 1'));
    for (const at of [2, 3]) await eyes.find(chipOf(`Persona ${at}`));
    expect(await listMarked(eyes)).toEqual(['Persona 2', 'Persona 3']);
    expect(await readWords()).toEqual([]);
    await eyes.press(UNDO);
    await eyes.find(chipOf('Persona 1'));
  });
});

describe('a correction', () => {
  const ANGRY = [createPost(11, 'Fibralia no funciona, qué vergüenza.')];

  test('holds at once and can be taken back by keyboard', async () => {
    await desk.prepare([FIBRALIA], { x: ANGRY });
    const { page, eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Persona 11'));
    await eyes.press({ role: 'button', name: 'No es una queja' });
    await eyes.gone(chipOf('Persona 11'));
    await eyes.find({ role: 'status', name: '' });
    await waitUntil('it is kept', async () => (await readCorrection('Persona 11')) === 'other');
    await waitUntil('the way back has the focus', async () =>
      (await eyes.list(UNDO)).some(({ properties }) => properties.focused),
    );
    await page.keyboard.press('Enter');
    await eyes.find({ role: 'button', name: / de Persona 11 sobre / });
    await waitUntil('it is undone', async () => (await readCorrection('Persona 11')) === undefined);
  });

  test('says what it is instead; Escape sends the line away and the chip says so', async () => {
    await desk.prepare([FIBRALIA], { x: [createPost(12, 'Fibralia no funciona, qué vergüenza.')] });
    const { page, eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Persona 12'));
    await eyes.find(CARD);
    await waitUntil('the card has the focus', async () =>
      (await eyes.list({ role: 'button', name: 'Responder' })).some(
        ({ properties }) => properties.focused,
      ),
    );
    await chooseType(page, 'i');
    expect(await eyes.has(UNDO)).toBe(false);
    await page.keyboard.press('Enter');
    await eyes.find(UNDO);
    await page.keyboard.press('Escape');
    await eyes.find({ role: 'button', name: /^Idea de Persona 12 / });
    await waitUntil('it is kept', async () => (await readCorrection('Persona 12')) === 'idea');
  });

  test('its line goes by itself', async () => {
    await desk.prepare([FIBRALIA], { x: [createPost(13, 'Fibralia no funciona, qué vergüenza.')] });
    const { page, eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Persona 13'));
    await eyes.press({ role: 'button', name: 'No es una queja' });
    await eyes.find(UNDO);
    await page.mouse.click(5, 5);
    await eyes.gone(UNDO);
  });
});

describe('a post that names two brands', () => {
  test('has one chip; its card tells both apart and the panel opens for the chosen one', async () => {
    const both = createPost(21, 'Fibralia no funciona, qué vergüenza. ¿Brisalia llega a Vallbona?');
    await desk.prepare([FIBRALIA, { name: 'Brisalia' }], { x: [both] });
    const { eyes } = await desk.open(HOME);
    await eyes.press(chipOf('Persona 21'));
    await eyes.press({ role: 'button', name: /^Brisalia/ });
    await waitUntil('it is pressed', async () =>
      (await eyes.list({ role: 'button', name: /^Brisalia/ })).some(
        ({ properties }) => properties.pressed === 'true',
      ),
    );
    expect(await eyes.list(CHIP)).toHaveLength(1);
    await eyes.press({ role: 'button', name: 'Responder' });
    await eyes.find(PANEL);
    await eyes.find({ role: 'StaticText', name: 'Brisalia' });
  });
});

/** The list is the browser's own: it is gone through by its keys. A slow machine would take two letters for two words. */
async function chooseType(page: Page, letter: string): Promise<void> {
  for (let at = 0; at < 2; at += 1) await page.keyboard.press('Tab');
  await page.keyboard.type(letter);
}
