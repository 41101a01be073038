import type { Verdict } from '../triage/verdict';
import { foldText } from './fold-text';

/** From here abuse is no guess, whatever words it uses. */
const SURE_OF_ABUSE = 0.5;
/** Tired of it, in strong words that are aimed at nobody. */
const WEARY =
  /(?<!\p{L})(?:basta|hart[oa]s?|siempre (?:lo mismo|igual)|excusas|largas|no puede ser|enough|fed up|sick of|always the same|excuses|prou|fart[as]?|tip[as]?|sempre (?:el mateix|igual))(?!\p{L})/u;

/** Whether what was taken for abuse is anger without an insult or a threat. */
export const isMereAnger = (
  { evidence, confidence }: Pick<Verdict, 'evidence' | 'confidence'>,
  text: string,
): boolean =>
  confidence < SURE_OF_ABUSE &&
  !evidence.some(({ why }) => why === 'abuse') &&
  WEARY.test(foldText(text));
