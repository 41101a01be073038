import { describe, expect, it } from 'vitest';
import { cleanDeadline, LONGEST_DEADLINE } from '../../../lib/domain/draft/clean-deadline';

describe('cleanDeadline', () => {
  it('keeps moments as they are typed', () => {
    for (const typed of ['hoy, antes de las 18:00', 'in 24 hours', 'demà a les 9 h', 'mañana ']) {
      expect(cleanDeadline(typed)).toBe(typed);
    }
  });

  it('drops the signs of markup and of our own phrases', () => {
    expect(cleanDeadline('{np} <b>hoy</b> [tu|su]')).toBe('np bhoy/b tusu');
  });

  it('is no longer than a moment', () => {
    expect(cleanDeadline('a'.repeat(200))).toHaveLength(LONGEST_DEADLINE);
  });
});
