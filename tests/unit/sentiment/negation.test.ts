import { describe, expect, it } from 'vitest';
import { scoreSentiment } from '../../../lib/domain/sentiment/score-sentiment';

const NEGATIVE: readonly (readonly [language: string, text: string])[] = [
  ['es', 'Esto no va nada bien'],
  ['es', 'Nunca he visto nada tan mal gestionado'],
  ['es', 'Jamás había probado un café tan malo'],
  ['es', 'Nunca he tenido un servicio peor'],
  ['es', 'La atención podría ser mejor'],
  ['es', 'No es tan bueno'],
  ['es', 'No han estado a la altura'],
  ['en', 'It could be better'],
  ['en', 'I have never seen worse service'],
  ['en', 'They let me down'],
  ['ca', 'Això no va gens bé'],
  ['ca', 'Mai havia rebut un tracte tan dolent'],
  ['ca', 'El servei podria ser millor'],
];

const POSITIVE: readonly (readonly [language: string, text: string])[] = [
  ['es', 'Nunca había visto un trato tan bueno'],
  ['es', 'No podría ser mejor'],
  ['es', 'Sois la hostia, me habéis salvado el día'],
  ['es', 'Esta vez la rompisteis'],
  ['es', 'Estuvieron a la altura'],
  ['en', 'This app never lets me down'],
  ['en', 'Parking has never been a problem'],
  ['en', 'Their coffee is the bomb'],
  ['en', "I've never had such good service"],
  ['ca', 'Mai he vist res tan ben fet'],
  ['ca', 'No podria ser millor'],
  ['ca', 'Sou la hòstia, m’heu salvat el dia'],
];

describe('negation and degree', () => {
  it.each(NEGATIVE)('%s, negative: %s', (language, text) => {
    expect(scoreSentiment(text, language).polarity).toBe('negative');
  });

  it.each(POSITIVE)('%s, positive: %s', (language, text) => {
    expect(scoreSentiment(text, language).polarity).toBe('positive');
  });

  it('still turns round what is plainly denied', () => {
    expect(scoreSentiment('Nunca ha sido buena idea', 'es').score).toBeLessThan(0);
    expect(scoreSentiment('No he visto un buen trato', 'es').score).toBeLessThan(0);
  });
});
