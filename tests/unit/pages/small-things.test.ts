import { describe, expect, test } from 'vitest';
import { dateFileName } from '../../../components/pages/save-file';
import { safeLink } from '../../../components/pages/side-panel/safe-link';
import { createBrand } from '../../../lib/domain/brand/create-brand';
import { explainMatch } from '../../../lib/domain/brand/explain-match';
import { groupByDay } from '../../../lib/domain/log/group-by-day';
import { formatDay, formatTime } from '../../../lib/i18n/format-date';
import { createVoiceSamples } from '../../../lib/i18n/voice-sample';
import { createMentionRecord } from '../../support/log-samples';

describe('trying a sentence on a brand', () => {
  const brand = {
    ...createBrand('b', 'Fibralia'),
    aliases: ['fivralia'],
    excludedWords: ['fibra alimentaria'],
    isPaused: true,
  };

  test('says where it is named, also while it is paused', () => {
    expect(explainMatch(brand, 'Día tres sin FIVRALIA')).toEqual({
      kind: 'named',
      ranges: [{ start: 13, end: 21 }],
    });
  });

  test('says which word rules it out', () => {
    const text = 'Fibralia no es fibra alimentaria';
    expect(explainMatch(brand, text)).toMatchObject({
      kind: 'excluded',
      word: 'fibra alimentaria',
    });
  });

  test('says that it is not named, also where a ruling-out word stands', () => {
    expect(explainMatch(brand, 'Pan con mucha fibra alimentaria').kind).toBe('absent');
  });
});

test('a kept address is only followed to the web', () => {
  expect(safeLink('https://x.com/a/status/1')).toBe('https://x.com/a/status/1');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'http://x.com', ' https://x.com']) {
    expect(safeLink(url)).toBeUndefined();
  }
  expect(safeLink(undefined)).toBeUndefined();
});

test('days are cut where the local day changes', () => {
  const local = (day: number, hour: number) => new Date(2026, 2, day, hour, 30).toISOString();
  const rows = [local(3, 0), local(2, 23), local(2, 0), local(1, 23)].map((at) => ({
    kind: 'mention' as const,
    at,
    record: createMentionRecord({ seenAt: at }),
  }));
  expect(groupByDay(rows).map((day) => day.rows.length)).toEqual([1, 2, 1]);
});

test('days and times are said as in each language', () => {
  const now = new Date(2026, 10, 20);
  const day = new Date(2026, 10, 14, 9, 5);
  expect(formatDay(day, now, 'es')).toBe('14 de noviembre');
  expect(formatDay(day, now, 'ca')).toBe('14 de novembre');
  expect(formatDay(day, now, 'en')).toBe('14 November');
  expect(formatDay(new Date(2025, 4, 3), now, 'es')).toBe('3 de mayo de 2025');
  expect(formatTime(day, 'es')).toBe('9:05');
});

test('a voice is heard in the language of the page, in English beside Spanish', () => {
  const voice = { register: 'usted', person: 'yo' } as const;
  expect(createVoiceSamples(voice, 'es').map(({ text }) => text)).toEqual([
    'Perdone la espera, Lucía. Hoy le escribo yo.',
  ]);
  expect(createVoiceSamples(voice, 'ca')[0]?.text).toContain('Perdoni l’espera');
  expect(createVoiceSamples(voice, 'en').map(({ language }) => language)).toEqual(['es', 'en']);
});

test('file names carry the local day', () => {
  expect(dateFileName('respira', 'csv', new Date(2026, 0, 5, 23, 59))).toBe(
    'respira-2026-01-05.csv',
  );
});
