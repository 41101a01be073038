import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';
import { isBereaved, THING } from './is-bereaved';

/** Somebody died, is ill, was hurt or speaks of taking their life. */
const GRAVE: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:fallec|muri[oe]|muert[oea]|difunt|funeral|entierro|velatorio|esquela|viud[oa]|cancer(?![a-z])|hospital|ambulancia|sangr|herid[oa]|quemadura|irritad[oa]|alergi|celiac|intoxic|vomit|muletas|silla de ruedas|suicid|quitar(?:me|se|nos)? la vida|en carne viva|autolesi|(?:no quiero|sin ganas de|ni ganas de) (?:seguir )?viv|me quiero morir|quiero morir)/,
  en: /(?<![a-z])(?:died|death|dead (?:mother|father|mum|dad|wife|husband)|funeral|passed away|deceased|widow|cancer(?![a-z])|my late |hospital|ambulance|bleed|blood(?! boil)(?![a-z])|injur|rash(?![a-z])|allerg|coeliac|celiac|poisoning|vomit|crutches|wheelchair|suicid|(?:kill|hang|harm)(?:ing)? myself|(?:end|take|ending|taking) my (?:own )?life|want to live|want to die|red raw)/,
  ca: /(?<![a-z])(?:morts?(?![a-z])|va morir|difunt|funeral|enterrament|esquela|vidu[a]?(?![a-z])|cancer(?![a-z])|hospital|ambulancia|(?<!bull (?:la )?)sang(?![a-z])|ferid[ae]?(?![a-z])|irritad[ae]|al.?lergi|celiac|intoxic|vomit|crosses(?![a-z])|cadira de rodes|suicid|(?:llevar|treure).?(?:me|m|se|s) la vida|en carn viva|autolesi|(?:no vull|sense ganes de) (?:seguir )?vi[uv]|vull morir)/,
};

/** What batteries do as well. */
const DIED = /(?<!\p{L})(?:died|muri[oe]\p{L}*|muert[oea]s?|morts?|va morir)(?!\p{L})/gu;

/** Whether a post tells of a death, an illness or an injury; a phone that died is none. */
export function isGrave(text: string, language: ReplyLanguage): boolean {
  const folded = foldText(text);
  const isOfThing = THING.test(folded) && !isBereaved(text, language);
  return GRAVE[language].test(isOfThing ? folded.replace(DIED, ' ') : folded);
}
