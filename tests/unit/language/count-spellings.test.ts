import { describe, expect, it } from 'vitest';
import { countSpellings } from '../../../lib/domain/language/count-spellings';
import { SPELLINGS } from '../../../lib/domain/language/lexicon/spellings';
import { SHORT_SENTENCES } from './short-sentences';

/** Every pattern on every text, whatever it holds. */
function countAll(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [pattern, languages] of SPELLINGS) {
    if (!pattern.test(text)) continue;
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

const MATCHES = [
  'jaune señor ¿qué? ¡ay!',
  'això és allò que és intel·ligent, any nou, viatge, estació, canvis, peix, tzar',
  'l’hora d’avui m’agrada t’ho dic',
  'não avião ações canções vinho filho',
  'nazione stazioni occhi figli pizza',
  'eau aux trois choir mois nez année',
  "working light nearly walked the when don't",
  'no em va, que et dic, ja us ho diré',
  'nicht und ist ich seit kein meine für auf wir schön nacht zeitung',
  'niet het ik maar voor van mijn geen wij een',
  'nu sunt pentru din și nimic bani',
  'etxe atzo neska zuhaitzko',
  'això, allò, allà, même, l’hereu ha acabat, veniu',
  'la estación, buscando, fue, comieron',
  'el llit, els anys, un raig, el menú del camión',
  'els esforços',
];

describe('countSpellings', () => {
  it.each([...MATCHES, ...Object.values(SHORT_SENTENCES).flat()])(
    'passes over none: %s',
    (text) => {
      expect(countSpellings(text.toLowerCase())).toEqual(countAll(text.toLowerCase()));
    },
  );

  it('has a text for every pattern', () => {
    const unseen = SPELLINGS.filter(([pattern]) => !MATCHES.some((text) => pattern.test(text)));
    expect(unseen).toEqual([]);
  });
});
