import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Brand } from '../../lib/domain/brand/brand';
import { createPlaybook } from '../../lib/domain/playbook/create-playbook';
import { readStorage, seedStorage } from '../support/extension-storage';
import { readLog, readRows } from '../support/read-log';
import { seedPlaybook } from '../support/seed-playbook';
import { waitUntil } from '../support/wait-until';
import { CHECKS, PANEL, says } from './looks';
import { type Desk, FIBRALIA, openDesk } from './open-desk';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NOW = '2031-05-09T10:00:00.000Z';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(async () => {
  await desk.prepare([]);
  await seedStorage(desk.browser, { newClient: {} });
});
afterEach(() => desk.tidy());

/** Answers that lack nothing. */
const DRILL = {
  safety:
    'Hola, Lucía. Sentimos mucho lo que ha pasado. Entendemos tu preocupación. Escríbenos por mensaje privado y te llamamos ahora mismo.',
  crowd:
    'Hola, Jaume. Gracias por avisar. Entendemos el enfado: todo caído desde las nueve. Lo sentimos mucho. Lo estamos revisando y hoy antes de las 18:00 te contamos más.',
  press: 'Hola, Noa. Gracias por escribirnos. Te contestará hoy Elena Soto por privado.',
};

const readBrands = async () => (await readStorage(desk.browser, 'brands')) as Brand[];
const readStep = async () => {
  const { draft } = (await readStorage(desk.browser, 'newClient')) as { draft?: { step: string } };
  return draft?.step;
};
const goOn = (page: Page) => page.locator('.wizard-bar [type="submit"]').click();

const goTo = (page: Page, section: string) =>
  page.getByRole('navigation', { name: 'Ajustes' }).getByRole('link', { name: section }).click();

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('C48: a new client in five minutes', () => {
  test('by questions, over a reload, to a draft in its voice with its fact', async () => {
    const page = await desk.browser.openExtensionPage('options.html');
    await page.getByRole('button', { name: 'Añadir cliente' }).click();
    await page.getByLabel('Nombre').fill('Cafés Alba');
    await page.getByLabel('Con qué cuenta contestas').fill('@CafesAlba');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Perdone la espera/ }).click();
    await waitUntil('the answer is kept', async () => (await readStep()) === 'person');
    await page.reload();
    await page.getByRole('button', { name: /escribo yo/ }).click();
    await page.getByRole('button', { name: /En el día de hoy/ }).click();
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('Qué preguntan 1').fill('Devoluciones');
    await page.getByLabel('Qué es verdad 1').fill('Tiene 45 días para devolverlo, con el tique');
    await goOn(page);
    await page.getByRole('button', { name: 'mensaje directo' }).click();
    await goOn(page);
    await page.getByLabel('A quién llamas', { exact: true }).fill('Elena Soto');
    await goOn(page);
    await page.locator('textarea').fill('Pregunta;Respuesta\nHorario;De 8 a 20, todos los días');
    await page.locator('textarea').blur();
    await page.getByRole('button', { name: 'Traer 1' }).click();
    await goOn(page);
    await page.getByRole('link', { name: 'Probarlo con un mensaje' }).waitFor();

    const [brand] = await readBrands();
    expect(brand).toMatchObject({
      name: 'Cafés Alba',
      ownAccounts: ['CafesAlba'],
      voice: { register: 'usted', person: 'yo', tone: 'formal' },
      links: { privateChannel: 'mensaje directo' },
    });

    await page.getByRole('link', { name: 'Probarlo con un mensaje' }).click();
    const question = page.locator('article', { hasText: 'devoluciones' });
    await question.getByRole('button', { name: /^Responder a/ }).click();
    const eyes = await desk.look(page);
    await eyes.find(PANEL);
    await eyes.find(CHECKS);
    await eyes.find({ role: 'StaticText', name: /45 días/ });
    await eyes.find({ role: 'button', name: /^Pregunta de Jaume Bou / });
  });

  test('unfinished, it is begun again where it was left, and nothing is a client yet', async () => {
    const page = await desk.browser.openExtensionPage('options.html#new');
    await page.getByLabel('Nombre').fill('Cafés Alba');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '¿Cuál suena más a Cafés Alba?' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '¿Cuál suena más a Cafés Alba?' }).waitFor();
    expect(await readBrands()).toEqual([]);
  });
});

