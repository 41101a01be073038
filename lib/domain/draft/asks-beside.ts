import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** Who tells a trouble asks as well how to get out of it. */
const ASKS: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:(?:hay|no habra|existe) (?:alguna |una )?(?:manera|forma) de (?:poder )?[a-zñ]{3,}[^.!\n]{0,80}\?|(?:como|donde) (?:puedo|podemos|hago|se puede) [^.!\n]{2,80}\?|que (?:puedo|podemos|tengo que|debo) hacer)/,
  en: /(?<![a-z])(?:(?:any|is there (?:a|any)) (?:other )?way (?:to|i can|we can|of|you can|that) |how (?:do|can|could|should) (?:i|we) (?!know|trust|believe|make you|get you|be sure)[a-z]{2,}|what (?:do|can|should) (?:i|we) do(?![a-z])|where (?:do|can) (?:i|we) (?:go|find|get|send|report))/,
  ca: /(?<![a-z])(?:(?:hi ha|no hi ha|hi hauria) (?:alguna |cap )?manera d(?:e |')[^.!\n]{2,80}\?|com (?:puc|podem|ho (?:faig|fem|puc fer)|es pot) [^.!\n]{2,80}\?|com ho (?:faig|fem)(?![a-z])|que (?:puc|podem|he de|hem de) fer(?![a-z]))/,
};

/** Whether a post asks what can be done, beside what it tells. */
export const asksBeside = (text: string, language: ReplyLanguage): boolean =>
  ASKS[language].test(foldText(text));
