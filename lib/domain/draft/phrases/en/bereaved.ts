import { only, type Phrase } from '../phrase';

/** After a death nothing is promised to be put right: a person takes it on. */
export const ENGLISH_BEREAVED_ACT: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  "<We're|I'm> passing this to someone who will look after it with care.",
  "<We'll|I'll> handle this quietly and with care.",
  "<We'll|I'll> speak to the team, so that a person takes this on.",
  "<We'll|I'll> share this with {team} only, and a person will look after it.",
  "<We'll|I'll> pass this on, and you will hear from a person {deadline}.",
);

export const ENGLISH_BEREAVED_PRIVATE: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  'Could you message <us|me> privately when you can, so that a person looks after it?',
  'When you can, message <us|me> privately and a person will be there for you.',
  'Please message <us|me> privately whenever you can.',
  'In a private message a person can look after this with you, in your own time.',
);
