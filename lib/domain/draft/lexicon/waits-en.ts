import { type Measured, type MeasuredLexicon, writeAmount } from './measured';
import { WORD_END, WORD_START } from './problem';

const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety several'
    .split(' ')
    .map((word) => [word, word]),
);

const UNITS: Readonly<Record<string, string>> = {
  minute: 'minute',
  minutes: 'minutes',
  mins: 'minutes',
  min: 'minutes',
  hour: 'hour',
  hours: 'hours',
  hrs: 'hours',
  hr: 'hours',
  day: 'day',
  days: 'days',
  week: 'week',
  weeks: 'weeks',
  month: 'month',
  months: 'months',
};

const WITHOUT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'internet broadband wifi power electricity water gas heating signal service luggage news'
      .split(' ')
      .map((word) => [word, word]),
  ),
  answer: 'an answer',
  reply: 'a reply',
  response: 'a response',
};

const ORDINALS: Readonly<Record<string, string>> = {
  second: 'two',
  third: 'three',
  fourth: 'four',
  fifth: 'five',
  sixth: 'six',
  seventh: 'seven',
};

const any = (words: Readonly<Record<string, string>>) => Object.keys(words).join('|');

/** Not the minutes of 'an hour 24 minutes': half of it would be named. */
const AMOUNT = `(?<!hours? (?:and )?)(?<amount>\\d{1,3}|${any(NUMBERS)})`;
const UNIT = `(?<unit>${any(UNITS)})${WORD_END}`;
const ABOUT =
  '(?:(?:over|about|almost|nearly|around|more than|at least|like|the last|the past) ){0,4}';
const GONE = `(?:without|with no) (?:any |my |our |an? )?(?<without>${any(WITHOUT)})${WORD_END}`;
const SHORT_UNIT = `(?<unit>minutes?|mins?|hours?|hrs?)${WORD_END}`;

function write(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const amount = groups.ordinal
    ? ORDINALS[groups.ordinal]
    : writeAmount(groups.amount ?? '', NUMBERS, 'one');
  const unit = groups.ordinal ? 'days' : UNITS[groups.unit ?? ''];
  if (!amount || !unit) return undefined;
  if (groups.without) return `${amount} ${unit} without ${WITHOUT[groups.without]}`;
  return `${amount} ${unit}${groups.hold ? ' on hold' : ''}${groups.waiting ? ' of waiting' : ''}`;
}

const waits: Measured[] = [
  `${AMOUNT} ?${UNIT} (?:now |straight |already )?${GONE}`,
  `(?<ordinal>${any(ORDINALS)}) day (?:running |now |in a row |straight )?${GONE}`,
  `(?<!(?:put|placed) )(?:been |was |am |sat |stuck )?(?<hold>on hold)(?: now)? for ${ABOUT}${AMOUNT} ?${SHORT_UNIT}`,
  `${AMOUNT} ?${SHORT_UNIT} (?:spent )?(?<hold>on hold)${WORD_END}`,
  `(?<waiting>waiting|been waiting)(?: here| now| on you| on the phone| in (?:line|the queue))? (?:for )?${ABOUT}${AMOUNT} ?${UNIT}(?! (?:until|to go))`,
  // 'The book I waited four months for' looked forward to it.
  `(?<waiting>waited) (?:for )?${ABOUT}${AMOUNT} ?${SHORT_UNIT}`,
  `${AMOUNT} ?${UNIT} (?:of |spent |now )?(?<waiting>waiting)${WORD_END}`,
].map((source) => ({ pattern: new RegExp(`${WORD_START}${source}`), write }));

const TRIES: Readonly<Record<string, string>> = {
  calls: 'calls',
  'phone calls': 'phone calls',
  emails: 'emails',
  messages: 'messages',
  complaints: 'complaints',
};

function writeTries(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const amount = writeAmount(groups.amount ?? '', NUMBERS);
  const noun = groups.times ? 'calls' : TRIES[groups.tries ?? ''];
  return amount && noun && !/^(?:one|1)$/.test(amount) ? `${amount} ${noun}` : undefined;
}

const attempts: Measured[] = [
  `(?:called|rung|phoned|rang)(?: you| them| up)?(?: over| more than| about)? ${AMOUNT} (?<times>times)${WORD_END}`,
  `(?:made|sent|after|had to make|with|and) (?:you )?${AMOUNT} (?<tries>${any(TRIES)})${WORD_END}(?! (?:from|a day))`,
].map((source) => ({ pattern: new RegExp(`${WORD_START}${source}`), write: writeTries }));

/** English. 'Put on hold' said of money, and 'a laptop I have had for two years', are no wait. */
export const ENGLISH_WAITS: MeasuredLexicon = { waits, attempts };
