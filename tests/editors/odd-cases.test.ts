import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { facebookComment, xInline } from './boxes';
import { type EditorPage, type EditorRig, openEditorRig } from './open-editor-rig';

const DRAFT = 'Sentimos el corte. ¿Nos pasas tu número de línea?';

let rig: EditorRig;
let editor: EditorPage;
beforeAll(async () => {
  rig = await openEditorRig();
});
afterAll(() => rig?.close());
afterEach(() => editor.close());

describe('a Lexical page that keeps pastes to itself', () => {
  beforeEach(async () => {
    editor = await rig.open(facebookComment);
    await editor.page.evaluate(() =>
      addEventListener('paste', (event) => event.stopImmediatePropagation(), { capture: true }),
    );
  });

  test('takes the text as a correction instead, once', async () => {
    expect(await editor.insert(`${DRAFT}\nGracias.`, 'append')).toEqual({ state: 'inserted' });
    expect(await editor.readState()).toBe(`${DRAFT}\nGracias.`);
    expect(await editor.isCaretAtEnd()).toBe(true);
  });

  test('takes it in place of the person’s own text', async () => {
    await editor.page.locator(facebookComment.editor).click();
    await editor.page.keyboard.type('Buenos días.');
    expect(await editor.insert(DRAFT, 'replace')).toEqual({ state: 'inserted' });
    expect(await editor.readState()).toBe(DRAFT);
  });
});

describe('a page that moves the caret', () => {
  beforeEach(async () => {
    editor = await rig.open(xInline);
    await editor.page.locator(xInline.editor).click();
    await editor.page.keyboard.type('Buenos días.');
    await editor.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  test('once after focus: the text still goes to the end', async () => {
    await editor.page.evaluate(moveCaretOnFocus, { selector: xInline.editor, times: 1 });
    expect(await editor.insert(DRAFT, 'append')).toEqual({ state: 'inserted' });
    expect(await editor.readState()).toBe(`Buenos días. ${DRAFT}`);
  });

  test('again and again: nothing is put in the wrong place', async () => {
    await editor.page.evaluate(moveCaretOnFocus, { selector: xInline.editor, times: 50 });
    expect(await editor.insert(DRAFT, 'append')).toEqual({ state: 'refused', reason: 'unchanged' });
    expect(await editor.readState()).toBe('Buenos días.');
  });
});

describe('X, inline reply', () => {
  beforeEach(async () => {
    editor = await rig.open(xInline);
  });

  test('a person who types on while the box is read back loses nothing', async () => {
    const result = editor.insert(DRAFT, 'append');
    await editor.page.waitForFunction(() => window.siteEditors.inline?.readText() !== '');
    await editor.page.keyboard.type(' Ana');
    expect(await result).toEqual({ state: 'inserted' });
    expect(await editor.readState()).toBe(`${DRAFT} Ana`);
  });

  test('appends on a line of its own when either text has several', async () => {
    await editor.page.locator(xInline.editor).click();
    await editor.page.keyboard.type('Hola');
    await editor.insert('Uno.\nDos.', 'append');
    expect(await editor.readState()).toBe('Hola\nUno.\nDos.');
  });

  test('appends without a gap where the person left one', async () => {
    await editor.page.locator(xInline.editor).click();
    await editor.page.keyboard.type('Hola ');
    await editor.insert('Ana', 'append');
    expect(await editor.readState()).toBe('Hola Ana');
  });

  test('a text over the limit goes in; the site keeps its button asleep', async () => {
    const long = 'Lo miramos hoy mismo. '.repeat(20).trim();
    expect(await editor.insert(long, 'append')).toEqual({ state: 'inserted' });
    expect(await editor.canSend()).toBe(false);
  });

  test('a text of white space is no text', async () => {
    expect(await editor.insert(' \n ', 'append')).toEqual({
      state: 'refused',
      reason: 'unchanged',
    });
  });
});

describe('other boxes', () => {
  beforeEach(async () => {
    editor = await rig.open(xInline);
  });

  test('an editor of an unknown kind is left alone', async () => {
    await editor.page.evaluate(() => {
      const box = document.createElement('div');
      box.id = 'other';
      box.contentEditable = 'true';
      document.body.append(box);
    });
    expect(await editor.insert(DRAFT, 'append', '#other')).toEqual({
      state: 'refused',
      reason: 'unknown-editor',
    });
    expect(await editor.page.locator('#other').textContent()).toBe('');
  });

  test('a plain textarea takes the text, tells its page, and undo works', async () => {
    await editor.page.evaluate(() => {
      const area = document.createElement('textarea');
      area.id = 'other';
      area.addEventListener('input', () => {
        area.dataset.told = area.value;
      });
      document.body.append(area);
    });
    const area = editor.page.locator('#other');
    await area.click();
    await editor.page.keyboard.type('Hola.');
    const text = `${DRAFT}\nGracias.`;
    expect(await editor.insert(text, 'append', '#other')).toEqual({ state: 'inserted' });
    expect(await area.inputValue()).toBe(`Hola.\n${text}`);
    expect(await area.getAttribute('data-told')).toBe(`Hola.\n${text}`);
    await editor.page.keyboard.press('Control+z');
    expect(await area.inputValue()).toBe('Hola.');
    expect(await editor.insert(DRAFT, 'replace', '#other')).toEqual({ state: 'inserted' });
    expect(await area.inputValue()).toBe(DRAFT);
  });
});

interface Nuisance {
  selector: string;
  times: number;
}

function moveCaretOnFocus({ selector, times }: Nuisance): void {
  const box = document.querySelector(selector);
  let left = times;
  const move = () => {
    if (left-- > 0)
      getSelection()?.collapse(box?.querySelector('[data-text]')?.firstChild ?? null, 0);
    if (left > 0) setTimeout(move, 10);
  };
  box?.addEventListener('focus', () => setTimeout(move, 10));
}
