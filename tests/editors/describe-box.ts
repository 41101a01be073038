import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Box } from './boxes';
import { type EditorPage, type EditorRig, openEditorRig } from './open-editor-rig';

const DRAFT = 'Sentimos el corte, Lucía. ¿Nos pasas tu número de línea por privado?';
const OWN = 'Buenos días.';

const TEXTS: [string, string][] = [
  ['one line', DRAFT],
  ['several lines', 'Buenos días, Lucía.\nSentimos el corte.\n¿Nos pasas tu línea por privado?'],
  ['emoji with a skin tone, ñ and accents', 'Mañana irá una compañera 👩🏽‍🔧 a las 9 ❤️ ¡Ánimo!'],
  ['Hebrew', 'שלום לוסיה, אנחנו מצטערים על התקלה.'],
  ['Arabic', 'مرحبا لوسيا، نعتذر عن الانقطاع.'],
  ['handles, tags and links', 'Hola @lferrer_ejemplo, mira https://fibralia.example/ayuda #fibra'],
  ['5,000 characters', 'Lo miramos hoy mismo. '.repeat(228).slice(0, 4999).concat('.')],
];

/** What must hold in every box of every site. */
export function describeBox(box: Box): void {
  describe(box.name, () => {
    let rig: EditorRig;
    beforeAll(async () => {
      rig = await openEditorRig();
    });
    afterAll(() => rig?.close());

    let editor: EditorPage;
    beforeEach(async () => {
      editor = await rig.open(box);
    });
    afterEach(() => editor.close());

    test.each(TEXTS)('takes %s, once, with the caret behind it', async (_, text) => {
      expect(await editor.insert(text, 'append')).toEqual({ state: 'inserted' });
      expect(await editor.readState()).toBe(box.prefilled + text);
      expect(await editor.readShown()).toBe(box.prefilled + text);
      expect(await editor.isCaretAtEnd()).toBe(true);
    });

    test('typing goes on behind the text, and undo brings the box back as it was', async () => {
      await editor.insert(DRAFT, 'append');
      await editor.page.keyboard.type('x');
      expect(await editor.readState()).toBe(`${box.prefilled}${DRAFT}x`);
      await editor.page.keyboard.press('Control+z');
      await editor.page.keyboard.press('Control+z');
      expect(await editor.readState()).toBe(box.prefilled);
    });

    test('appends to the person’s own text with a space, and one undo brings that back', async () => {
      await editor.page.locator(box.editor).click();
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type(OWN);
      expect(await editor.insert(DRAFT, 'append')).toEqual({ state: 'inserted' });
      expect(await editor.readState()).toBe(`${box.prefilled}${OWN} ${DRAFT}`);
      await editor.page.keyboard.press('Control+z');
      expect(await editor.readState()).toBe(box.prefilled + OWN);
    });

    test('replaces the person’s own text but not the mention, and one undo brings it back', async () => {
      await editor.page.locator(box.editor).click();
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type(`${OWN} Otra cosa.`);
      expect(await editor.insert(DRAFT, 'replace')).toEqual({ state: 'inserted' });
      expect(await editor.readState()).toBe(box.prefilled + DRAFT);
      expect(await editor.isCaretAtEnd()).toBe(true);
      await editor.page.keyboard.press('Control+z');
      expect(await editor.readState()).toBe(`${box.prefilled}${OWN} Otra cosa.`);
    });

    test('replaces several lines of the person’s own', async () => {
      await editor.page.locator(box.editor).click();
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type('Uno');
      await editor.page.keyboard.press('Shift+Enter');
      await editor.page.keyboard.type('Dos 👍🏽');
      expect(await editor.insert(DRAFT, 'replace')).toEqual({ state: 'inserted' });
      expect(await editor.readState()).toBe(box.prefilled + DRAFT);
    });

    test('replaces although the caret stood in the middle', async () => {
      await editor.page.locator(box.editor).click();
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type(OWN);
      for (let step = 0; step < 4; step++) await editor.page.keyboard.press('ArrowLeft');
      expect(await editor.insert(DRAFT, 'replace')).toEqual({ state: 'inserted' });
      expect(await editor.readState()).toBe(box.prefilled + DRAFT);
    });

    test('inserts while a button in a closed shadow root has the focus', async () => {
      await focusShadowButton(editor, box.editor);
      expect(await editor.insert(DRAFT, 'append')).toEqual({ state: 'inserted' });
      expect(await editor.readState()).toBe(box.prefilled + DRAFT);
      await editor.page.keyboard.type('x');
      expect(await editor.readState()).toBe(`${box.prefilled}${DRAFT}x`);
    });

    test('two calls in one breath insert once; the second hears that the box is busy', async () => {
      const results = await editor.insertTwice(DRAFT);
      expect(results).toEqual([{ state: 'inserted' }, { state: 'refused', reason: 'busy' }]);
      expect(await editor.readState()).toBe(box.prefilled + DRAFT);
    });

    test('two calls one after the other insert twice: busy does not stick', async () => {
      await editor.insert(DRAFT, 'append');
      expect(await editor.insert(DRAFT, 'append')).toEqual({ state: 'inserted' });
      expect(await editor.readState()).toBe(`${box.prefilled}${DRAFT} ${DRAFT}`);
    });

    test('leaves a read-only box alone', async () => {
      await editor.page.evaluate((name) => window.siteEditors[name]?.setReadOnly(true), box.probe);
      expect(await editor.insert(DRAFT, 'append')).toEqual({
        state: 'refused',
        reason: 'unchanged',
      });
      expect(await editor.readState()).toBe(box.prefilled);
    });

    test('says so when the box goes away half-way', async () => {
      const result = editor.insert(DRAFT, 'append');
      await editor.page.evaluate((name) => window.siteEditors[name]?.remove(), box.probe);
      expect(await result).toEqual({ state: 'refused', reason: 'detached' });
    });

    test('the site’s send button wakes up', async () => {
      await editor.page.locator(box.editor).click();
      expect(await editor.canSend()).toBe(box.prefilled !== '');
      await editor.insert('Lo miramos hoy mismo.', 'append');
      expect(await editor.canSend()).toBe(true);
    });

    test('what the site then publishes is what was put in', async () => {
      await editor.insert(DRAFT, 'append');
      await editor.page.keyboard.press(box.engine === 'draft' ? 'Control+Enter' : 'Enter');
      await editor.page.waitForFunction(() => window.siteSent?.length === 1);
      expect(await editor.page.evaluate(() => window.siteSent)).toEqual([box.prefilled + DRAFT]);
    });

    test('sees that the site put the text in twice, and touches nothing more', async () => {
      await editor.page.evaluate(doublePastes);
      expect(await editor.insert(DRAFT, 'append')).toEqual({ state: 'refused', reason: 'garbled' });
      const after = await editor.readState();
      await editor.page.waitForTimeout(300);
      expect(await editor.readState()).toBe(after);
    });

    test('sees that the site kept the text out', async () => {
      await editor.page.evaluate(keepOut, ['paste', 'beforeinput']);
      expect(await editor.insert(DRAFT, 'append')).toEqual({
        state: 'refused',
        reason: 'unchanged',
      });
      expect(await editor.readState()).toBe(box.prefilled);
    });
  });
}

/** In the dialog if there is one, where the panel lives too: its focus trap allows nothing else. */
async function focusShadowButton(editor: EditorPage, selector: string): Promise<void> {
  await editor.page.evaluate((box) => {
    const host = document.createElement('div');
    const button = document.createElement('button');
    host.attachShadow({ mode: 'closed' }).append(button);
    (document.querySelector(box)?.closest('[role="dialog"]') ?? document.body).append(host);
    button.focus();
    if (document.activeElement !== host) throw new Error('the button did not get the focus');
  }, selector);
}

function doublePastes(): void {
  document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    setTimeout(() => document.execCommand('insertText', false, text), 100);
  });
}

function keepOut(types: string[]): void {
  for (const type of types) {
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), { capture: true });
  }
}
