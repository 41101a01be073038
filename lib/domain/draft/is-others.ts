import type { ReplyLanguage } from '../post';

/** Somebody who can write for themselves is who it happened to, or it happened elsewhere. */
const BEFORE: Record<ReplyLanguage, RegExp> = {
  es: /(?<![a-zñ])(?<!a )(?:mi|una?) (?:herman|amig|vecin|cuñad|prim|compañer)[oa](?![a-zñ])|(?:otra|mi antigua|mi anterior|la anterior|mi vieja) (?:compañia|empresa|operadora|aerolinea)|la competencia/,
  en: /(?<![a-z])(?:my|a) (?:sister|brother|friend|mate|neighbou?r|cousin|colleague)(?![a-z])|(?:another|my old|my previous|my last) (?:company|provider|airline|bank)|your competitors?/,
  ca: /(?<![a-z])(?<!a )(?:el meu|la meva|una?) (?:germana?|amiga?|amic|vei|veina|cunya(?:t|da)|cosin?a?|company[a]?)(?![a-z])|(?:una altra|la meva antiga|l'anterior) (?:companyia|empresa|operadora)|la competencia/,
};

/** What drove them to us was not ours: 'por eso me cambié a …'. */
const AFTER: Record<ReplyLanguage, RegExp> = {
  es: /(?:por eso|por lo que|asi que|y entonces) (?:me |nos )?(?:(?:he|hemos) )?(?:cambi|pas[eoa]|vin|contrat)/,
  en: /(?:so|that's why|which is why|and then) (?:i|we) (?:switched|moved|came|changed|joined) /,
  ca: /(?:per aixo|aixi que|per la qual cosa) (?:em |ens |m'|vaig |vam )+(?:he |hem )?(?:canvi|passa|contract)/,
};

const REACH = 80;

/** Whether the words at `start` tell of somebody else's trouble or another company's. */
export function isOthers(
  folded: string,
  { start, end }: { start: number; end: number },
  language: ReplyLanguage,
): boolean {
  const before =
    folded
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?;\n]/)
      .at(-1) ?? '';
  if (BEFORE[language].test(before)) return true;
  return AFTER[language].test(folded.slice(end, end + REACH));
}
