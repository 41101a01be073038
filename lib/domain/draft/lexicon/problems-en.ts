import { inOrder, near, type Problem, phrase, WORD_END, WORD_START } from './problem';

const ORDER = `(?<noun>order|parcel|package|delivery|item)${WORD_END}`;
const ORDERS = {
  order: 'order',
  parcel: 'parcel',
  package: 'package',
  delivery: 'delivery',
  item: 'item',
};

const TRIP = `(?<noun>flight|train|trip|bus|plane|coach|ferry)${WORD_END}`;
const TRIPS = {
  flight: 'flight',
  train: 'train',
  trip: 'trip',
  bus: 'bus',
  plane: 'flight',
  coach: 'coach',
  ferry: 'ferry',
};

const SUPPLY = `(?<noun>internet|broadband|wifi|wi-fi|power|electricity|water|gas|heating|hot water|signal|service|connection|phone line|landline|coverage)${WORD_END}(?! (?:desk|manager|charge|centre|center|number))`;
const SUPPLIES = {
  internet: 'internet',
  broadband: 'broadband',
  wifi: 'wifi',
  'wi-fi': 'wifi',
  power: 'power',
  electricity: 'electricity',
  water: 'water',
  gas: 'gas',
  heating: 'heating',
  'hot water': 'hot water',
  signal: 'signal',
  service: 'service',
  connection: 'a connection',
  'phone line': 'a phone line',
  landline: 'a landline',
  coverage: 'coverage',
};

const CONNECTION = `(?<noun>internet|broadband|wifi|wi-fi|router|connection|line)${WORD_END}`;
const CONNECTIONS = {
  internet: 'internet',
  broadband: 'broadband',
  wifi: 'wifi',
  'wi-fi': 'wifi',
  router: 'router',
  connection: 'connection',
  line: 'line',
};

const APP = `(?<noun>app|website|site|web page|webpage|platform|system|portal|chat|atm|link)${WORD_END}`;
const APPS = {
  app: 'the app',
  website: 'the website',
  site: 'the site',
  'web page': 'the web page',
  webpage: 'the web page',
  platform: 'the platform',
  system: 'the system',
  portal: 'the portal',
  chat: 'the chat',
  atm: 'the ATM',
  link: 'the link',
};

const BAG = `(?<noun>bags?|luggage|suitcases?|baggage)${WORD_END}`;
const BAGS = {
  bag: 'bag',
  bags: 'luggage',
  luggage: 'luggage',
  suitcase: 'suitcase',
  suitcases: 'luggage',
  baggage: 'baggage',
};

/** Waiting at a stop, in a queue or at a table is no unanswered message. */
const IN_PERSON = new RegExp(
  `${WORD_START}(?:queues?|queuing|queueing|in line|bus|buses|bus stop|platform|station|trains?|tables?|waiters?|waitress|counter|front desk|waiting room|restaurant|bar|taxi|tow truck)${WORD_END}`,
);

/** A refund that is wanted is not one that is awaited. */
const NOT_WANTED =
  '(?<!(?<![a-z])(?:want|wants|wanted|need|or|like|demand|prefer|deserve|expect|give me) )';

const NOT_ARRIVED =
  "(?:has(?:n't| not)|have(?:n't| not)|did(?:n't| not)|was(?:n't| not)|never|still not|not yet|yet to) (?:yet )?(?:arrived?|come|came|been delivered|delivered|shown up|showed up|turned up|received|receive|got|gotten)(?![a-z])|nowhere to be (?:seen|found)|gone missing|went missing|(?:is|was|are) (?:still )?(?:missing|lost)(?![a-z])|(?:you |they |have |has ){1,4}lost(?![a-z])|no sign of";

