import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/domain/brand/brand';
import { readStorage, seedStorage } from '../support/extension-storage';
import { waitUntil } from '../support/wait-until';
import { PUT } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';
import {
  INLINE,
  openDialog,
  openInline,
  openInlinePanel,
  readUnderlined,
  waitForFocus,
} from './places';

const MIRAMAR: Partial<Brand> = {
  name: 'Hotel Miramar',
  aliases: ['@HotelMiramar'],
  ownAccounts: ['HotelMiramar'],
};
const SHOUT = { role: 'button', name: /mayúsculas/ };
const GO_ON = { role: 'button', name: 'Seguir ya' };
const THANKS = { role: 'button', name: /^Da las gracias/ };

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  await desk.prepare([FIBRALIA, MIRAMAR]);
  await seedStorage(desk.browser, { checklist: { setAside: [], ownGuidelines: [] } });
});
afterEach(() => desk.tidy());

const readSetAside = async () => {
  const kept = (await readStorage(desk.browser, 'checklist')) as { setAside: unknown[] };
  return kept.setAside;
};

describe('the checks beside the box', () => {
  test('a check under the pointer shows its words in the site’s box, whose nodes stay', async () => {
    const { page, eyes } = await openInline(desk);
    await page.keyboard.type('Hola, LO SENTIMOS MUCHO, lo miramos.');
    await eyes.press(GO_ON);
    await eyes.find(SHOUT);
    const before = await page.locator(INLINE).innerHTML();
    // The panel grows back from the pause: what is pointed at may still move.
    await waitUntil('the words are underlined', async () => {
      await eyes.point(SHOUT);
      return (await readUnderlined(page)).includes('LO SENTIMOS MUCHO');
    });
    expect(await page.locator(INLINE).innerHTML()).toBe(before);
    await page.mouse.move(5, 5);
    await waitUntil(
      'the lines are gone',
      async () => !(await readUnderlined(page)).includes('LO SENTIMOS MUCHO'),
    );
  });

  test('set aside for good it is gone here, off in the options, and comes back from there', async () => {
    const { page, eyes } = await openInline(desk);
    await page.keyboard.type('Hola, Lucía.');
    await eyes.press(THANKS);
    await eyes.press({ role: 'button', name: 'Aquí no' });
    await eyes.press({ role: 'radio', name: 'Siempre' });
    await eyes.press({ role: 'button', name: 'Quitar' });
    await eyes.gone(THANKS);
    const options = await desk.browser.newPage();
    await options.goto(`chrome-extension://${desk.browser.extensionId}/options.html#tips`);
    const tip = options.getByRole('switch', { name: 'Da las gracias' });
    await tip.waitFor();
    expect(await tip.getAttribute('aria-checked')).toBe('false');
    await tip.click();
    await waitUntil('it is on again', async () => (await readSetAside()).length === 0);
    const again = await openInline(desk);
    await again.page.keyboard.type('Hola, Lucía.');
    await again.eyes.find(THANKS);
  });

  test('a guideline of one’s own is checked like the others', async () => {
    const options = await desk.browser.newPage();
    await options.goto(`chrome-extension://${desk.browser.extensionId}/options.html#tips`);
    await options.getByRole('button', { name: 'Añadir consejo' }).click();
    await options.getByLabel('Consejo', { exact: true }).fill('Di socio, no cliente');
    await options.getByLabel('Por qué').fill('Somos una cooperativa.');
    await options.getByLabel('Palabras que cuentan').fill('cliente*');
    await options.getByText('No deben estar').click();
    await options.locator('#tips').getByRole('button', { name: 'Guardar', exact: true }).click();
    await options.getByRole('button', { name: 'Cambiar: Di socio, no cliente' }).waitFor();
    const { page, eyes } = await openInline(desk);
    await page.keyboard.type('Nuestros clientes lo saben.');
    await eyes.find({ role: 'button', name: /^Di socio, no cliente/ });
  });
});

describe('a breath', () => {
  const BREATH = { role: 'StaticText', name: 'Coge aire' };

  test('sharp words on an angry post ask for one, once; the text stays, and it can be skipped', async () => {
    const { page, eyes, readState } = await openInline(desk);
    await page.keyboard.type('Hola. No es culpa nuestra, es culpa tuya.');
    await eyes.find(BREATH);
    await page.keyboard.type(' Mentira.');
    await waitUntil('what is typed goes on', async () =>
      (await readState()).endsWith('es culpa tuya. Mentira.'),
    );
    await eyes.press(GO_ON);
    await eyes.gone(BREATH);
    await waitForFocus(page, INLINE);
    await page.keyboard.type(' Eres idiota.');
    await waitUntil('the box has it all', async () =>
      (await readState()).endsWith('Mentira. Eres idiota.'),
    );
    await page.waitForTimeout(300);
    expect(await eyes.has(BREATH)).toBe(false);
  });

  test('a draft put in unread on an angry post asks for one', async () => {
    const { eyes, readState } = await openInline(desk);
    await eyes.press(PUT);
    await eyes.find(BREATH);
    await waitUntil('the draft is there', async () => (await readState()).length > 20);
  });

  test('calm words ask for none', async () => {
    const { page, eyes } = await openInline(desk);
    await page.keyboard.type('Hola, Lucía. Lo sentimos de verdad: lo miramos hoy.');
    await eyes.find(THANKS);
    expect(await eyes.has(BREATH)).toBe(false);
  });
});

describe('the account that would answer', () => {
  test('another client’s account stops the hand once; going on is possible', async () => {
    await desk.prepare([FIBRALIA, MIRAMAR], {
      me: { name: 'Hotel Miramar', handle: 'HotelMiramar' },
    });
    const { eyes } = await openInlinePanel(desk);
    await eyes.find({ role: 'alert' });
    expect(await eyes.list(PUT)).toEqual([]);
    await eyes.press({ role: 'button', name: 'Ya he cambiado' });
    await eyes.find({ role: 'StaticText', name: 'Sigues en HotelMiramar.' });
    await eyes.press({ role: 'button', name: 'Responder como HotelMiramar' });
    await eyes.find(PUT);
  });

  test('the brand’s own account is asked for nothing', async () => {
    const { eyes } = await openDialog(desk);
    await eyes.find(PUT);
    expect(await eyes.list({ role: 'alert' })).toEqual([]);
  });
});
