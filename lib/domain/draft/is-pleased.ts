import type { Post } from '../post';
import type { Verdict } from '../triage/verdict';
import { foldText } from './fold-text';
import { isOnlyCongratulated } from './is-only-congratulated';
import { isRescued } from './is-rescued';

/** To thank somebody for praise who complains is the worst reply there is: be sure. */
const SURE = 0.68;
const DISPLEASED = 0.55;
const CONFIDENT = 0.6;
const LEANS = 0.42;
const NEAR = 0.05;

/** Who asks, turns round or says how it would have been does not only praise. */
const NOT_ONLY_PRAISE =
  /(?<![a-zñ])(?:(?<!sin |cero |ni |ningun )(?:retrasos?|demoras?)|sin saber|no (?:quiero|queremos) nada|pero|aunque|sin embargo|por favor|favor de|el favor|ayuda|ayud[ae]n?me|habrian?|hubieran?|solo quiero|ni siquiera|but|although|however|please|pls|help|would have|wish|y ni|i ni|not even|(?:did|do|does)n't even|de milagro|de miracle|por los pelos|nearly missed|hauri[ae]n?|encara que|si us plau|sisplau|ajuda)(?![a-zñ])|\?/;

/** 'Gracias por cerrar antes 👏': thanks for what was done, with a sign that often means the opposite. */
const THANKS_FOR =
  /(?<![a-zñ])(?:gracias|gracies|thanks|thank you)[^.!?\n]{0,40}? (?:por|per|for) (?:no )?[a-zñ']+(?:r|re|ing)(?:[nlms]?[aeo]?s?|-[a-z']+)?(?![a-zñ])/;
const DOUBTFUL_SIGN = /[\u{1F44F}\u{1F643}\u{1F644}\u{1F921}]/u;

/** Whether a post that looks like praise is praise: by its feeling and by its words. */
export function isPleased(verdict: Verdict, post: Pick<Post, 'text'>): boolean {
  const { probabilities, confidence, evidence } = verdict;
  const { text } = post;
  if (isRescued(verdict, post)) return true;
  if (isOnlyCongratulated(verdict, post)) return false;
  const folded = foldText(text);
  if (NOT_ONLY_PRAISE.test(folded)) return false;
  if (DOUBTFUL_SIGN.test(text) && THANKS_FOR.test(folded)) return false;
  const weights = evidence.map(({ weight }) => weight);
  const good = sum(weights.filter((weight) => weight > 0));
  const bad = -sum(weights.filter((weight) => weight < 0));
  if (bad > 0 && bad >= good) return false;
  if (!probabilities) return confidence >= CONFIDENT;
  // Without one good word it is the model's guess alone: 'it came after the funeral'.
  return good > 0 && probabilities.positive >= SURE;
}

/** Bad news at least as much as good, and no word that praises where the type is a guess. */
export function isRatherUnhappy({ probabilities, type, evidence }: Verdict): boolean {
  if (!probabilities || probabilities.negative < LEANS) return false;
  if (probabilities.negative < probabilities.positive - NEAR) return false;
  const weight = sum(evidence.map((one) => one.weight));
  return type === 'praise' || weight <= 0;
}

/** Whether the post as a whole is rather bad news. */
export function isDispleased({ probabilities, polarity }: Verdict): boolean {
  return probabilities ? probabilities.negative >= DISPLEASED : polarity === 'negative';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