/** English. The first that matches is taken: the more telling stand before the more general. */
export const ENGLISH_PROBLEMS: readonly Problem[] = [
  {
    issue: 'travel',
    patterns: [
      ...near(BAG, NOT_ARRIVED, 28),
      ...inOrder('lost (?:my|our)|without (?:my|our)|still waiting for (?:my|our)', BAG, 6),
    ],
    nouns: BAGS,
    clause: "your {noun} hasn't turned up",
    ordeal: 'to arrive without your {noun}',
    trouble: 'what happened with your {noun}',
  },
  {
    issue: 'travel',
    patterns: near(
      `(?<noun>flight|train|trip|booking|reservation)s?${WORD_END}`,
      '(?:was|were|been|has been|is|got|just) cancell?ed|(?:you|they|have|just) cancell?ed',
      24,
    ),
    nouns: {
      flight: 'flight',
      train: 'train',
      trip: 'trip',
      booking: 'booking',
      reservation: 'reservation',
    },
    clause: 'your {noun} was cancelled',
    ordeal: 'to have a cancellation upset your plans',
    trouble: 'the cancellation',
  },
  {
    issue: 'travel',
    patterns: near(
      TRIP,
      'delay(?:ed|s)?(?![a-z])|(?:hours?|minutes|mins|hrs) late(?![a-z])|(?:is|was|running|been) (?:so |very )?late(?![a-z])',
      30,
    ),
    nouns: TRIPS,
    clause: 'your {noun} was delayed',
    ordeal: 'to have your day upset by a delay',
    trouble: 'the delay to your {noun}',
  },
  {
    issue: 'travel',
    patterns: phrase('overbook', 'denied boarding', '(?:got|been|was|were) bumped (?:off|from)'),
    clause: "you couldn't board",
    ordeal: 'to be left at the gate',
    trouble: 'what happened at boarding',
  },
  {
    issue: 'delivery',
    patterns: [
      ...near(ORDER, NOT_ARRIVED, 50),
      ...inOrder(
        "still waiting (?:for|on) (?:my|our|an?|the)|wondering (?:if|when|where) (?:my|our)|where(?: is|'s|s) (?:my|our)|(?:still )?(?:don't|do not|haven't|not) (?:have|got|gotten|received) (?:my|our)|(?:still no|lost (?:my|our))",
        ORDER,
        14,
      ),
    ],
    nouns: ORDERS,
    clause: "your {noun} hasn't arrived",
    ordeal: "to wait for something that doesn't arrive",
  },
  {
    issue: 'delivery',
    patterns: near(
      ORDER,
      'delay(?:ed|s)?(?![a-z])|(?:is|was|running|days|weeks|hours) late(?![a-z])|overdue',
    ),
    nouns: ORDERS,
    clause: 'your {noun} is running late',
    ordeal: 'to wait for something that keeps being late',
    trouble: 'the delay with your {noun}',
  },
  {
    issue: 'delivery',
    patterns: inOrder(
      '(?:half|part|most|some) (?:of )?(?:the|my|our)',
      `(?<noun>order|delivery|shop)${WORD_END} (?:is |was |went |has gone )?missing(?![a-z])`,
      1,
    ),
    nouns: { order: 'order', delivery: 'delivery', shop: 'shopping' },
    clause: 'part of your {noun} was missing',
    ordeal: 'to find part of an order missing',
    trouble: 'the mistake with your {noun}',
  },
  {
    issue: 'delivery',
    patterns: near(
      `(?<noun>order|parcel|package)${WORD_END}`,
      "(?:was |is |came |got )?(?:wrong|incomplete|mixed up)(?![a-z])|missing (?:an? |my |the |two |items?|half)|items? missing|isn't what i ordered",
      22,
    ),
    nouns: { order: 'order', parcel: 'parcel', package: 'package' },
    clause: "your {noun} wasn't right",
    ordeal: "to open an order and find it isn't right",
    trouble: 'the mistake with your {noun}',
  },
  {
    patterns: inOrder(
      `(?<noun>driver|courier|engineer|technician)${WORD_END}`,
      "(?:never|didn't|did not|hasn't|has not|no) (?:showed up|shown up|show up|turned up|turn up|came|come|arrived?)|no.show",
      20,
    ),
    nouns: {
      driver: 'driver',
      courier: 'courier',
      engineer: 'engineer',
      technician: 'technician',
    },
    clause: "the {noun} didn't turn up",
    ordeal: "to wait in for somebody who doesn't turn up",
  },
  {
    issue: 'refund',
    patterns: phrase(
      'non-?refundable',
      '(?:denied|refused|declined) (?:me |us )?(?:a |my |our |any )?(?:full )?refunds?(?![a-z])',
      "(?:won't|wont|will not|refuse to|refusing to|refuses to) (?:give (?:me|us) (?:a |my |our |any )?(?:full )?(?:refund|money back)|refund)(?![a-z])",
    ),
    clause: "you can't get your money back",
    ordeal: 'to be refused a refund',
    trouble: 'the trouble with your refund',
  },
  {
    issue: 'refund',
    patterns: [
      ...near(
        `${NOT_WANTED}(?:my|our|a|the|any|full|get|getting|promised) (?:full )?refund`,
        "(?:still|yet|never|no|not|hasn't|haven't|waiting|won't|refus[a-z]+|weeks?|days?|months?)(?![a-z])",
        34,
      ),
      ...phrase(
        "(?:won't|will not|refuse to|refusing to|haven't|still not) (?:refunded|return|returned) ?(?:me|my money|us)?",
        'where is my (?:refund|money)',
      ),
    ],
    clause: "you're still waiting for your refund",
    ordeal: 'to wait for a refund',
    trouble: 'the delay with your refund',
  },
  {
    issue: 'billing',
    patterns: [
      ...inOrder('(?:charged|billed)(?![a-z])', '(?:twice|two times|2 times|double)(?![a-z])', 24),
      ...phrase('double charged'),
    ],
    clause: 'you were charged more than once',
    ordeal: 'to be charged more than once',
    trouble: 'the double charge',
  },
  {
    issue: 'billing',
    patterns: inOrder(
      '(?:charged|billed)(?![a-z])',
      '(?:[0-9]+|three|four|five|six|seven|eight|nine|ten|several|many|multiple) times(?![a-z])',
      24,
    ),
    clause: 'you were charged more than once',
    ordeal: 'to be charged more than once',
    trouble: 'the repeated charging',
  },
  {
    issue: 'billing',
    patterns: [
      ...near(
        'charg(?:ed|ing|e|es)(?![a-z])|billed(?![a-z])|taken (?:money|payment)|payment(?![a-z])',
        "twice(?![a-z])|double(?![a-z])|two times|extra(?![a-z])|too much|wrong(?:ly)?(?![a-z])|by mistake|without (?:my |any )?(?:consent|permission|notice|telling)|i (?:did not|didn't|never) (?:make|authori)|still(?![a-z])",
        30,
      ),
      ...phrase('over ?charged', 'keep charging', 'still charging'),
    ],
    clause: "you've found a charge like that",
    ordeal: "to find a charge you didn't expect",
    trouble: 'the trouble with that charge',
  },
  {
    issue: 'billing',
    patterns: near(
      '(?:my|our|the|this|a) (?:last |latest |monthly |phone |gas |electricity )?(?:bill|invoice)(?![a-z])',
      "wrong(?![a-z])|incorrect|error|mistake|doubled|doesn't add up|makes no sense|too high|sky ?high|shock",
      30,
    ),
    clause: "there's a problem with your bill",
    ordeal: 'to have trouble with a bill',
    trouble: 'the trouble with your bill',
  },
  {
    issue: 'price',
    patterns: near(
      '(?:put|putting|raised?|raising|hiked?|increas(?:e|ed|ing))(?: up)?(?![a-z])|price (?:rise|hike|increase)',
      '(?:my|our|the|your) (?:prices?|bill|tariff|rates?|fees?|subscription|plan|rent|quota|premium)(?![a-z])|prices(?![a-z])',
      16,
    ),
    clause: "you've been met with that increase",
    ordeal: 'to be met with an increase like that',
    trouble: 'the price increase',
  },
  {
    issue: 'price',
    patterns: phrase('(?:price )?goug(?:ing|ers?)(?![a-z])'),
    clause: "you've come across prices like those",
    ordeal: 'to come across prices like those',
    trouble: 'the prices you describe',
  },
  {
    issue: 'outage',
    patterns: [
      ...phrase(
        `(?:no|without|lost|losing|have no|had no|got no) (?:any |my |our |the )?${SUPPLY}(?! from)`,
      ),
      ...phrase(
        `${SUPPLY}(?: (?:is|has|has been|was|went|been|keeps going|gone)){1,3} (?:down|out|off)(?![a-z])`,
      ),
    ],
    nouns: SUPPLIES,
    clause: "you've been left without {noun}",
    ordeal: 'to be left without {noun}',
  },
  {
    issue: 'outage',
    patterns: near(
      `(?:my|our|the) ${CONNECTION}`,
      "(?:not|n't|stopped|isn't|doesn't) (?:been )?work(?:ing|s)?(?![a-z])|keeps? (?:dropping|cutting|going|disconnecting)|(?:so|too|very|painfully|really) slow|slow as|dropping out|unusable",
      26,
    ),
    nouns: CONNECTIONS,
    clause: "your {noun} isn't working properly",
    ordeal: 'to have trouble with your {noun}',
    trouble: 'the trouble with your {noun}',
  },
  {
    issue: 'app',
    patterns: near(
      APP,
      "(?:not|n't|stopped|isn't|doesn't|won't) (?:be |been )?(?:work(?:ing|s)?|load(?:ing)?|open(?:ing)?|let(?:ting)?)(?![a-z])|crash(?:es|ed|ing)?(?![a-z])|error(?![a-z])|freez(?:es|ing)|froze(?![a-z])|keeps? (?:closing|logging|kicking|saying)|glitch|(?:is|been|went) down(?![a-z])|broken(?![a-z])",
      30,
    ),
    nouns: APPS,
    clause: "{noun} isn't working as it should",
    ordeal: 'to have {noun} fail when you need it',
    trouble: 'the trouble with {noun}',
  },
  {
    issue: 'app',
    patterns: phrase(
      "(?:can't|cannot|can not|couldn't|unable to|not able to|won't let me) (?:log ?in|log on|sign in|access my|get into my)",
      'locked out of (?:my|our)',
      '(?:locked|locks|kicked|kicks) (?:me|us) out(?![a-z])',
    ),
    clause: "you can't get in",
    ordeal: 'to be locked out',
    trouble: 'the trouble getting in',
  },
  {
    issue: 'product',
    patterns: near(
      'arriv(?:ed|es)(?![a-z])|(?:it |they |item |product |parcel |order )came(?![a-z])|came (?:today|yesterday|in|with|w)(?![a-z])|received(?![a-z])|bought(?![a-z])|delivered(?![a-z])',
      'broken(?![a-z])|damaged(?![a-z])|faulty(?![a-z])|defective(?![a-z])|cracked(?![a-z])|smashed|in pieces|bad condition|expired(?![a-z])',
      34,
    ),
    clause: "it didn't reach you in good condition",
    ordeal: 'to receive something in that state',
    trouble: 'the state it arrived in',
  },
  {
    issue: 'product',
    patterns: inOrder(
      '(?:just |i |we |recently )?bought(?![a-z])|brand new(?![a-z])|had it for',
      "(?:stopped|not|isn't|doesn't|won't|n't) (?:even )?(?:work(?:ing)?|turn(?:ing)? on|charg(?:e|ing)|start(?:ing)?)(?![a-z])",
      60,
    ),
    clause: "what you bought isn't working properly",
    ordeal: "to buy something that doesn't work",
  },
  {
    issue: 'account',
    patterns: near(
      `(?:my|our|the) (?:debit |credit |bank )?card${WORD_END}`,
      '(?<noun>declined|rejected|refused|blocked|frozen)(?![a-z])',
      26,
    ),
    nouns: {
      declined: 'declined',
      rejected: 'declined',
      refused: 'declined',
      blocked: 'blocked',
      frozen: 'blocked',
    },
    clause: 'your card was {noun}',
    ordeal: "to have a card you can't use",
    trouble: 'the trouble with your card',
  },
  {
    issue: 'account',
    patterns: near(
      `(?:my|our|the) (?:debit |credit |bank )?card${WORD_END}`,
      "not working|doesn't work|won't work|(?:never|not|hasn't|still) (?:arrived|come|received)",
      26,
    ),
    clause: "you've had trouble with your card",
    ordeal: "to have a card you can't use",
    trouble: 'the trouble with your card',
  },
  {
    issue: 'cancelling',
    patterns: near(
      '(?:to |trying to |tried to )?(?:actually )?(?:cancel|close|end) (?:my|our|the|an?|this) (?:[a-z]+ )?(?:account|contract|subscription|membership|service|plan)',
      "(?:any way|clicking|going round|runaround|can't|cannot|won't|not|n't|impossible|trying|tried|weeks?|months?|still)(?![a-z])",
      34,
    ),
    clause: 'cancelling has been so hard',
    ordeal: 'to have a simple cancellation get complicated',
    trouble: 'the trouble with cancelling',
  },
  {
    issue: 'advertising',
    patterns: phrase(
      '(?:stop|keep|keeps|constantly|spam|sick of)(?:[^.!?\\n]{0,20})(?:cold calls?|sales calls?|spam (?:calls?|texts?|emails?)|marketing (?:calls?|emails?))',
      'unwanted (?:calls?|texts?|emails?)',
    ),
    clause: "you've had contact you didn't ask for",
    ordeal: 'to get calls and messages you never asked for',
  },
  {
    issue: 'advertising',
    patterns: near(
      '(?:the |my |this |your |a )?(?:offer|promo(?:tion)?(?: code)?|discount(?: code)?|coupon|voucher)(?![a-z])',
      "(?:not|n't|never|didn't|won't|doesn't) (?:be |been |being )?(?:work(?:ing|s)?|appl(?:y|ied)|honou?r(?:ed|ing)?|accept(?:ed)?|valid)(?![a-z])",
      30,
    ),
    clause: "the offer didn't work",
    ordeal: "to have an offer that doesn't work as promised",
    trouble: 'the trouble with the offer',
  },
  {
    issue: 'treatment',
    patterns: [
      ...phrase(
        '(?:they|she|he|staff|someone|agent|rep|adviser|advisor) (?:just )?(?:hung up|hangs up|yelled|shouted)',
        'hung up on (?:me|us)',
        '(?:was|were|been|being|felt|am) (?:so |very )?(?:badly treated|treated (?:so |very )?(?:badly|like|poorly|terribly))',
      ),
      ...near(
        'staff|employees?|drivers?|agents?|manager|waiter|waitress|cashier|crew|rep(?![a-z])|adviser|advisor|lady|guy|man|woman|person|customer service',
        'rude(?:ly|ness)?(?![a-z])|disrespectful|unprofessional|aggressive(?![a-z])|condescending|unhelpful|ignored me|no manners',
        34,
      ),
    ],
    clause: "you weren't treated well",
    ordeal: 'to ask for help and be treated badly',
    trouble: 'the way you were treated',
  },
  {
    issue: 'treatment',
    patterns: near(
      'worst|terrible|awful|appalling|shocking|horrible|poor|bad|dreadful|disgraceful|pathetic',
      '(?:customer )?(?:service|support|care)(?![a-z])',
      14,
    ),
    clause: "the service hasn't been what you expected",
    ordeal: 'to ask for help and not get it',
  },
  {
    issue: 'waiting',
    unless: IN_PERSON,
    patterns: phrase(
      '(?:no ?one|nobody) (?:is |has |will |ever |even ){0,4}(?:answer(?:s|ed|ing)?|repl(?:y|ies|ied|ying)|respond(?:s|ed|ing)?|pick(?:s|ed|ing)? up|get(?:s|ting)? back|help(?:s|ed|ing)?|called|call)(?![a-z])',
      '(?:still |got |had |have |with |been )?(?:no|zero) (?:repl(?:y|ies)|response|answer)(?![a-z])',
      "(?:haven't|have not|still haven't|never|still not|not) (?:heard|had|got|gotten|received|been given) (?:a |an |any |anything |back ){0,4}(?:back|repl(?:y|ies)|response|answer|from you)(?![a-z])",
      'without (?:a |any )(?:reply|response|answer)',
      "(?:you|they) (?:never|don't|do not|won't|still haven't|haven't) (?:answer|answered|reply|replied|respond|responded|called back|call back|get back|got back)(?![a-z])",
    ),
    clause: "you haven't had an answer",
    ordeal: 'to ask and get no answer',
    trouble: 'the lack of an answer',
  },
  {
    issue: 'waiting',
    patterns: near(
      '(?:in |the |a |stood in |standing in |waiting in )?(?:queue|line)(?![a-z])',
      '(?:hours?|minutes|mins)(?![a-z])|huge|endless|massive|out the door|ridiculous(?:ly)? long',
      24,
    ),
    clause: 'you had to queue for so long',
    ordeal: 'to queue for that long',
    trouble: 'the queue',
  },
  {
    issue: 'product',
    patterns: near(
      '(?:my |the |our )?(?:food|meal|pizza|burger|burrito|fries|chips|dinner|lunch|coffee)(?![a-z])',
      '(?:was|is|were|arrived|came|stone|served) ?(?:stone |freezing |so )?(?:cold|raw|burnt|stale|inedible|undercooked|disgusting)(?![a-z])',
      20,
    ),
    clause: "your food wasn't as it should be",
    ordeal: "to get food that isn't as it should be",
  },
  {
    issue: 'product',
    patterns: near(
      '(?:my |the |our )?(?:room|bathroom|apartment|sheets)(?![a-z])',
      'dirty|filthy|stain(?:ed|s)|mouldy|smell(?:s|ed|y)|stank|disgusting',
      24,
    ),
    clause: "the room wasn't in a good state",
    ordeal: 'to find a room in that state',
    trouble: 'the state of the room',
  },
  {
    patterns: phrase(
      '(?:given|giving|getting|got|get) (?:me |us )?the run ?-?around',
      '(?:passed|pushed|sent|bounced|transferred) (?:me |us )?(?:around|from (?:pillar|one|department|person)|back and forth)',
      '(?:different|conflicting) (?:answers?|stor(?:y|ies)|information) (?:every|each|from)',
      'going (?:round )?in circles',
    ),
    clause: "you've been sent from one place to another",
    ordeal: 'to go round in circles without a solution',
  },
  {
    patterns: phrase(
      "still (?:can't|cannot|unable to|not able to|couldn't) [a-z]+",
      '(?:been|spent)[^.!?\\n]{0,24} trying to [a-z]+',
    ),
    clause: "you still can't get it done",
    ordeal: 'to keep trying and get nowhere',
  },
];
