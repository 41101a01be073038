import type { Guideline } from './check';
import { k01Greets } from './k01-greets';
import { k02Thanks } from './k02-thanks';
import { k03Apologises } from './k03-apologises';
import { k04TakesUp } from './k04-takes-up';
import { k05Empathy } from './k05-empathy';
import { k08Honest } from './k08-honest';
import { k09NextStep } from './k09-next-step';
import { k12Calm } from './k12-calm';
import { k13NoBlame } from './k13-no-blame';
import { k16NotScripted } from './k16-not-scripted';
import { k19PrivateData } from './k19-private-data';

/** The checks in use, in the order in which a good reply goes. A new one is a file and a line. */
export const GUIDELINES: readonly Guideline[] = [
  k01Greets,
  k02Thanks,
  k04TakesUp,
  k05Empathy,
  k03Apologises,
  k08Honest,
  k09NextStep,
  k12Calm,
  k13NoBlame,
  k16NotScripted,
  k19PrivateData,
];
