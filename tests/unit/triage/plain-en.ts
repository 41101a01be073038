import type { TriageType } from '../../../lib/domain/triage/verdict';

/** Posts with hardly a word of blame, praise that is none, danger in passing; all invented. */
export const PLAIN_EN: readonly (readonly [TriageType, string])[] = [
  ['complaint', 'The boiler Fibralia fitted in March hasn’t come on since Sunday'],
  ['complaint', 'Fibralia the tracking page has said "out for delivery" since Thursday'],
  ['complaint', 'Fibralia driver marked it delivered. There is nothing on my porch'],
  ['complaint', 'My Fibralia bill went up by £12 and nobody told me'],
  ['complaint', 'Three agents at Fibralia, three different stories'],
  ['complaint', 'Ordered the blue one from Fibralia, got a green one'],
  ['complaint', 'Fibralia train sat outside the station for ninety minutes, doors shut'],
  ['complaint', 'The milk from Fibralia was off and the eggs were cracked'],
  ['complaint', 'Fibralia took £40 out of my account twice this morning'],
  ['complaint', 'We sat down at Fibralia at 7 and the starters came at 8:30, cold'],
  ['complaint', 'Fibralia coach drove straight past us at the stop'],
  ['complaint', 'My parcel from Fibralia turned up soaked and the box was crushed'],
  ['complaint', 'Lovely, Fibralia, the gate is stuck again. Thanks a bunch'],
  ['complaint', 'Adore spending my Saturday on hold with Fibralia. Cheers guys'],
  ['complaint', 'Laughing so I don’t cry: Fibralia sent me someone else’s curtains'],
  ['safety', 'Your Fibralia van driver was texting and swerving all over the motorway'],
  ['abuse', 'I swear I will smash the face of the next Fibralia courier who comes here'],
  ['safety', 'There is a burning smell and smoke from the Fibralia heater'],
  ['praise', 'I can’t get enough of the dumplings at Fibralia'],
  ['praise', 'Honestly can’t fault Fibralia'],
  ['praise', 'I’m dead, this Fibralia cheesecake is so good 😭'],
];
