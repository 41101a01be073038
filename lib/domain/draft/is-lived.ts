import type { ReplyLanguage } from '../post';

/** 'Sin internet' by itself may be said of anybody. */
const WITHOUT: Record<ReplyLanguage, RegExp> = {
  es: /^sin /,
  en: /^(?:without|no) /,
  ca: /^sense /,
};

/** Said of what a customer lives through: somebody is left without it, or for so long. */
const LIVED: Record<ReplyLanguage, RegExp> = {
  es: /(?<![a-zñ])(?:llev(?:o|amos|a|an)|est(?:oy|amos|a|an|uve|uvimos|aba|ado)|sigo|seguimos|sigue|siguen|continu[a-z]+|qued[a-z]+|dej[a-z]+|otra vez|de nuevo|aun|todavia|dias?|horas?|semanas?|mes|meses|minutos|rato|hoy|ayer|anoche|desde|hace|tarde|noche|finde|lunes|martes|miercoles|jueves|viernes|sabado|domingo|vivo|vivimos|trabaj[a-z]+)(?![a-zñ])/,
  en: /(?<![a-z])(?:i|i'm|i've|im|ive|we|we're|we've|been|left|still|again|days?|hours?|hrs|weeks?|months?|minutes|today|yesterday|tonight|since|for|now|morning|afternoon|evening|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|my|our)(?![a-z])/,
  ca: /(?<![a-z])(?:port(?:o|em|a|en)|est(?:ic|em|a|an|at)|soc|som|segueixo|seguim|segueix|continu[a-z]+|qued[a-z]+|deix[a-z]+|un altre cop|una altra vegada|de nou|encara|di(?:a|es)|hor(?:a|es)|setman(?:a|es)|mes|mesos|minuts|estona|avui|ahir|des|fa|tarda|nit|matí|mati|dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|tornem|visc|vivim|treball[a-z]+)(?![a-z])/,
};

const WITHIN_SENTENCE = /[.!?;\n]/;
/** Characters looked at on either side. */
const REACH = 60;

/** Whether what is missing is missing to the one who writes: 'sin internet no se puede vivir' is not. */
export function isLived(
  folded: string,
  { start, end }: { start: number; end: number },
  language: ReplyLanguage,
): boolean {
  if (!WITHOUT[language].test(folded.slice(start, end))) return true;
  const before =
    folded
      .slice(Math.max(0, start - REACH), start)
      .split(WITHIN_SENTENCE)
      .at(-1) ?? '';
  const after = folded.slice(end, end + REACH).split(WITHIN_SENTENCE)[0] ?? '';
  return LIVED[language].test(before) || LIVED[language].test(after);
}
