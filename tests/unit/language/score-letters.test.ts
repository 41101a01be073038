import { eld } from 'eld/extrasmall';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/language/languages';
import { scoreLetters } from '../../../lib/domain/language/score-letters';
import { SHORT_SENTENCES } from './short-sentences';

/** Texts in which words, apostrophes and lengths end in every way. */
const ODD = [
  '',
  '   ',
  'a',
  "l'app no va, d'acord?",
  "''hola'' qu’est-ce que c'est.'",
  'sí',
  'ñandú ço în',
  'привет hola',
  'emoji 👏🏽 i text',
  'x'.repeat(70),
  'ñ'.repeat(90),
  'la paraula '.repeat(40),
  `${'y'.repeat(349)} cola de más`,
  `${'no '.repeat(117)}otra cosa`,
];

const byPackage = (text: string) => {
  const scores = eld.detect(text).getScores();
  return LANGUAGES.map((language) => scores[language] ?? 0);
};

describe('scoreLetters', () => {
  beforeAll(() => {
    eld.setLanguageSubset([...LANGUAGES]);
  });

  it.each(Object.keys(SHORT_SENTENCES))(
    'scores %s as the package does, to the last bit',
    (name) => {
      for (const sentence of SHORT_SENTENCES[name] ?? []) {
        const text = sentence.toLowerCase();
        expect([...scoreLetters(text)], text).toEqual(byPackage(text));
      }
    },
  );

  it.each(ODD)('scores %j as the package does', (text) => {
    expect([...scoreLetters(text)]).toEqual(byPackage(text));
  });

  it('counts nothing of the text before', () => {
    const alone = [...scoreLetters('no funciona')];
    scoreLetters('the parcel has not arrived');
    expect([...scoreLetters('no funciona')]).toEqual(alone);
  });
});
