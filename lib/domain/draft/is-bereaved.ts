import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

const DEATH: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<!\p{L})(?:(?:ha|han|habia) (?:muerto|fallecido)|fallecio|fallecieron|fallecimiento|se (?:nos|me) (?:murio|ha muerto)|(?:murio|muerte de) (?:mi|nuestr[oa])|(?:mi|nuestr[oa]) \p{L}+ murio)(?!\p{L})/u,
  en: /(?<!\p{L})(?:(?:my|our) (?:\p{L}+ ){1,2}(?:has |have |just )?died|passed away|put (?:him |her |them )?to sleep|(?:death|loss|funeral) of (?:my|our))(?!\p{L})/u,
  ca: /(?<!\p{L})(?:(?:ha|han|havia) mort|va morir|(?:ens|m['’]|se['’]ns) ha mort|mort (?:del|de la) (?:meu|meva|nostre|nostra))(?!\p{L})/u,
};

/** Whether a post tells that somebody who was dear to them died. */
export const isBereaved = (text: string, language: ReplyLanguage): boolean =>
  DEATH[language].test(foldText(text));
