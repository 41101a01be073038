import type { Post } from '../post';
import type { Verdict } from '../triage/verdict';
import { foldText } from './fold-text';
import { MOCKING_SIGN } from './is-only-congratulated';

/** Thanks to who put right what happened to them, in all three languages. */
const SAVED =
  /(?<!\p{L})(?:(?:me|nos|os) (?:salv\p{L}+|rescat\p{L}+|sac(?:aste|asteis|aron|o)|ayud(?:aste|asteis|aron|o)|abri(?:steis|eron|o))|a ayudar(?:nos|me)|vin(?:o|ieron) (?:volando|en ?seguida|corriendo)|un(?:os|as)? (?:heroes?|heroinas?|angel(?:es)?|cracks?|sol(?:es)?)|(?:queda|hay) (?:\p{L}+ ){0,2}(?:gente (?:buena|honrada|maja)|buena gente)|ya no hay gente asi|(?:mil|muchisimas|infinitas) gracias|gracias (?:de corazon|infinitas)|heroes?|life ?savers?|legends?|saved (?:my|our|the)|(?:got|had|brought) us (?:home|in|back|out|sorted)|can['’]?t thank (?:you|them) enough|faith in humanity|give (?:him|her|them) a (?:raise|medal|bonus)|so grateful|(?:ens?|em|m['’]) ?(?:va|van|vau|heu|ha|han) (?:salv|rescat|ajud|tre)\p{L}+|(?:vau|va|van) venir (?:de seguida|corrents|volant)|me['’]?l[a]? (?:va|van|vau) (?:guardar|tornar|portar)|(?:queda|hi ha) (?:gent (?:maca|bona|honrada)|bona gent)|uns? (?:herois?|cracks?|angels?|sols?))(?!\p{L})/u;

/** Thanks with an address, in words that are no mere formula; not 'las gracias a X por perderla'. */
const THANKED =
  /(?<!\p{L})(?:dar(?:le|les|os)? las gracias a(?! nadie)|agradecer(?:le|les)? (?:a|el trato|la ayuda)|donar les gracies a(?! ningu)|agrair(?:-li|-los)? (?:a|el tracte|l['’]ajuda)|(?:big|huge|massive) (?:thanks|thank you|shout ?out) to|hats off to)(?!\p{L})(?![^.!?\n]*(?<!\p{L})(?:por|per|for) (?:no |not |nada|res|nothing|perd|romp|trenc|dej|deix|cobr|tard|arruin|estrop|ignor|los[ei]|ruin|leav|break|mak|charg|wast))/u;

/** Who turns round, asks, or tells a deed of the brand that nobody is a hero for. */
const DOUBTFUL =
  /(?<!\p{L})(?:pero|aunque|but|although|però|(?<!se (?:me|nos|le) )rompi\p{L}+|(?:llegasteis|llegaron|llegaste) (?:tarde|mal)|perdisteis|cobrasteis|(?:me|nos) (?:habeis|cobr\p{L}*)|broke (?:my|our)|(?:you|they) lost|late again|vau (?:trencar|perdre|cobrar)|heu (?:trencat|perdut|cobrat|tornat)|arribar tard)(?!\p{L})|\?/u;

const LEAST_GOOD = 0.5;
/** Where its words were not read as praise. */
const LEAST_GOOD_OF_OTHERS = 0.2;

/**
 * Whether somebody thanks for help after a mishap that was not the brand's: bad words are about the
 * mishap then. Any doubt speaks against it.
 */
export function isRescued(
  { type, probabilities }: Pick<Verdict, 'type' | 'probabilities'>,
  { text }: Pick<Post, 'text'>,
): boolean {
  if (!probabilities || (type !== 'praise' && type !== 'other' && type !== 'staff')) return false;
  const least = type === 'praise' ? LEAST_GOOD : LEAST_GOOD_OF_OTHERS;
  if (probabilities.positive < least || MOCKING_SIGN.test(text)) return false;
  const folded = foldText(text);
  return (SAVED.test(folded) || THANKED.test(folded)) && !DOUBTFUL.test(folded);
}
