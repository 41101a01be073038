// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { QueueView } from '../../../components/pages/queue/QueueView';
import { LocaleContext } from '../../../components/ui/locale-context';
import { readQueue } from '../../../lib/contexts/pages/read-queue';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { LogDatabase } from '../../../lib/storage/database';
import { createLogStore } from '../../../lib/storage/log-store';
import { createMentionRecord, SAMPLE_POST, SAMPLE_VERDICT } from '../../support/log-samples';
import { createQueueProps } from '../../support/queue-samples';

const NOW = new Date('2026-03-02T23:30:00.000Z');
const BRANDS = [createBrand('brand', 'Fibralia')];
const WORDS = 'Sois unos inútiles y unos ladrones';

let db: LogDatabase;
let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  db = new LogDatabase('abusive-night');
});
afterEach(async () => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
  await db.delete();
});

async function showNight(insults: number, onHandle = vi.fn(async () => true)) {
  const at = (index: number) => new Date(NOW.getTime() - index * 600_000).toISOString();
  const evidence = [{ start: 10, end: 18, weight: -4, why: 'abuse' as const }];
  await createLogStore(db).keepMentions(
    Array.from({ length: insults }, (_, index) =>
      createMentionRecord({
        id: `x:${index}:brand`,
        authorKey: `x:p${index}`,
        post: { ...SAMPLE_POST, id: `${index}`, text: WORDS, postedAt: at(index) },
        verdict: { ...SAMPLE_VERDICT, type: 'abuse', evidence },
        seenAt: at(index),
      }),
    ),
  );
  const data = await readQueue(db, { brands: BRANDS, brandId: undefined, now: NOW, lastSeen: 0 });
  const { actions, ...props } = createQueueProps({ data, brands: BRANDS, now: NOW });
  await act(async () =>
    root.render(
      <LocaleContext value="es">
        <QueueView {...props} actions={{ ...actions, onHandle }} />
      </LocaleContext>,
    ),
  );
  return { data, onHandle };
}

const press = (find: (button: HTMLButtonElement) => boolean) =>
  act(async () => [...document.querySelectorAll('button')].find(find)?.click());
const says = (words: string) => (button: HTMLButtonElement) =>
  button.textContent?.includes(words) === true;

describe('C47: an abusive night', () => {
  test('ten insults in a row: their words are covered, and a break is suggested', async () => {
    await showNight(10);
    await press(says('10 mensajes que pueden quedar sin respuesta'));
    expect(document.body.textContent).toContain('10 insultos seguidos');
    const covered = [...document.querySelectorAll('.covered')];
    expect(covered.length).toBeGreaterThan(0);
    for (const words of covered) {
      expect(words.textContent).toBe('inútiles');
      expect(words.getAttribute('aria-hidden')).toBe('true');
    }
  });

  test('two insults in a row are no such night', async () => {
    await showNight(2);
    expect(document.body.textContent).not.toContain('insultos seguidos');
  });

  test('one is passed on with a name and no reason', async () => {
    const { onHandle } = await showNight(1);
    await press(says('Un mensaje que puede quedar sin respuesta'));
    await press((button) => button.className.includes('waiting-head'));
    const field = document.querySelector<HTMLInputElement>('.hand-over input');
    await act(async () => {
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      set?.call(field, 'Ana');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press(says('Pasar'));
    expect(onHandle).toHaveBeenCalledWith(expect.objectContaining({ id: 'x:0:brand' }), {
      handedTo: 'Ana',
    });
  });
});
