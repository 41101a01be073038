import { describe, expect, it } from 'vitest';
import { formatAge } from '../../../components/practice/format-age';
import type { Locale } from '../../../lib/i18n/catalogue';

const NOW = new Date('2026-03-02T10:00:00Z');
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000);

describe('age of a post', () => {
  it.each<[number, Locale, string]>([
    [20, 'es', 'ahora'],
    [20, 'en', 'now'],
    [20, 'ca', 'ara'],
    [20 * 60, 'es', 'hace 20 min'],
    [20 * 60, 'ca', 'fa 20 min'],
    [59 * 60 + 59, 'en', '59 min. ago'],
    [3600, 'es', 'hace 1 h'],
    [7199, 'en', '1 hr. ago'],
    [-30, 'es', 'ahora'],
  ])('%i seconds in %s: %s', (seconds, locale, told) => {
    expect(formatAge(ago(seconds), NOW, locale)).toBe(told);
  });
});
