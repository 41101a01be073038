import { only, type Phrase } from '../phrase';

/** After a death nothing is promised to be put right: a person takes it on. */
export const ENGLISH_BEREAVED_ACT: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  'Someone from the team will look after this, with care.',
  'A person from the team will take this on.',
  '<We|I> want to look after this quietly and with care.',
  'This needs care, and the team will look after it.',
  'Someone from {team} will look after this.',
  'You will hear from a person {deadline}.',
);

export const ENGLISH_BEREAVED_PRIVATE: readonly Phrase[] = only(
  { when: ['bereaved'], for: 'any' },
  'Could you message <us|me> privately when you can, so that a person looks after it?',
  'When you can, message <us|me> privately and a person will be there for you.',
  'Please message <us|me> privately whenever you can.',
  'In a private message a person can look after this with you, in your own time.',
);
