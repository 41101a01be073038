import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../lib/domain/sentiment/read-tokens';
import { compileCues, findCues } from '../../../lib/domain/triage/find-cues';

const find = (cues: string, text: string, guards = '') =>
  findCues(readTokens(text), compileCues(cues, guards)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('the notation of cues', () => {
  it.each([
    ['no llega', 'Pues no me llega nada', 'no me llega'],
    ['cobr* de mas', 'Me cobraron de más', 'cobraron de más'],
    ['(sin|ni) (luz|agua caliente)', 'Estamos sin agua caliente', 'sin agua caliente'],
    ['no (ha |)llegado', 'No llegado', 'No llegado'],
    ['pedi … y llego', 'Pedí una pizza grande y llegó fría', 'Pedí una pizza grande y llegó'],
    ['hace # dias', 'Hace 12 días', 'Hace 12 días'],
    ['(|muy) (mal|mala) cosa', 'muy mala cosa', 'muy mala cosa'],
  ])('%s in "%s"', (cues, text, found) => {
    expect(find(cues, text)).toEqual([found]);
  });

  it('a gap ends with the sentence', () => {
    expect(find('pedi … y llego', 'Pedí algo. Esperé y llegó')).toEqual([]);
  });

  it('what a guard touches is no cue', () => {
    expect(find('sangr*', 'No donaré sangre fría', 'sangre fria')).toEqual([]);
    expect(find('sangr*', 'Me sangra la mano', 'sangre fria')).toEqual(['sangra']);
  });

  it('a cue of nothing but optional words is none', () => {
    expect(find('(|no) (|ha)', 'no ha')).toEqual([]);
  });
});
