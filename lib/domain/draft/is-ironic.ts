import type { Verdict } from '../triage/verdict';
import { foldText } from './fold-text';

/** 'Es increíble que …' is said in earnest. */
const MEANT = /increible|incredible|unbelievable/;

/** A tired face alone is no irony, and naming one that is not there offends. */
export function isIronic(text: string, { evidence }: Pick<Verdict, 'evidence'>): boolean {
  return evidence.some(({ why, start, end }) => {
    const words = text.slice(start, end);
    return why === 'irony' && /\p{L}{3}/u.test(words) && !MEANT.test(foldText(words));
  });
}
