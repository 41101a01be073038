import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** Somebody died, is ill or was hurt. */
const GRAVE: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:fallec|muri[oe]|muert[oea]|difunt|funeral|entierro|velatorio|esquela|viud[oa]|cancer(?![a-z])|hospital|ambulancia|sangr|herid[oa]|quemadura|irritad[oa]|alergi|celiac|intoxic|vomit|muletas|silla de ruedas)/,
  en: /(?<![a-z])(?:died|death|dead (?:mother|father|mum|dad|wife|husband)|funeral|passed away|deceased|widow|cancer(?![a-z])|my late |hospital|ambulance|bleed|blood(?![a-z])|injur|rash(?![a-z])|allerg|coeliac|celiac|poisoning|vomit|crutches|wheelchair)/,
  ca: /(?<![a-z])(?:morts?(?![a-z])|va morir|difunt|funeral|enterrament|esquela|vidu[a]?(?![a-z])|cancer(?![a-z])|hospital|ambulancia|sang(?![a-z])|ferid[ae]?(?![a-z])|irritad[ae]|al.?lergi|celiac|intoxic|vomit|crosses(?![a-z])|cadira de rodes)/,
};

/** Whether a post tells of a death, an illness or an injury. */
export const isGrave = (text: string, language: ReplyLanguage): boolean =>
  GRAVE[language].test(foldText(text));
