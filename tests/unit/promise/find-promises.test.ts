import { describe, expect, it } from 'vitest';
import { findPromises } from '../../../lib/domain/log/promise/find-promises';
import type { ReplyLanguage } from '../../../lib/domain/post';
import { timeOfOwnWork } from '../../support/time-of-own-work';
import { CATALAN_DESK, ENGLISH_DESK, SPANISH_DESK } from './desk-sentences';
import { CATALAN_EXACT, ENGLISH_EXACT, type ExactRow, SPANISH_EXACT } from './exact-sentences';
import { CATALAN_MORE, ENGLISH_MORE, SPANISH_MORE } from './more-sentences';
import { CATALAN_ORDER, ENGLISH_ORDER, SPANISH_ORDER } from './order-sentences';
import { CATALAN, ENGLISH, type PromiseRow, SPANISH } from './promise-sentences';

/** Monday, 10:00 in Madrid. */
const SENT_AT = '2026-11-23T09:00:00.000Z';
const TIME_ZONE = 'Europe/Madrid';

function readDue(text: string, language: ReplyLanguage): string | undefined {
  const [first] = findPromises(text, { sentAt: SENT_AT, language, timeZone: TIME_ZONE });
  return first && toLocal(first.dueAt);
}

function toLocal(instant: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: TIME_ZONE,
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

const TABLES: readonly (readonly [ReplyLanguage, readonly PromiseRow[]])[] = [
  ['es', SPANISH],
  ['en', ENGLISH],
  ['ca', CATALAN],
];

describe.each(TABLES)('promises in %s', (language, rows) => {
  it.each(rows)('%s', (text, due) => {
    expect(readDue(text, language)).toBe(due);
  });
});

const EXACT: readonly (readonly [ReplyLanguage, readonly ExactRow[]])[] = [
  ['es', [...SPANISH_EXACT, ...SPANISH_DESK, ...SPANISH_MORE, ...SPANISH_ORDER]],
  ['en', [...ENGLISH_EXACT, ...ENGLISH_DESK, ...ENGLISH_MORE, ...ENGLISH_ORDER]],
  ['ca', [...CATALAN_EXACT, ...CATALAN_DESK, ...CATALAN_MORE, ...CATALAN_ORDER]],
];

describe.each(EXACT)('all promises of a reply in %s', (language, rows) => {
  it.each(rows)('%s', (text, dues) => {
    const found = findPromises(text, { sentAt: SENT_AT, language, timeZone: TIME_ZONE });
    expect(found.map(({ dueAt }) => toLocal(dueAt))).toEqual(dues);
  });
});

describe('promises', () => {
  it('are none where the hour they name is over', () => {
    const sentAt = '2026-11-23T17:30:00.000Z';
    const options = { sentAt, timeZone: TIME_ZONE };
    expect(
      findPromises('Hoy te llamamos antes de las 18.', { ...options, language: 'es' }),
    ).toEqual([]);
    expect(findPromises("Today we'll call you by 6pm.", { ...options, language: 'en' })).toEqual(
      [],
    );
    expect(
      findPromises('Avui et truquem abans de les 18.', { ...options, language: 'ca' }),
    ).toEqual([]);
  });

  it('are tried on 200 sentences and more', () => {
    const rows = TABLES.flatMap(([, table]) => table);
    expect(rows.length).toBeGreaterThanOrEqual(200);
  });

  it('give the sentence that promises and its place', () => {
    const text = 'Hola, Lucía. Hoy te llamamos. Un saludo.';
    const [found] = findPromises(text, { sentAt: SENT_AT, language: 'es', timeZone: TIME_ZONE });
    expect(found?.words).toBe('Hoy te llamamos.');
    expect(text.slice(found?.start, found?.end)).toBe('Hoy te llamamos.');
  });

  it('are told one by one where there are several', () => {
    const text = 'Hoy te llamamos. El viernes te enviamos otro.';
    const found = findPromises(text, { sentAt: SENT_AT, language: 'es', timeZone: TIME_ZONE });
    expect(found.map(({ dueAt }) => toLocal(dueAt))).toEqual(['11-23 23:59', '11-27 23:59']);
  });

  it('are read in another language than expected', () => {
    expect(readDue("We'll call you by 6pm.", 'es')).toBe('11-23 18:00');
  });

  it('count hours through the change of clocks, and days by the wall', () => {
    const options = { language: 'es', timeZone: TIME_ZONE } as const;
    // Saturday 24 October 2026, 20:00 in Madrid; at night the clock goes back.
    const sentAt = '2026-10-24T18:00:00.000Z';
    const [hours] = findPromises('En 24 horas te respondemos.', { ...options, sentAt });
    expect(hours?.dueAt).toBe('2026-10-25T18:00:00.000Z');
    const [day] = findPromises('Mañana a las 20:00 te llamamos.', { ...options, sentAt });
    expect(day?.dueAt).toBe('2026-10-25T19:00:00.000Z');
  });

  it('take any text in good time', () => {
    const texts = [
      'a las '.repeat(5000),
      'hoy '.repeat(5000),
      '9'.repeat(20_000),
      '¿'.repeat(9999),
    ];
    const options = { sentAt: SENT_AT, language: 'es', timeZone: TIME_ZONE } as const;
    const readAll = () => texts.map((text) => findPromises(`Te llamamos ${text}`, options));
    expect(timeOfOwnWork(readAll, 1000)).toBeLessThan(4000);
  });
});