describe('the sheet of a client', () => {
  const BRAND = { ...FIBRALIA, id: 'fibralia' };

  test('a fact typed on the page is kept, and a removed one comes back', async () => {
    await desk.prepare([BRAND]);
    const page = await desk.browser.openExtensionPage('options.html#client=fibralia&part=facts');
    await page.getByRole('button', { name: 'Añadir dato' }).click();
    await page.getByLabel('Qué preguntan').fill('Cobertura');
    await page.getByLabel('Qué es verdad', { exact: true }).fill('Toda la comarca');
    await page.getByRole('button', { name: 'Listo' }).click();
    await waitUntil('the fact is kept', async () => {
      const { playbooks } = await readRows(desk.browser, ['playbooks']);
      return JSON.stringify(playbooks).includes('Toda la comarca');
    });
    await page.reload();
    await page.getByRole('button', { name: /^Cobertura/ }).click();
    await page.getByRole('button', { name: 'Quitar', exact: true }).last().click();
    await page.getByText('«Cobertura» se ha quitado.').waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByRole('button', { name: /^Cobertura/ }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  test('C37: another client has another voice and none of the first one’s facts', async () => {
    await desk.prepare([
      BRAND,
      { name: 'Fiesta Mayor', id: 'fiesta', voice: { register: 'tu', person: 'nosotros' } },
    ]);
    await seedPlaybook(desk.browser, {
      ...createPlaybook('fibralia', NOW),
      facts: [
        {
          id: '5d3f1c1e-0f0a-4c55-9a57-2b8f6f1b0001',
          question: 'Cobertura',
          text: 'Toda la comarca',
          wordings: [],
          changedAt: NOW,
        },
      ],
    });
    const page = await desk.browser.openExtensionPage('options.html#client=fibralia');
    await page.getByRole('button', { name: /^Cobertura/ }).waitFor();
    await page.getByRole('button', { name: /Fiesta Mayor/ }).click();
    await page.getByText('Lo que más os preguntan').waitFor();
    expect(await page.getByRole('button', { name: /^Cobertura/ }).count()).toBe(0);
  });

  test('only one client has the attention, and the others come back as they were', async () => {
    await desk.prepare([
      BRAND,
      { name: 'Duero', id: 'd' },
      { name: 'Ebro', id: 'e', isPaused: true },
    ]);
    const page = await desk.browser.openExtensionPage('options.html#client=fibralia&part=more');
    const paused = async () =>
      (await readBrands()).filter(({ isPaused }) => isPaused).map(({ name }) => name);
    await page.getByRole('switch', { name: 'Solo este cliente' }).click();
    await waitUntil('the others rest', async () => (await paused()).join() === 'Duero,Ebro');
    await page.getByRole('switch', { name: 'Solo este cliente' }).click();
    await waitUntil('they are back', async () => (await paused()).join() === 'Ebro');
  });

  test.each([['popup.html'], ['sidepanel.html'], ['report.html?client=fibralia']])(
    '%s says that one client alone is shown, and the keyboard leads out of it',
    async (path) => {
      await desk.prepare([BRAND, { name: 'Duero', id: 'd', isPaused: true }]);
      const focus = { brandId: 'fibralia', pausedIds: ['d'] };
      await seedStorage(desk.browser, { brandFocus: { focus } });
      const page = await desk.browser.openExtensionPage(path);
      await page.getByText('Ahora solo Fibralia.').waitFor();
      const isThere = () => document.activeElement?.textContent === 'Ver todos';
      for (let tabs = 0; tabs < 40 && !(await page.evaluate(isThere)); tabs += 1) {
        await page.keyboard.press('Tab');
      }
      expect(await page.evaluate(isThere)).toBe(true);
      await page.keyboard.press('Enter');
      await page.getByText('Ahora solo Fibralia.').waitFor({ state: 'detached' });
      await waitUntil('the other is back', async () => (await readBrands())[1]?.isPaused === false);
    },
  );

  test('with every part open nothing stands in the way of a screen reader', async () => {
    await desk.prepare([
      { ...BRAND, goals: { officeHours: [[{ from: 540, to: 1080 }], [], [], [], [], [], []] } },
    ]);
    const page = await desk.browser.openExtensionPage('options.html#client=fibralia');
    const press = (name: string) => page.getByRole('button', { name }).first().click();
    const unfold = async () => {
      for (const summary of await page.locator('summary:visible').all()) await summary.click();
    };
    await press('Añadir dato');
    await unfold();
    await press('Traer de otra herramienta');
    expect(await findViolations(page)).toEqual([]);
    await goTo(page, 'Si se complica');
    for (const name of ['Apuntar a alguien', 'Cambiar']) await press(name);
    await unfold();
    await press('Añadir nivel');
    expect(await findViolations(page)).toEqual([]);
    await goTo(page, 'Datos y privacidad');
    await press('Elegir');
    await unfold();
    expect(await findViolations(page)).toEqual([]);
    for (const section of ['Consejos', 'Modelo propio', 'Idioma']) {
      await goTo(page, section);
      expect(await findViolations(page)).toEqual([]);
    }
  });

  test('one section is shown, its address leads to it, and back to the one before', async () => {
    await desk.prepare([BRAND, { name: 'Duero', id: 'd' }]);
    const page = await desk.browser.openExtensionPage('options.html#client=d');
    const heading = (name: string) => page.getByRole('heading', { name, exact: true });
    await heading('Clientes').waitFor();
    await goTo(page, 'Si se complica');
    await page.getByText('qué dices primero con Duero').waitFor();
    expect(await heading('Clientes').isVisible()).toBe(false);
    await goTo(page, 'Consejos');
    await page.waitForFunction(() => document.activeElement?.id === 'tips-title');
    await page.keyboard.press('Tab');
    const isInside = () => document.activeElement?.closest('#tips') !== null;
    expect(await page.evaluate(isInside)).toBe(true);
    await page.goBack();
    await page.getByText('qué dices primero con Duero').waitFor();
    await page.getByRole('combobox', { name: 'Cliente del plan' }).selectOption('Fibralia');
    await page.reload();
    await page.getByText('qué dices primero con Fibralia').waitFor();
    await page.goBack();
    await heading('Clientes').waitFor();
    await page.getByRole('button', { name: 'Añadir cliente' }).click();
    await page.locator('.wizard').waitFor();
    await page.goBack();
    await heading('Clientes').waitFor();
  });

  test('C28: a drill shows serious posts about the client and keeps nothing', async () => {
    await desk.prepare([BRAND]);
    const options = await desk.browser.openExtensionPage('options.html#plan&client=fibralia');
    const [page] = await Promise.all([
      desk.browser.context.waitForEvent('page'),
      options.getByRole('link', { name: 'Hacer un simulacro' }).click(),
    ]);
    await page.getByRole('heading', { name: 'Simulacro con Fibralia' }).waitFor();
    const eyes = await desk.look(page);
    await eyes.find({ role: 'button', name: /^Seguridad de / });
    const answer = async (who: string, words: string) => {
      const post = page.locator('article', { hasText: who });
      await post.getByRole('button', { name: /^Responder a/ }).click();
      await eyes.find({ ...PANEL, name: `Respira: respuesta a ${who}` });
      await post.locator('[contenteditable="true"]').fill(words);
      await post.locator('[data-respira-practice="send"]').click();
    };
    await answer('Lucía Ferrer', 'ok');
    await page.getByText('A esa respuesta le falta:').waitFor();
    await eyes.find(says(/^Aún le faltaba algo$/));
    await answer('Lucía Ferrer', DRILL.safety);
    await eyes.find(says(/^Así se hace$/));
    await page.getByText('A esa respuesta le falta:').waitFor({ state: 'detached' });
    await answer('Jaume Bou', DRILL.crowd);
    await answer('Noa Peris', DRILL.press);
    await page.getByText(/^Hecho en \d+:\d\d$/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Guardar en el plan' }).click();
    await page.getByText('Está en el plan').waitFor();
    await options.getByText('El plan, paso a paso').click();
    await options.locator('#part-plan input.line[value^="Simulacro del"]').waitFor();
    await page.getByRole('button', { name: 'Deshacer' }).click();
    await page.getByText('Ya no está en el plan.').waitFor();
    expect(await readLog(desk.browser)).toMatchObject({ mentions: [], replies: [] });
  });

  test('the sheet can be printed', async () => {
    await desk.prepare([BRAND]);
    const page = await desk.browser.openExtensionPage('playbook.html?client=fibralia');
    await page.getByRole('heading', { name: 'Hoja de Fibralia' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
