import { END_OF_DAY, type TimeWords } from './time-words';

export const EN_TIME: TimeWords = {
  days: [
    ['the day after tomorrow', 2],
    ['(?:later )?(?:today|during the day|later on)', 0],
    ['tomorrow', 1],
  ],
  parts: [
    ['(?:in the |during the )?(?<!this )morning', 12 * 60],
    ['(?:in the |during the )?(?<!this )afternoon', 18 * 60],
    ['(?:in the |during the )?(?<!this )evening', 22 * 60],
    ['first thing(?: in the morning)?', 10 * 60],
    ['last thing', 18 * 60],
    ['(?:(?:by|at|before|around) )?(?:noon|midday|lunch(?:time)?)', 12 * 60],
    ['(?:by|at|before) midnight', END_OF_DAY],
    [
      '(?:by |before |at )?(?:the )?(?:end of (?:the |this )?(?:business )?day|close of (?:business|play)|eod|cob)',
      18 * 60,
    ],
  ],
  todayParts: [
    ['this morning', 12 * 60],
    ['this afternoon', 18 * 60],
    ['this evening|tonight', END_OF_DAY],
    ['(?:by |before )?(?:the )?end of today|before the day is (?:out|over)', END_OF_DAY],
  ],
  ends: [
    ['before the weekend|(?:by |before |at )?(?:the )?end of the working week', 'workingWeek'],
    ['(?:early |later |sometime |at some point )?next week', 'nextWeek'],
    ['(?:later |sometime |within )?this week|(?:within|during) the week', 'week'],
    ['(?:by |before |at )?(?:the )?end of (?:the |this )?week', 'week'],
    ['(?:this |the |over the |by the )weekend', 'weekend'],
    [
      '(?:by |before |at )?(?:the )?end of (?:the |this )?month|later this month|this month',
      'month',
    ],
    ['before (?:the )?(?:week|weekend) is (?:out|over)', 'week'],
    ['before (?:the|this) month is (?:out|over)', 'month'],
    ['(?:by |before |at )?(?:the )?(?:end of (?:the |this )?year|year.?end)', 'year'],
    ['before (?:the|this) year is (?:out|over)|(?:later )?this year', 'year'],
  ],
  feasts: [
    ['(?:before|by|for|until) (?:christmas eve|xmas eve)', 24, 12],
    ['(?:before|by|for|until) (?:christmas|xmas)(?: day)?', 25, 12],
    ["(?:before|by|for|until) new year'?s eve", 31, 12],
    ["(?:before|by|for|until) (?:the )?new year(?:'?s(?: day)?)?", 1, 1],
  ],
  onDay:
    '(?:before|by|on|until|this|next|this coming|coming|for|from)(?: the| this| next| coming)*',
  nextBehind: '(?: next| coming)?',
  thisDay: 'this',
  before: 'before',
  atHour: '(?:by|before|at|until|till|around|about|from|and|after)(?: about| around)?',
  half: '(?!)',
  quarter: '(?!)',
  quarterTo: '(?!)',
  hourUnit: "(?: ?h(?:rs|ours)?| ?o'clock)",
  morning: ' ?a\\.?m\\.?| in the morning',
  afternoon: ' ?p\\.?m\\.?| in the (?:afternoon|evening)| at night',
  dateLink: ' (?:of )?',
  within:
    '(?:in|within|(?:we|i) need|give (?:us|me)|under|over|takes?|allow|up to|max(?:imum)?(?: of)?)(?: (?:up to|the|next|coming|following|about|around|under|less than|no more than|just|a maximum of|another))*',
  minute: 'min(?:ute)?s?',
  hour: 'h(?:ou)?rs?|h|hours?',
  day: 'days?',
  week: 'weeks?',
  month: 'months?',
  working: '(?:working|business) ',
  spans: [
    ['half(?: an|-a)?[- ]hour', 30],
    ['(?:a|one) fortnight', 14 * 24 * 60],
    ['two fortnights', 28 * 24 * 60],
    ['an hour and a half', 90],
    ['(?:a )?quarter of an hour', 15],
    ['the (?:next )?hour', 60],
  ],
  condition: 'if|when|once|as soon as|unless',
  request:
    '(?!give (?:us|me) (?:until|till|just|about|\\d|an? (?:hour|day|week|few|couple|min|sec|moment)|one|two|three|five|ten|half|fifteen|twenty|thirty|\\p{L}+ (?:min|hour|day)))(?:dm|write|send|call|message|email|give|tell|contact|reach|text|reply) (?:to )?us|you can|(?:drop|send|shoot) (?:us|me)|let us know|please(?! ?$)',
  routine:
    'open|opening|hours are|closed|closes?(?! (?:this|that|the|your|it|out)(?!\\p{L}))|24/7|24 hours a day|every|each|(?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|monday) (?:to|-|through)',
};
