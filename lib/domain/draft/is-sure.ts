import type { Verdict } from '../triage/verdict';

/** Below these a type is a guess; measured by reading drafts made for guessed types. */
const SURE_ENOUGH: Partial<Record<Verdict['type'], number>> = {
  troll: 0.6,
  staff: 0.55,
  legal: 0.45,
  competitor: 0.5,
  dataLeak: 0.5,
};
const SURE_OF_ANY = 0.36;

/** Whether the type of a post is more than a guess. */
export const isSure = ({ type, confidence }: Verdict): boolean =>
  confidence >= (SURE_ENOUGH[type] ?? SURE_OF_ANY);
