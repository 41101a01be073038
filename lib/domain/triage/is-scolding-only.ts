import type { TextRange } from '../text-range';
import type { Reading } from './reading';

/** Words by which whoever works badly is called names; hate and threats are others. */
const SCOLDING =
  /^(?:inutil|inutils?|inutiles|payas|pallass|clown|muppet|idiot|vagos?$|vagas?$|gandul)/;
/** What stands between them: "sois unos …", "panda de …", "you absolute …". */
const FILLING = new Set(
  'sois sou eres ets son you u youre your are re ur all a an un una uns unes unos unas todos tots absolute bunch pack gang shower of panda banda manga partida cuadrilla atajo hatajo colla trepa de d'.split(
    ' ',
  ),
);

/** Whether all insults of a post only scold ("sois unos inútiles"): beside a fact they are a complaint's anger. */
export function isScoldingOnly({
  insults,
  cues,
  tokens,
}: Pick<Reading, 'insults' | 'cues' | 'tokens'>): boolean {
  if (insults.length === 0 || cues.threat.length > 0) return false;
  return insults.every((insult) =>
    wordsWithin(insult, tokens).every((word) => SCOLDING.test(word) || FILLING.has(word)),
  );
}

const wordsWithin = (range: TextRange, tokens: Reading['tokens']): string[] =>
  tokens
    .filter(({ start, end }) => start >= range.start && end <= range.end)
    .map(({ word }) => word);
