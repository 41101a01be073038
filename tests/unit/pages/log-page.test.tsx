// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { preloadLogView } from '../../../components/pages/side-panel/LazyLogView';
import { NO_FILTER } from '../../../components/pages/side-panel/log-props';
import { SidePage, type SidePageProps } from '../../../components/pages/side-panel/SidePage';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import type { LogRow } from '../../../lib/domain/log/log-row';
import { createMentionRecord, createReplyRecord, SAMPLE_POST } from '../../support/log-samples';
import { createQueueProps } from '../../support/queue-samples';

const NOW = new Date(2026, 2, 2, 12);
const record = createReplyRecord({
  sentAt: new Date(2026, 2, 2, 9, 52).toISOString(),
  checks: [
    { id: 'K01', state: 'met' },
    { id: 'K04', state: 'met' },
    { id: 'K02', state: 'missing' },
  ],
});
const mention = createMentionRecord({ seenAt: new Date(2026, 2, 1, 23, 5).toISOString() });
const ROWS: LogRow[] = [
  { kind: 'reply', at: record.sentAt, record, mention },
  { kind: 'mention', at: mention.seenAt, record: mention },
];

let root: Root;
beforeAll(preloadLogView);
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

async function show(part: Partial<SidePageProps>): Promise<void> {
  await act(async () => {
    root.render(
      <SidePage
        view="log"
        onView={() => undefined}
        queue={createQueueProps()}
        locale="es"
        now={NOW}
        brands={[]}
        filter={NO_FILTER}
        part={{ rows: ROWS, hasMore: false }}
        isReading={false}
        health="ok"
        onFilter={() => undefined}
        onOlder={() => undefined}
        onRemove={async () => true}
        onRemovePerson={async () => true}
        onTakeBack={async () => true}
        onOutcome={async () => true}
        onNotes={async () => true}
        onExport={async () => undefined}
        onPractice={() => undefined}
        onOptions={() => undefined}
        {...part}
      />,
    );
  });
}

