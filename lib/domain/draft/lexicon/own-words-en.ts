import { rule, type TurnedWords, wordsUpTo } from './own-words';

const STOPS =
  "since|because|cause|cuz|and|or|but|so|when|if|though|although|after|before|while|as|for|today|yesterday|tonight|now|right|again|anymore|at all|without|despite|due|please|pls|plz|help|thanks|thank|it|it's|its|this|that|i|i'm|im|i've|we|you|they|he|she|says?|is|isn't|are|was|keeps?|why|what|how|just|even|still|ever|yet|unless|until|bc|then|because of|via|says|nor|either|every|everytime|whenever|anyway|too";
const WORDS = wordsUpTo(STOPS);
const THING = wordsUpTo(STOPS, "(?:the|my|your|our|an?) [a-z][a-z'-]{2,}");
const MINE = wordsUpTo(STOPS, "(?:my|our) [a-z][a-z'-]{2,}");
const SUBJECT = "(?<what>(?:my|the|your|our) [a-z][a-z'-]{2,}(?: [a-z][a-z'-]{2,})?)";

const DONE_TO =
  'use|open|access|install|download|update|book|order|change|print|track|watch|play|pay|cancel|reset|recover|remove|redeem|claim|return|upload|scan|verify|find|send|add';

/** What is done stands behind the verb: 'can't use it' says nothing without it. */
const DOING = `(?=(?:(?:use|view|see (?:my|the)|find|add|send|set|make|open|access|install|download|update|book|buy|order|change|print|check|track|watch|play|stream|pay|cancel|reset|recover|remove|redeem|claim|return|upload|scan|receive|transfer|withdraw|deposit|verify|link|select|contact|reach|complete|submit|join|switch|create|register|connect|get (?:a|an|my|any|the|through to|hold of|into|on|in|to|onto|help|tickets)|speak|talk|connect to) (?!(?:${STOPS}|in|from|by|at|using)(?![a-z']))[a-z]|(?:log ?-?in|log on|login|sign ?-?in|sign up|check ?-?in|get (?:through|in)|connect|checkout|check out|book|board|register|unsubscribe|pay|purchase)(?![a-z])))`;
/** It is the customer who cannot: 'because your till can't scan' is not said of them. */
const I =
  "(?<=(?:^|[^a-z' ] ?|(?<![a-z'])(?:i|we|still|and|but|so|because|just|i'm|im|we're|i am|am|is|it's|its|been|being|literally|really|why|now|that|me|says|said) ))";
const NOT =
  "(?:can't|cant|cannot|can not|unable to|not able to|impossible to|no way to|can't seem to|cannot seem to)";
const NOT_LET =
  "(?:won't|wont|will not|doesn't|doesnt|does not|not|isn't) (?:let|letting|allow|allowing) me(?: to)?";
const COULD_NOT = "(?:couldn't|couldnt|could not|wasn't able to|was not able to)";
const TRYING =
  '(?<!(?:who|someone|somebody|people|they|he|she|it|hackers?|scammers?) )(?:(?:been|still|keep|kept|spent|hours?|days?|weeks?|minutes|mins)[^.!?\\n]{0,20}? )(?:trying|attempting|struggling) to';

const STATE =
  "(?:is|are|was|were|has been|have been) (?:still |now |so |again |almost |over |completely |totally |always |constantly |currently |just ){0,2}(?:late|delayed|cancelled|canceled|cold|broken|damaged|wrong|missing|lost|dirty|closed|down|slow|stuck|blank|blurry|empty|frozen|faulty|torn|leaking|out of stock|overpriced|incorrect|crashing|buffering|lagging|not working|not loading)|(?:isn't|isnt|aren't|arent|not|still not|wasn't) (?:working|loading|connecting|charging|turning on|showing up|updating|syncing|opening|responding)|(?:doesn't|doesnt|don't|dont|didn't|didnt|won't|wont|will not|does not) (?:even )?(?:work|load|open|connect|charge|turn on|start|boot|update|sync|play|show up|send|print|respond)|keeps? (?:crashing|freezing|buffering|dropping|cutting out|stopping|disconnecting|failing|restarting|lagging|glitching|timing out|spinning|rejecting|logging (?:me|us) out|closing)|(?:has |have |just )?stopped (?:working|loading|charging)";

