import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** Private messages that nobody answered, or 'not in private'. */
const REFUSES: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<!\p{L})(?:dms?|mds?|privados?|mensajes?(?: directos?)?|inbox)(?!\p{L})[^.!?\n]{0,40}(?:ignor|sin (?:respuesta|contestar|responder)|(?:no|tampoco|ni) (?:(?:me|nos|los?) )?(?:respond|contest|lee|ve(?:is|n|s)?(?!\p{L})|hace|caso)|nadie|silencio)|(?:ignor|(?:no|nadie) (?:(?:me|nos) )?(?:respond|contest|lee))[^.!?\n]{0,30} (?:dms?|mds?|privados?)(?!\p{L})|(?<!\p{L})(?:no|nada de|sin)(?: [\p{L}'’-]+){0,7} (?:privado|dm|md|mensajes? directos?)(?!\p{L})/u,
  en: /(?<!\p{L})(?:dms?|private messages?|inbox)(?!\p{L})[^.!?\n]{0,40}(?:ignor|unanswered|unread|no (?:reply|answer|response)|nobody|no one|never|n['’]t (?:reply|answer|respond))|(?:ignor|n['’]t (?:reply|answer|respond|read)|not (?:reply|answer)ing)[^.!?\n]{0,30} (?:dms?|private messages?)(?!\p{L})|(?<!\p{L})(?:don['’]t|not|no|stop|without)(?: [\p{L}'’]+){0,7} (?:dms?|private(?:ly)?|inbox)(?!\p{L})/u,
  ca: /(?<!\p{L})(?:dms?|mds?|privats?|missatges? directes?)(?!\p{L})[^.!?\n]{0,40}(?:ignor|sense (?:resposta|contestar|respondre)|(?:no|ni|tampoc) (?:(?:me|em|ens|els) )?(?:respo|contest|llegi|feu|fan|cas)|ningu|silenci)|(?:ignor|(?:no|ningu) (?:(?:em|ens) )?(?:respo|contest|llegi))[^.!?\n]{0,30} (?:dms?|mds?|privats?)(?!\p{L})|(?<!\p{L})(?:no|res de|sense)(?: [\p{L}'’-]+){0,7} (?:privat|dm|md|missatges? directes?)(?!\p{L})/u,
};

/** Whether whoever wrote a post was left alone in private, or does not want to go there. */
export const refusesPrivate = (text: string, language: ReplyLanguage): boolean =>
  REFUSES[language].test(foldText(text));