const texts = (selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

async function click(element: Element | undefined | null): Promise<void> {
  await act(async () => (element as HTMLElement).click());
}
const findButton = (text: string) =>
  [...document.querySelectorAll('button')].find((button) => button.textContent === text);

test('entries stand under their day, with state and checks in everyday words', async () => {
  await show({});
  expect(texts('h2')).toEqual(['Hoy', 'Ayer']);
  expect(texts('time')).toEqual(['9:52', '23:05']);
  expect(texts('.meta')).toEqual(['Publicada · X · 2 hechas, falta: Da las gracias', 'Queja · X']);
  expect(document.documentElement.lang).toBe('es');
  expect(document.title).toBe('Respira: registro');
});

test('the searched words are marked, whatever accents and case', async () => {
  await show({ filter: { ...NO_FILTER, query: 'TERCÉR' } });
  expect(texts('.words:not(.is-answered) mark')).toEqual(['Tercer']);
  expect(texts('.is-answered mark')).toEqual(['Tercer']);
});

test('personal data in our own reply is covered as it is in theirs, until somebody wants to see it', async () => {
  const text = 'Con el DNI 12345678Z y el 612 345 678 lo tengo.';
  const own: LogRow = { kind: 'reply', at: record.sentAt, record: { ...record, text }, mention };
  const part = { rows: [own], hasMore: false };
  await show({ part });
  const read = () => texts('.words:not(.is-answered)');
  expect(read()).toEqual(['Con el DNI ••••••••• y el ••• ••• ••• lo tengo.']);
  await click(findButton('Ver los datos personales'));
  expect(read()).toEqual([text]);
  await click(findButton('Volver a taparlos'));
  await show({ part, filter: { ...NO_FILTER, query: '612' } });
  expect(read()).toEqual(['Con el DNI ••••••••• y el ••• ••• ••• lo tengo.']);
  expect(texts('.words:not(.is-answered) mark')).toEqual(['•••']);
  await show({});
  expect(findButton('Ver los datos personales')).toBeUndefined();
});

test('names and words of others are text, never markup or scripts', async () => {
  const bomb = '<img src=x onerror="document.title=1"><script>1</script>';
  const post = {
    ...SAMPLE_POST,
    text: bomb,
    author: { name: bomb, handle: 'a' },
    url: 'javascript:alert(1)',
  };
  const row: LogRow = {
    kind: 'mention',
    at: mention.seenAt,
    record: { ...mention, post, brandName: bomb },
  };
  await show({
    part: { rows: [row], hasMore: false },
    brands: [
      { id: '1', name: bomb },
      { id: '2', name: 'b' },
    ],
  });
  expect(document.querySelectorAll('img, script')).toHaveLength(0);
  expect(document.querySelectorAll('a')).toHaveLength(0);
  expect(document.body.textContent).toContain(bomb);
});

test('deleting asks in place and can be left with Escape', async () => {
  const onRemove = vi.fn(async () => true);
  await show({ onRemove });
  const trash = document.querySelector('.entry-foot [aria-expanded]');
  await click(trash);
  expect(document.querySelector('.ask legend')?.textContent).toContain('esta respuesta');
  await act(async () => {
    document
      .querySelector('.ask')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(document.querySelector('.ask')).toBeNull();
  expect(document.activeElement).toBe(trash);
  expect(onRemove).not.toHaveBeenCalled();
  await click(trash);
  await click(findButton('Borrar'));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(ROWS[0]);
  expect(texts('.notice')).toEqual(['Borrado del registro.']);
});

test('all of a person can be deleted, and a failure says that it is still there', async () => {
  const onRemovePerson = vi.fn(async () => false);
  await show({ onRemovePerson });
  await click(document.querySelectorAll('.entry-foot [aria-expanded]')[1]);
  expect(document.querySelector('.ask legend')?.textContent).toContain('lo que le contestaste');
  await click(findButton('Todo lo de Lucía Ferrer'));
  expect(onRemovePerson).toHaveBeenCalledExactlyOnceWith(ROWS[1]);
  expect(document.querySelector('.ask')?.textContent).toContain('Sigue aquí');
});

test('a search is told once, after a rest', async () => {
  vi.useFakeTimers();
  const onFilter = vi.fn();
  await show({ onFilter });
  const input = document.querySelector('input[type="search"]') as HTMLInputElement;
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const text of ['t', 'te', 'tec']) {
    await act(async () => {
      set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(50);
    });
  }
  expect(onFilter).not.toHaveBeenCalled();
  await act(() => vi.advanceTimersByTimeAsync(300));
  expect(onFilter).toHaveBeenCalledExactlyOnceWith({ ...NO_FILTER, query: 'tec' });
  vi.useRealTimers();
});

test('nothing yet, and nothing found: one sentence and one button each', async () => {
  await show({ part: { rows: [], hasMore: false } });
  expect(texts('.empty button')).toEqual(['Practicar dos minutos']);
  const onFilter = vi.fn();
  const filter = { ...NO_FILTER, query: 'x' };
  await show({ part: { rows: [], hasMore: false }, filter, onFilter });
  await click(findButton('Quitar filtros'));
  expect(onFilter).toHaveBeenCalledWith(NO_FILTER);
});

test('a log that cannot be written says so', async () => {
  await show({ health: 'full' });
  expect(texts('[role="alert"]')[0]).toContain('No queda sitio en el disco');
  await show({ health: 'broken', part: undefined });
  expect(texts('[role="alert"]')[0]).toContain('El registro no se puede abrir');
});

test('a reply stands with the whole post that it answers', async () => {
  const text = 'Dije que no había línea. '.repeat(8);
  const post = { ...SAMPLE_POST, text };
  const row: LogRow = { kind: 'reply', at: record.sentAt, record: { ...record, post } };
  await show({ part: { rows: [row], hasMore: false } });
  expect(texts('.words')).toEqual([text, record.text]);
  await click(findButton('Leer entero'));
  expect(document.querySelectorAll('.is-folded')).toHaveLength(0);
});

test('a very long text is folded, and whole while it is searched', async () => {
  const post = { ...SAMPLE_POST, text: 'palabra '.repeat(200) };
  const row: LogRow = { kind: 'mention', at: mention.seenAt, record: { ...mention, post } };
  await show({ part: { rows: [row], hasMore: false } });
  expect(document.querySelector('.words')?.className).toContain('is-folded');
  await click(findButton('Leer entero'));
  expect(document.querySelector('.words')?.className).not.toContain('is-folded');
});

const broken = (part: object) => ({ ...mention, id: JSON.stringify(part), ...part }) as never;

test.each([
  ['without a post', broken({ post: undefined })],
  ['without words', broken({ post: { ...SAMPLE_POST, text: undefined } })],
  ['without a verdict', broken({ verdict: undefined })],
  ['of an unknown type', broken({ verdict: { ...mention.verdict, type: 'poem' } })],
  ['with something else for a name', broken({ post: { ...SAMPLE_POST, author: { name: {} } } })],
])('an entry %s is one quiet line that can be deleted, and the others stay', async (_, odd) => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const onRemove = vi.fn(async () => true);
  const row: LogRow = { kind: 'mention', at: mention.seenAt, record: odd };
  await show({ part: { rows: [...ROWS, row], hasMore: false }, onRemove });
  expect(document.querySelectorAll('.entry')).toHaveLength(3);
  expect(texts('.words')).toHaveLength(3);
  const last = document.querySelectorAll('.entry')[2];
  expect(last?.textContent).toBe('Esta entrada no se puede mostrar');
  await click(last?.querySelector('button'));
  await click(findButton('Borrar'));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(row);
  vi.restoreAllMocks();
});

test('an entry with a time that is none says so', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const rows: LogRow[] = ['yesterday', 'soon'].map((at) => ({
    kind: 'mention',
    at,
    record: { ...mention, id: at, seenAt: at },
  }));
  await show({ part: { rows: [...rows, ...ROWS], hasMore: false } });
  expect(texts('h2')).toEqual(['Sin fecha', 'Sin fecha', 'Hoy', 'Ayer']);
  expect(document.querySelectorAll('.entry')).toHaveLength(4);
  vi.restoreAllMocks();
});

