import { isNegated } from '../../checklist/phrase';

/** Sounds like a negation and is none. */
const NO_DENIAL =
  /(?<!\p{L})(?:no (?:se como|tengo palabras|me lo (?:puedo )?creo|me lo puedo creer|puedo (?:quejarme|estar mas)|solo|tardaron|han tardado|esperaba|worries|problem)|sin (?:mas|problemas?|quejas?|duda)|not only|nothing but|can.?t (?:believe|thank|fault)|could ?n.t be|no s.?e com|no tinc paraules|nomes|sense (?:problemes?|queixes?))(?!\p{L})/gu;
/** Negates what follows, beside the plain negations. */
const NOTHING =
  /(?:^|[^\p{L}])(?:nothing|nobody|no one|none|nada|nadie|ningu|res|apenas)(?: \p{L}+){0,2} $/u;
/** What was said to be so, by others. */
const CLAIMED =
  /(?:^|[^\p{L}])(?:dijisteis|dijeron|decis|decian|dicen|you said|they said|you say|claim(?:ed)?|vau dir|van dir|dieu|diuen)(?: (?!(?:y|e|and|i|pero|but)(?!\p{L}))\p{L}+){0,6} $/u;

/** Whether what is said from `start` on is denied there. */
export function isDenied(folded: string, start: number): boolean {
  const before = folded.slice(0, start).replace(NO_DENIAL, (words) => ' '.repeat(words.length));
  return isNegated(before, start) || NOTHING.test(before);
}

/** Whether what is said from `start` on is only what others claim: it may be so or not. */
export function isClaimed(folded: string, start: number): boolean {
  return CLAIMED.test(folded.slice(0, start));
}
