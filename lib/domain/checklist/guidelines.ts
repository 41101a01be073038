import type { Guideline } from './check';
import { k01Greets } from './k01-greets';
import { k02Thanks } from './k02-thanks';
import { k03Apologises } from './k03-apologises';
import { k04TakesUp } from './k04-takes-up';
import { k05Empathy } from './k05-empathy';
import { k06Explains } from './k06-explains';
import { k07Proof } from './k07-proof';
import { k08Honest } from './k08-honest';
import { k09NextStep } from './k09-next-step';
import { k10Helps } from './k10-helps';
import { k11Improves } from './k11-improves';
import { k12Calm } from './k12-calm';
import { k13NoBlame } from './k13-no-blame';
import { k14NotPersonal } from './k14-not-personal';
import { k15HumanVoice } from './k15-human-voice';
import { k16NotScripted } from './k16-not-scripted';
import { k17Humble } from './k17-humble';
import { k18NoSelling } from './k18-no-selling';
import { k19PrivateData } from './k19-private-data';
import { k20AmendsPrivate } from './k20-amends-private';
import { k21Voice } from './k21-voice';
import { k22RightAccount } from './k22-right-account';
import { k23SameFacts } from './k23-same-facts';
import { k24InTime } from './k24-in-time';
import { k25NoQuarrel } from './k25-no-quarrel';
import { k26NoHaste } from './k26-no-haste';
import { k27ReadsWell } from './k27-reads-well';
import { k28Firm } from './k28-firm';
import { k29ConstructiveClose } from './k29-constructive-close';
import { k30UsefulContent } from './k30-useful-content';

/** The checks in use, in the order in which a good reply goes. A new one is a file and a line. */
export const GUIDELINES: readonly Guideline[] = [
  k01Greets,
  k02Thanks,
  k04TakesUp,
  k05Empathy,
  k03Apologises,
  k06Explains,
  k07Proof,
  k08Honest,
  k09NextStep,
  k10Helps,
  k11Improves,
  k12Calm,
  k13NoBlame,
  k14NotPersonal,
  k15HumanVoice,
  k16NotScripted,
  k19PrivateData,
  k21Voice,
  k22RightAccount,
  k23SameFacts,
  k18NoSelling,
  k20AmendsPrivate,
  k17Humble,
  k24InTime,
  k25NoQuarrel,
  k26NoHaste,
  k27ReadsWell,
  k28Firm,
  k29ConstructiveClose,
  k30UsefulContent,
];
