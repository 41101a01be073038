import type { ReplyLanguage } from '../post';
import { toKey } from './brand-keys';
import { foldText } from './fold-text';
import type { Complaint } from './read-complaint';
import { tellsTrouble } from './tells-trouble';

/** No customer, a player of a game, somebody who ranks companies: on folded text. */
const LOOKS_ON: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:no tengo (?:una? )?(?:cuenta|tarjeta|linea|contrato) (?:en|con|de)|no soy client[ea]|dese(?:ad|en)me suerte|participo (?:en|con)|(?:ya )?estoy participando)(?![a-zñ])/,
  en: /(?<![a-z])(?:i (?:don't|do not) (?:even )?(?:have an account|bank) (?:with|at)|(?:i'm|i am) not (?:even )?a customer|wish me luck|count me in|i'm entering)(?![a-z])/,
  ca: /(?<![a-z])(?:no tinc (?:cap |un )?(?:compte|targeta|linia|contracte) (?:a|amb|de)|no (?:en )?soc client[a]?|desitgeu-me sort|hi participo|participo (?:en|amb))(?![a-z])/,
};
const WORSE =
  /(?<!\p{L})(?:peor(?:es)?|worse|pitjors?) (?:aun |incluso |even |fins i tot )?(?:que|than) /gu;
/** More letters than this have no part in a name. */
const LONGEST_NAME = 60;

/** Spoken to the brand after all. */
const TO_US =
  /\?|(?<!\p{L})(?:os|usted(?:es)?|vuestr\p{L}+|por favor|favor de|dejad|dejen|quit(?:ad|en)|borr(?:ad|en)|\p{L}+(?:ais|eis)|you|your|please|stop|us|vostr\p{L}+|si us plau|deixeu)(?!\p{L})/u;

/**
 * Whether who writes looks on from outside: no customer of the brand, or one who finds others worse
 * still. `names` are the brand's, without spaces.
 */
export function isOnlooker(
  text: string,
  reading: Complaint,
  { names, language }: { names: readonly string[]; language: ReplyLanguage },
): boolean {
  const { problem, wait, attempts } = reading;
  const folded = foldText(text);
  if (problem || wait || attempts || TO_US.test(folded)) return false;
  if (tellsTrouble(text, language)) return false;
  return LOOKS_ON[language].test(folded) || isWorseThan(folded, names);
}

/** 'Peor que Banco Norte', 'peor que el Banco Norte': with one word before the name at most. */
function isWorseThan(folded: string, names: readonly string[]): boolean {
  return [...folded.matchAll(WORSE)].some(({ index, 0: { length } }) => {
    const rest = folded.slice(index + length, index + length + LONGEST_NAME);
    const told = [rest, rest.replace(/^\p{L}+ /u, '')].map(toKey);
    return names.some((name) => told.some((key) => key.startsWith(name)));
  });
}
