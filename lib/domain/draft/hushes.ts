import { foldText } from './fold-text';
import { isInsulted } from './is-insulted';
import { FIRST_NAMES } from './lexicon/first-names';
import { isTreatedBadly } from './told-by-staff';

/** Asks that nobody be named. */
const NO_NAMES =
  /sin (?:nombres|nombrar|señalar)|sense (?:noms|anomenar|assenyalar)|(?:no|any) names|without naming|naming anyone|pointing at/;
/** Stands by whoever did it. */
const STANDS_BY = /detras de cada puesto|darrere de cada|behind every job/;

/** Capitals within a sentence: what a name is written with. */
const CAPITALISED = /(?<![\p{L}@#])\p{Lu}\p{Ll}+/gu;

const namesSomebody = (text: string): boolean =>
  (text.match(CAPITALISED) ?? []).some((word) => FIRST_NAMES.has(foldText(word)));

/** Whether a folded sentence of a reply hushes somebody who named nobody, or sides against them. */
export function hushes(folded: string, post: string): boolean {
  if (NO_NAMES.test(folded)) return !namesSomebody(post);
  return STANDS_BY.test(folded) && (isInsulted(post) || isTreatedBadly(post));
}
