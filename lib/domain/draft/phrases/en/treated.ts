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
      "Everyone deserves to be treated well, and <we're|I'm> very sorry to read this.",
      "<We're|I'm> sorry to hear that anyone was treated that way.",
      "Respect comes first, and <we're|I'm> so sorry to read this.",
      "No one should have to hear or see that, and <we're|I'm> sorry.",
      "<We're|I'm> really sorry about the way this was handled.",
      "Being treated like that is upsetting, and <we're|I'm> very sorry.",
    ),
  ],
  place: [
    ...sayFor(
      ['treated'],
      'Could you tell <us|me> in a private message the day, the time and the place?',
      'Please message <us|me> privately with when and where it was, so it can be taken up with the team.',
      'If you send <us|me> the day, time and place privately, <we|I> can find out what happened.',
      'Could you message <us|me> privately where and when this was?',
      'The day, time and place, by private message, would help <us|me> take this up with the team.',
      'Where and when was it, by private message please?',
      'Please send <us|me> the place and time in a private message.',
      "If you DM <us|me> where and when it was, <we'll|I'll> speak to the people in charge there.",
      'So <we|I> can look into it, could you DM <us|me> the day and the place?',
      'A private message with the place and the time lets <us|me> look into this properly.',
      'Could you let <us|me> know privately which day and where it was?',
      "Tell <us|me> privately when and where it happened, and <we'll|I'll> raise it with the team.",
    ),
  ],
} satisfies Partial<PhraseBank>;
