import type { IssueLexicon } from './issue-words';

export const ENGLISH_ISSUES: IssueLexicon = {
  delivery: {
    cues: 'deliver(?:y|ed|ing|ies)|parcels?(?![a-z])|packages?(?![a-z])|shipp(?:ed|ing)|courier|tracking (?:number|says|info)|(?:my|our|an) orders?(?![a-z])|dispatch',
    trouble: 'the trouble with your delivery',
    ask: 'your order number',
  },
  billing: {
    cues: 'bills?(?![a-z])|billed|billing|charg(?:ed|es|ing)(?! (?:port|cable|station|my phone))|invoice|fees?(?![a-z])|overcharg|direct debit',
    trouble: 'the trouble with that charge',
    ask: 'your customer or invoice number',
  },
  refund: {
    cues: 'refund|money back|compensat|reimburs|voucher',
    weight: 1.2,
    trouble: 'the trouble with your refund',
    ask: 'your order or case number',
  },
  outage: {
    cues: "outage|no (?:service|internet|signal|connection|power|wifi|broadband|hot water)|offline(?![a-z])|broadband|router|keeps? (?:dropping|cutting out)|(?:internet|network|wifi)(?: is| has been| went|'s)? down|power cut|slow internet",
    trouble: 'the trouble with your service',
    ask: 'your customer number',
  },
  app: {
    cues: "app(?![a-z])|website|log(?:ging)? ?in(?![a-z])|sign(?:ing)? in(?![a-z])|password|crash(?:es|ed|ing)|glitch|won't load|not loading|software update",
    trouble: 'the trouble with the app',
    ask: 'a screenshot of the error',
  },
  product: {
    cues: "broken(?![a-z])|faulty|defective|damaged|stopped working|won't (?:turn on|charge|start)|poor quality|mouldy|stale(?![a-z])|wrong (?:item|size)",
    weight: 1.1,
    trouble: 'the trouble with the product',
    ask: 'a photo and your order number',
  },
  treatment: {
    cues: 'rude(?![a-z])|rudely|rudeness|hung up on|yelled|disrespect|unprofessional|unhelpful|customer (?:service|care|support)|(?:worst|terrible|awful|poor|bad) service|treated (?:me|us|like)|attitude',
    weight: 0.9,
    trouble: 'the way you were treated',
    ask: 'the date, time and place',
  },
  waiting: {
    cues: "waiting(?![a-z])|on hold for|queue|no (?:one|reply|response|answer)|nobody (?:answers|replies)|ignored(?![a-z])|(?:been|for) [a-z0-9]+ (?:hours?|days?|weeks?|months?)(?! ago)|haven't heard",
    weight: 0.5,
    trouble: 'the wait',
    ask: 'your case reference',
  },
  travel: {
    cues: 'flights?(?![a-z])|luggage|bags?(?![a-z])|baggage|boarding|airport|trains?(?![a-z])|overbook|airline|cabin crew|check-?in(?![a-z])|departure',
    weight: 1.2,
    trouble: 'what happened with your trip',
    ask: 'your booking reference',
  },
  price: {
    cues: 'expensive|prices?(?![a-z])|overpriced|rip ?off|cheaper|price (?:hike|increase|rise)',
    weight: 0.7,
    trouble: 'what happened with the price',
    ask: 'the product and the purchase date',
  },
  fraud: {
    cues: 'fraud|phishing|hacked|been scammed|identity theft|data breach|my data (?:was|has been|is)|gdpr|stolen (?:card|account)|unauthori[sz]ed (?:charge|payment|transaction)|cloned',
    weight: 1.4,
  },
  safety: {
    cues: 'food poisoning|poisoned|sick after|vomit|injur(?:y|ed)|burned my|burnt my|hospital|allergic|anaphyl|accident(?![a-z])|caught fire|exploded|cockroach|maggot|(?:pieces?|bits?|shards?) of (?:glass|plastic|metal)|unsafe',
    weight: 2,
  },
  discrimination: {
    cues: 'racis[mt]|sexis[mt]|homophob|transphob|xenophob|discriminat|wheelchair|guide dog|harass(?:ed|ment)|assault',
    weight: 2,
  },
  cancelling: {
    cues: 'cancel (?:my|our|the) (?:account|contract|subscription|membership|service|plan)|cancell?ing my|unsubscribe|close my account|end my contract|early termination',
    weight: 1.1,
    trouble: 'the trouble with cancelling',
    ask: 'your customer number',
  },
  advertising: {
    cues: 'misleading|false advertis|promo(?:tion)?(?: code)?(?![a-z])|discount code|small print|the offer(?![a-z])|coupon|cold calls?|spam',
    trouble: 'the mix-up with the offer',
    ask: 'a screenshot of the offer',
  },
  account: {
    cues: '(?:my|bank|debit|credit) (?:account|card)(?![a-z])|atm(?![a-z])|branch(?![a-z])|balance(?![a-z])|mortgage|transfer(?![a-z])|locked out',
    weight: 0.7,
    trouble: 'the trouble with your account',
  },
};
