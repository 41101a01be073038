import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';
import { LINEAGE_INSULT } from './lexicon/lineage-insult';

/** Somebody who is looked after: a child, a parent, an animal, a patient. */
const LOVED: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: new RegExp(
    `(?<![a-zñ])(?:hij[oa]s?(?!${LINEAGE_INSULT})|bebes?|niñ[oa]s?|nietos?|nietas?|abuel[oa]s?|(?:mi|su|nuestr[oa]) (?:madre|padre|mama|papa|herman[oa]|peque|tia|tio|suegr[oa]|mujer|marido)|(?:mi|nuestr[oa]) (?:perr[oa]|gat[oa]|conej[oa]|caballo|yegua)|mascotas?|cachorr[oa]s?|residentes?|ancian[oa]s?|pacientes?|embarazada)(?![a-zñ])`,
  ),
  en: /(?<![a-z])(?:my|our) (?:[a-z0-9-]+ ){0,3}(?:son|daughter|kids?|child|children|baby|babies|toddlers?|mum|mom|mother|dad|father|nan|gran|grandma|grandad|grandmother|grandfather|wife|husband|sister|brother|dog|cat|puppy|kitten|rabbit|horse|pony|pet)(?![a-z])|(?<![a-z])(?:toddlers?|elderly|residents?|patients?|pregnant)(?![a-z])/,
  ca: /(?<![a-z])(?:fill(?:a|s|es)?|nadons?|bebes?|nen(?:a|s|es)?|criatur(?:a|es)|(?<=(?:meu|meva|meus|meves|nostr[ea]s?) )net(?:a|s|es)?|avi(?:a|es)?|(?<=(?:els|dels|als|meus) )avis|iaia|iaio|padri(?:na)?|(?:el meu|la meva|ma|mon|sa) (?:mare|pare|germa(?:na)?|dona|marit|home|sogr[ae]|tieta|oncle)|(?:meu|meva|nostre|nostra|el|la|al|del) (?:gos(?:sa)?|gat(?:a)?|conill|cavall|euga)|mascot(?:a|es)|cadell(?:a|s)?|residents?|pacients?|embarassada)(?![a-z])/,
};

/** Harm to body or dignity, on folded text. */
const HARM: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:dolor|duele|daño|llor[aeo]|golpe|caid[oa]|se cay|moj?ad[oa]|empapad|suci[oa]s?|orin|pañal|sin (?:comer|beber|agua|medic)|hambre|sed(?![a-z])|adelgaz|kilos|asust|miedo|sol[oa]s?(?![a-zñ])|olvid|herid|mord|pulgas|pincha|fiebre|infecc|diagnostic|operacion|operar|medic(?:a|i)|urgencias|ahog|atragant|boca|insult|grit|humill|maltrat|tirad[oa]|ropa de otr|desaparec|perdid[oa]|la llamo|le llam(?:o|aron))/,
  en: /(?<![a-z])(?:pain|hurt|cry|cries|crying|in tears|fell|fall(?:en)?(?![a-z])|soaked|wet(?![a-z])|filthy|dirty|wee(?![a-z])|urine|nappy|unfed|hungry|thirsty|without (?:food|water|medic)|lost \d|weight|scared|terrified|frightened|alone|forgot|fleas|bite|bitten|fever|infect|diagnos|surgery|operation|medic(?:ation|ine)|chok|mouth|insult|shout|yell|called (?:my|him|her)|humiliat|rain|cold(?![a-z])|limp|matted|cut(?![a-z])|someone else's|shak(?:y|ing)|unplugged|changed (?:my|him|her|his)|soiled|sore(?![a-z])|unattended)/,
  ca: /(?<![a-z])(?:dolor|mal(?: de|ament)|plor|cop(?![a-z])|caigu|va caure|moll(?:a|s)?(?![a-z])|xop|brut(?:a|s)?(?![a-z])|orin|pipi|bolquer|sense (?:menjar|beure|aigua|medic)|gana(?![a-z])|set(?= |$)|aprimat|quilos|espant|por(?![a-z])|sol(?:a|s|es)?(?![a-z])|oblid|ferid|mosseg|puces|punx|febre|infecc|diagnosti|operaci|operar|medic[ai]|urgencies|ofeg|ennueg|boca|insult|crid|humili|maltract|roba d'un|desapareg|perdut|perduda)/,
};

/** Danger, a storm, people who are stuck somewhere, on folded text. */
const PERIL: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:huracan|terremoto|sismo|inundacion|incendio|tormenta|peligro[a-z]*|peligrar|nuestra seguridad|mi seguridad|varad[oa]s?|atrapad[oa]s?|parkinson|alzheimer|cancer|llorando|tirad[oa]s? en (?:el|un|la) (?:aeropuerto|estacion|carretera)|maxicosi|(?:dormir|noche) en (?:el|un) aeropuerto)(?![a-zñ])/,
  en: /(?<![a-z])(?:hurricane|earthquake|flood(?:s|ed|ing)?|wildfire|dangerous|in danger|unsafe|(?:my|our|their|passenger|passengers') safety|stranded|trapped|(?:could have|nearly|almost) (?:been )?killed|(?:slept|sleep|sleeping|night) (?:in|at|on) the (?:airport|floor))(?![a-z])/,
  ca: /(?<![a-z])(?:huraca|terratremol|inundacio|incendi|perill[a-z]*|la nostra seguretat|la meva seguretat|haver-me (?:matat|fet mal)|haver-nos matat|atrapa(?:t|da|ts|des)|tirats? a l'(?:aeroport|estacio))(?![a-z])/,
};

/** Whether a post speaks of who is looked after, or of danger: light words are too light. */
export const isTender = (text: string, language: ReplyLanguage): boolean => {
  const folded = foldText(text);
  return LOVED[language].test(folded) || PERIL[language].test(folded);
};

/** Whether it tells that such a one was harmed or neglected. */
export const isHarmed = (text: string, language: ReplyLanguage): boolean => {
  const folded = foldText(text);
  return LOVED[language].test(folded) && HARM[language].test(folded);
};