/** Told without an article: 'air con broken since May', 'showers cold'. */
const BARE =
  'air ?con(?:ditioning)?|a/c|heating|boiler|lifts?|elevators?|escalators?|showers?|toilets?|taps?|card reader|card machine|self[- ]checkouts?|tills?|vending machines?|ticket machines?|treadmills?|screens?|keyboard|controller|speakers?|headphones|earbuds|charger|battery|camera|printer|dishwasher|washing machine|fridge|oven|customer portal|live chat|helpline|booking page|card payments?|parking machine';
const BARE_STATE =
  'broken|cold|freezing|dead|faulty|filthy|dirty|blocked|leaking|down|shut|closed|stuck|out of order|out of service|not working';

/** A nuisance with a name of its own. */
const NUISANCE =
  '(?:(?:input|keyboard|mouse|controller|network|server|audio|video|screen|mic|sound|game|wifi|broadband|stick) )?(?:lag|latency|stutter(?:ing)?|stick drift|packet loss|screen flicker|flickering|buffering|static|crackling|interference|echo)';

/** What is told in so many ways that only the kind of trouble is named. */
const COMMON = [
  rule(
    `(?<=(?:^|[.!?;,:\n] ?|@[a-z0-9_]+ |[a-z]'s |(?:and|the|still|your) ))(?<what>${BARE}) (?:(?:is|are|was|were|still|has|have|been|completely|totally|always|constantly) ){0,3}(?<verb>${BARE_STATE})(?![a-z])`,
    'the {what} {is/are} {verb}',
    { trouble: 'the trouble with the {what}' },
  ),
  rule(
    `(?:massive|terrible|awful|insane|constant|constantly|crazy|horrible|so much|unbearable|bad|huge|the|this|with|getting|have|having|got|experiencing|such) (?<what>${NUISANCE})(?![a-z])`,
    "you've had trouble with {what}",
    { trouble: 'the {what}' },
  ),
  rule(
    "(?<!(?<![a-z])(?:i|we|i'm|im|we're|i'd|we'd) (?:[a-z]+ ){0,2})(?:[0-9]{1,4} ?|an? |half an? |over an? )(?:min|mins|minutes|hour|hours|hr|hrs) (?:late|delay|delayed)(?![a-z])(?! (?:fee|charge|payment))",
    'you had to put up with that delay',
    { ordeal: 'to be held up like that', trouble: 'the delay' },
  ),
  rule(
    '(?:changed|moved|swapped|switched) (?:my|our) (?<what>seats?|room|booking|appointment|flight|delivery date|delivery slot|time ?slot)(?![a-z])',
    'your {what} {was/were} changed',
    { trouble: 'the change to your {what}' },
  ),
  rule(
    '(?:deleted|wiped|erased) (?:all (?:of )?|half (?:of )?|every one of )?(?:my|our) (?<what>templates|files|photos|playlists?|data|notes|saves?|progress|messages|contacts|emails|recordings|bookmarks|settings|history)(?![a-z])',
    "you've lost your {what}",
    { ordeal: 'to lose something like that', trouble: 'what happened with your {what}' },
  ),
  rule(
    "(?:got|getting|get|gets|been|was|i'm) (?:suddenly |just |randomly )?(?<what>(?:logged|locked|kicked|signed) (?:out|off))(?![a-z])",
    "you've been {what}",
  ),
  rule(
    'waiting (?:[a-z]+ ){0,2}(?:for|on) (?:a |any |your |some )?(?<what>response|reply|callback|call back)(?![a-z])',
    "you're still waiting for a {what}",
  ),
  rule(
    'missed (?:my|our) (?<what>connection|connecting flight|flight|train)',
    'you missed your {what}',
  ),
  rule(
    '(?:no ?one|nobody) (?:has |have |ever |even |is |will )*(?:repl(?:y|ied|ies)|answer(?:ed|s)?|respond(?:ed|s)?|got back|gotten back|call(?:ed|s)? back)(?![a-z])|(?:no|zero|without a|without any) (?:reply|response|answer)s?(?![a-z])',
    "you haven't had an answer",
    { trouble: 'the lack of an answer' },
  ),
  rule(
    '(?:sent|left|delivered|dropped|dumped|gave|taken)[^.!?\\n]{0,30} wrong (?<what>address|house|door|apartment|building|place|person)',
    'it went to the wrong {what}',
  ),
  rule(
    '(?:sent|got|received|delivered|gave|brought|given)[^.!?\\n]{0,20} wrong (?<what>order|item|size|colou?r|product|one|food|meal|dish|drink|model|part)(?![a-z])',
    'you got the wrong {what}',
  ),
  rule(
    "(?:been |still |are |we're |i'm |im |am )stuck (?<what>(?:on|at|in) (?:the |this |a )?(?:tarmac|runway|plane|airport|train|bus|terminal|gate|queue|lift|elevator|station|loop))(?![a-z])",
    "you've been stuck {what}",
  ),
  rule(
    '(?:getting|get|got|gives? me|shows?|see|seeing|with|keeps? (?:saying|showing)) (?:an? |this |the )?(?:[a-z]+ )?error(?: message| code)?s?(?![a-z])',
    "you're getting that error",
    { trouble: 'that error' },
  ),
];

