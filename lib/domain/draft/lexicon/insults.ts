import type { ReplyLanguage } from '../../post';

/** Folded words that insult people. 'Ladrones' is not among them: it may be about a charge. */
const INSULTS: ReadonlySet<string> = new Set(
  `gilipollas imbecil imbeciles idiota idiotas subnormal subnormales retrasado retrasados payaso payasos
  cabron cabrones cabrona hijoputa hijosdeputa puta putas puto putos mierdas capullo capullos
  pringado pringados basura escoria asquerosos asquerosa asqueroso anormal anormales pendejo pendejos
  mamon mamones zorra zorras cerdo cerdos maricon maricones tontos tonto tonta tontas estupido estupidos
  inutil inutiles chinguen chinga chinguense vergas pendejos pendejas culeros
  asshole assholes idiot idiots moron morons scum bitch bitches bastard bastards dickhead dickheads twat
  twats wanker wankers cunt cunts retard retards clowns clown losers loser pricks prick fuckers
  imbecils idiotes cabro cabrons malparit malparits gilipolles carallot capsigrany pallassos pallasso
  inutils fillsdeputa desgraciat desgraciats fastigosos`
    .split(/\s+/)
    .filter(Boolean),
);

/** What is a delay in Catalan. */
const ONLY_ENGLISH = /^retards?$/;

/** Whether a folded word insults people. */
export const isInsult = (word: string, language: ReplyLanguage): boolean =>
  INSULTS.has(word) && (language === 'en' || !ONLY_ENGLISH.test(word));
