import type { ReplyLanguage } from '../../post';

/**
 * Words, on folded text, with which a customer says that they are angry: sources of regular
 * expressions. Sadness, worry or a sharp judgement of the brand are not among them.
 */
export const ANGER: Readonly<Record<ReplyLanguage, string>> = {
  es: 'hart[oa]s?(?![a-zñ])|enfad(?:ad[oa]s?|ado|o|a)(?![a-zñ])|cabread[oa]s?|cabreo|indignad[oa]s?|indignante|indignacion|furios[oa]s?|que rabia|me (?:da|dais|dan) (?:mucha |tanta |una )?rabia|hasta (?:las narices|el gorro|los (?:huevos|cojones)|el moño)|(?:agot|acab)[a-z]* la paciencia|quemad[oa]s? con|no (?:lo )?aguanto mas',
  ca: 'fart(?:a|s|es)?(?![a-z])|tip(?:a|s|es)?(?![a-z])|enfada(?:t|da|ts|des)|emprenya(?:t|da|ts|des|ment)|emprenyada|indigna(?:t|da|ts|des|nt)|furios[a]?|quina rabia|em (?:fa|feu|fan) (?:molta |tanta |una )?rabia|fins (?:als (?:nassos|collons)|al capdamunt)|(?:acab|esgot)[a-z]* la paciencia|no ho aguanto mes',
  en: 'fed up|furious|angry|annoyed|livid|fuming|infuriat(?:ed|ing)|outraged|sick of|sick and tired|(?:losing|lost|out of) (?:my )?patience|raging|seething',
};