test('an export that fails says so', async () => {
  await show({ onExport: () => Promise.reject(new Error('no room')) });
  await click(findButton('CSV'));
  expect(texts('.export-failed')).toEqual(['No se ha podido exportar.']);
});

test('a correction is told against what Respira said, and can be taken back', async () => {
  const onTakeBack = vi.fn(async () => true);
  const record = createMentionRecord({ correctedType: 'question' });
  const row: LogRow = { kind: 'mention', at: record.seenAt, record };
  await show({ part: { rows: [row], hasMore: false }, onTakeBack });
  expect(document.body.textContent).toContain('Dijiste que es: Pregunta. Respira decía: Queja.');
  await click(findButton('Deshacer'));
  expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(row);
  expect(texts('[role="status"]').join(' ')).toContain('Corrección deshecha.');
});

test('C47: insults are covered in the log as well, until somebody looks or searches for them', async () => {
  const post = { ...SAMPLE_POST, text: 'Sois unos inútiles' };
  const evidence = [{ start: 10, end: 18, weight: -4, why: 'abuse' as const }];
  const rude = { ...mention, post, verdict: { ...mention.verdict, evidence } };
  const part = {
    rows: [{ kind: 'mention' as const, at: mention.seenAt, record: rude }],
    hasMore: false,
  };
  await show({ part });
  expect(document.querySelector('.covered')?.textContent).toBe('inútiles');
  await act(async () =>
    [...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Ver')
      ?.click(),
  );
  expect(document.querySelector('.covered')).toBeNull();
  await show({ part, filter: { ...NO_FILTER, query: 'inutiles' } });
  expect(document.querySelector('.covered')).toBeNull();
  expect(document.querySelector('mark')?.textContent).toBe('inútiles');
});

test('a time is told where the client is too, where its clock shows another', async () => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const timeZone = here === 'Asia/Tokyo' ? 'Europe/Madrid' : 'Asia/Tokyo';
  const brands = [{ ...createBrand(mention.brandId, 'Fibralia'), goals: { timeZone } }];
  await show({ queue: createQueueProps({ brands }) });
  const place = timeZone === 'Asia/Tokyo' ? 'Tokyo' : 'Madrid';
  expect(document.querySelector('time')?.textContent).toBe('9:52');
  expect(document.querySelector('.meta')?.textContent).toMatch(
    new RegExp(`\\d:\\d\\d en ${place}`),
  );
});

test('C41: a private window says that nothing is noted there', async () => {
  await show({});
  expect(document.body.textContent).not.toContain('Ventana privada');
  await show({ isPrivate: true });
  expect(document.body.textContent).toContain(
    'Ventana privada: te ayudo a responder y no anoto nada.',
  );
});

describe('a long log', () => {
  const MOST_ROWS = 60;
  const many = Array.from({ length: 200 }, (_, index): LogRow => {
    const at = new Date(NOW.getTime() - index * 60_000).toISOString();
    const post = { ...SAMPLE_POST, id: `${index}`, text: `Asunto ${index}` };
    return { kind: 'mention', at, record: { ...mention, id: `m${index}`, post, seenAt: at } };
  });
  const listed = () => texts('.log li .words').map((text) => Number(text?.replace(/\D/g, '')));
  /** As the page reads it: more rows once older ones are asked for. */
  async function open() {
    let read = 40;
    const draw = () =>
      show({
        part: { rows: many.slice(0, read), hasMore: read < many.length },
        onOlder: () => {
          read += 40;
        },
      });
    await draw();
    return {
      press: async (label: string) => {
        await click(findButton(label));
        await draw();
      },
    };
  }

  test('never has more than sixty rows on the page, and each row is reached', async () => {
    const { press } = await open();
    const seen = new Set(listed());
    while (findButton('Ver anteriores')) {
      await press('Ver anteriores');
      expect(document.querySelectorAll('.log li').length).toBeLessThanOrEqual(MOST_ROWS);
      for (const at of listed()) seen.add(at);
    }
    expect(seen.size).toBe(many.length);
  });

  test('goes back to the newest, tells where it is, and begins at its beginning', async () => {
    const { press } = await open();
    expect(findButton('Ver posteriores')).toBeUndefined();
    await press('Ver anteriores');
    expect(listed()[0]).toBe(40);
    expect(texts('.log [role="status"]')).toEqual(['Del 41 al 80']);
    expect(document.activeElement?.className).toBe('log');
    await press('Ver posteriores');
    expect([listed()[0], listed().length]).toEqual([0, 40]);
    expect(texts('.log [role="status"]')).toEqual(['Las 40 más recientes; hay más']);
  });

  test('begins anew with another question, and goes back where the rows of a page are gone', async () => {
    const { press } = await open();
    await press('Ver anteriores');
    await show({ part: { rows: many.slice(0, 40), hasMore: false } });
    expect(listed()[0]).toBe(0);
    await show({ part: { rows: many.slice(0, 80), hasMore: false } });
    expect(listed()[0]).toBe(40);
    await show({ part: { rows: many, hasMore: false }, filter: { ...NO_FILTER, query: 'asunto' } });
    expect(listed()[0]).toBe(0);
  });
});