/** A bare form after 'does' or 'do', and what is often written of a single thing. */
const OF_ONE: Readonly<Record<string, string>> = {
  keep: 'keeps',
  "don't": "doesn't",
  dont: "doesn't",
  doesnt: "doesn't",
  arent: "aren't",
  isnt: "isn't",
};
const OF_MANY: Readonly<Record<string, string>> = {
  dont: "don't",
  doesnt: "doesn't",
  arent: "aren't",
  isnt: "isn't",
};

/**
 * 'Does my phone keep freezing' is told of as 'your phone keeps freezing'. A full form stays as it
 * was written: customers know better than a rule whether their thing is one or many.
 */
function agreeVerb(verb: string, isMany: boolean): string {
  const [first = '', ...rest] = verb.split(' ');
  return [(isMany ? OF_MANY : OF_ONE)[first] ?? first, ...rest].join(' ');
}

/** Ends in s and is one thing: 'canvas', 'gas', 'news', 'tennis', 'iOS', 'GPS'. */
const ONE_IN_S =
  '[su]|canva|len|serie|new|tenni|chassi|analysi|crisi|basi|christma|(?<![a-z])(?:ga|io|gp|sm|dn)';
/** What comes with a thing: 'my order of shoes' is one order. */
const WITH = ' (?:of|for|to|with|in|on|at|from|by) ';
const MANY = new RegExp(
  `^(?:(?!${WITH}).)*(?:(?<!${ONE_IN_S})s|(?<![a-z])(?:children|people|teeth|feet|menus))(?=${WITH}|$)`,
);

