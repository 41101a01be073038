import { type PhraseBank, sayFor } from '../phrase';

/** To who was treated badly, or saw it: no names, no excuses. */
export const ENGLISH_TREATED = {
  treated: [
    ...sayFor(
      ['treated'],
      "<We're|I'm> very sorry about the treatment you describe.",
      "Nobody should be treated like that, and <we're|I'm> so sorry.",
      "That's not how anyone should be spoken to or treated, and <we're|I'm> sorry.",
      "<We're|I'm> truly sorry to read this: nobody deserves to be treated that way.",
      "There's no place here for treatment like that, and <we're|I'm> sorry.",
      "That isn't how <we|I> want anyone to be treated, and <we're|I'm> really sorry.",
    ),
  ],
  place: [
    ...sayFor(
      ['treated'],
      'Could you tell <us|me> in a private message the day, the time and the place?',
      'Please message <us|me> privately with when and where it was, so it can be taken up with the team.',
      'If you send <us|me> the day, time and place privately, <we|I> can find out what happened.',
      'Could you message <us|me> privately where and when this was?',
    ),
  ],
} satisfies Partial<PhraseBank>;