export const ENGLISH_OWN_WORDS: TurnedWords = {
  rules: [
    rule(
      `(?:${I}${NOT}|${NOT_LET}) (?<what>${DONE_TO}) (?:it|this|that)(?![a-z'])`,
      "you can't {what} it",
    ),
    rule(`${I}${NOT} ${DOING}${WORDS}`, "you can't {what}"),
    rule(`${NOT_LET} ${DOING}${WORDS}`, "you can't {what}"),
    rule(`${I}${COULD_NOT} ${DOING}${WORDS}`, "you couldn't {what}"),
    rule(
      `(?<!(?:who|someone|somebody|they|he|she|hackers?|keeps) )(?:trying|tried|try|attempting) to ${DOING}${WORDS}(?=[^\\n]{0,60}(?:n't|(?<![a-z])(?:not|error|fails?|failed|unable|keeps|wont|cant|no luck)(?![a-z])))`,
      "you've had trouble trying to {what}",
    ),
    rule(
      `(?:tr(?:y|ying|ied)|attempt(?:ed|ing)?) to (?<what>${DONE_TO}) (?:it|this|that)(?=[^\n]{0,80}(?:n't|(?<![a-z])(?:cannot|not|error|fails?|failed|unable|corrupt[a-z]*|wont|cant)(?![a-z])))`,
      "you can't {what} it",
    ),
    rule(`${TRYING} ${DOING}${WORDS}`, "it's been so hard to {what}"),
    rule(
      `(?:is|are) ${SUBJECT} (?<verb>not (?:working|loading|connecting|charging|turning on|showing up|updating|syncing|opening|responding)|(?:so |still |always |constantly )?(?:late|delayed|cold|broken|down|slow|stuck|blank|blurry|frozen|crashing|buffering|lagging))(?![a-z])`,
      '{what} {is/are} {verb}',
      { verbs: {} },
    ),
    rule(
      `${SUBJECT} (?<verb>${STATE})(?=[^a-z' ]|$| (?!than|as|at (?:my|your)|for (?:a|the) (?:good|great)))`,
      '{what} {verb}',
      { verbs: {} },
    ),
    rule(
      `(?<what>app|website|site|wifi|internet|system|servers?) (?<verb>${STATE})(?=[^a-z' ]|$| (?!than|as|at (?:my|your)))`,
      'the {what} {verb}',
      { verbs: {} },
    ),
    rule(
      `(?:problems?|issues?|trouble|difficulty|difficulties) (?:with|on|in) ${THING}`,
      "you've had trouble with {what}",
      { trouble: 'the trouble with {what}' },
    ),
    rule(
      `(?:still )?waiting (?:for|on) (?:a reply (?:about|on) )?${THING}`,
      "you're still waiting for {what}",
    ),
    rule(
      `(?:(?:still )?(?:haven't|havent|have not|never|not|didn't|didnt|yet to) (?:received?|got|gotten|get)|still no sign of) ${THING}`,
      "you haven't received {what}",
    ),
    rule(
      `(?:you|they|they've|you've|have|has) (?:just )?(?:cancelled|canceled) (?:on )?${THING}`,
      '{what} {was/were} cancelled',
    ),
    rule(
      `(?<!(?<![a-z])(?:i|we|i've|we've|have|had|to|want|wanna|and) (?:just |already )?)(?:cancelled|canceled) ${MINE}`,
      '{what} {was/were} cancelled',
    ),
    rule(
      `(?:you|they|they've|you've|have|has) (?:just )?lost ${THING}`,
      '{what} {has/have} been lost',
    ),
    ...COMMON,
  ],
  turned: { my: 'your', your: 'our', you: 'us', u: 'us', ur: 'our', acct: 'account' },
  unsaid:
    /(?<![a-z])(?:heart|hopes?|dreams?|soul|i|me|mine|myself|we|us|our|he|she|him|her|them|they|this|that|these|those|it|fuck[a-z]*|shit[a-z]*|damn|crap|bloody|goddamn|stupid|f-?ing|ass|anything|nothing|thing|things|business|trust|customer|customers|custom|loyalty|respect|confidence|faith|temper|mind|will|interest|enough|over|head|people|person|guy|man|woman|wife|husband|son|daughter|mum|mom|dad|mother|father|friend|day|days|time|patience|life|point|fact|truth|joke|idea|world|company|brand|staff|driver|team|crew|lady|manager|same|only|more|last|first|other|whole|worst|best)(?![a-z])/,
  joint: /^(?:the|my|your|an?|of|to|in|on|at|with|from|for|into|our|through|hold|any|by|about)$/,
  many: MANY,
  agree: agreeVerb,
  bare: /^(?:get|change|recover|send|add|set|make|find|see|view|use|check|reach|select|log|sign|put|open|update|redeem|receive|claim|return|verify|link|submit|create|remove|print|track|watch|play|stream|upload|scan|transfer|withdraw|deposit|complete|join|switch|access|cancel|reset|contact|buy|order|speak|talk|download|install|like)$/,
};
