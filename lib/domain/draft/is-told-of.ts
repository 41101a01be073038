import type { ReplyLanguage } from '../post';

const CLAUSE =
  /[.,;:!?¿¡…\n()"“”«»]| (?:y|pero|aunque|porque|cuando|mientras|que|and|but|because|so|when|while|then|i|pero|encara que|perque|quan|mentre) /g;

/** What goes wrong, pleases, is asked or wished for, on folded text. */
const TOLD: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:nadie|nunca|ni siquiera|no (?:me |nos |se |os |lo |la |ha |han |puedo )*(?:funciona|va|vale|sirve|carga|abr|actualiz|deja|conect|llega|cobr|devuel|arranc|enciend|encuentr|coge|hay|habia|tengo|tiene|entr|ten)|fall[aoe]|error|problema|mal[oa]?(?![a-z])|peor|pesim|fatal|horrib|asco|rot[oa]|romp|averi|se (?:cae|cuelga|corta|bloquea|para|me|ha)|perd|extravi|cancel|retras|tard[aeo]|lent|imposible|incorrect|equivoc|duplic|doble|dos veces|de mas|car[oa](?![a-z])|sub[ei]|desastr|verguenza|robad|bloque|caduc|estaf|queja|fri[oa](?![a-z])|suci|crud|pequeñ|incomod|estrech|obsolet|antigu|anticuad|ridicul|regular|deja (?:mucho )?que|cobr|encant|genial|buen[oa]s?|perfect|maravill|excelen|estupend|delici|rapid|bonit|gust|gracias|mejor|funciona|puede|podria|como|cuant|estaria|pongais|pusier|hace falta|falta|deberia|cambi|atasc|atiend|contest|respond|coge|desaparec|aparec|espera|tira|(?:dias|semanas|mes(?:es)?|horas|minutos|euros|pesos)(?![a-z]))/,
  en: /(?<![a-z])(?:nobody|no one|(?:n[o']t|never|won't|can't|isn't|doesn't|hasn't|didn't|no)(?![a-z])|not (?:work|load|open|let)|fail|error|problem|issue|bad(?![a-z])|worse|worst|awful|terribl|horribl|broke|broken|crash|freez|lost|los(?:e|ing)(?![a-z])|cancel|delay|late(?![a-z])|slow|impossib|wrong|duplicat|doubl|twice|expensiv|pric[ey]|went up|gone up|rais|disast|joke|stolen|block|expir|scam|complain|cold(?![a-z])|dirty|raw(?![a-z])|small|tiny|cramp|outdated|old(?![a-z])|rubbish|useless|suck|poor|drain|dies|dying|die(?![a-z])|ruin|miss|dead|slow|stuck|unaccept|ridicul|love|great|good|perfect|wonder|excel|fantas|delici|quick|fast(?![a-z])|nice|thank|better|work|could|can(?![a-z])|would|how(?![a-z])|what|please|need|should|wish|add|upgrade|down(?![a-z])|went|keeps|happen|refus|charg|(?:days|weeks|months?|hours|hrs|minutes|mins)(?![a-z]))/,
  ca: /(?<![a-z])(?:ningu|mai|no (?:em |ens |es |s'|m'|ho |ha |han |puc |hi )*(?:funciona|va|val|serveix|carrega|obr|actualitz|deixa|connect|arrib|cobr|torn|arrenca|engega|troba|agafa|ha|tinc|te|entr)|fall[ae]|error|problem|mal(?:a|ament)?(?![a-z])|pitjor|fatal|horrib|fastic|trenca|espatlla|averi|es (?:penja|talla|bloqueja|para)|se'm|perd|extravi|cancel|retard|tard[ae]|lent|impossib|incorrect|equivoc|duplic|dobl|dos cops|dues vegades|de mes|car[ae]?(?![a-z])|puj|desastr|vergony|robad|bloque|caduc|estafa|queix|fred|brut|cru(?:a)?(?![a-z])|petit|incomod|estret|obsolet|antiquat|ridicul|cobr|encant|genial|bon(?:a|s|es)?(?![a-z])|perfect|meravell|excel|estupend|delici|rapid|boni|agrad|graci|millor|funciona|pot(?![a-z])|podr|com(?![a-z])|quan|estaria|posess|falta|cal(?![a-z])|haur|canvi|desapareg|esper|tira|(?:dies|setmanes|mes(?:os)?|hores|minuts|euros)(?![a-z]))/,
};

/** With one of these before it a noun is where or with what something happened, not what. */
const BESIDE: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<!(?:problemas?|fallos?|errores|error|averia|quejas?|lio|desastre|cambios?|subida|retraso|contento|harto|harta|va|pasa|mejoras?|gracias|pregunta|duda|idea|cancelacion) )(?<![a-zñ])(?:en|por|con|desde|para|tras|sobre|segun|como|al [a-zñ]+[aei]r) $/,
  en: /(?<!(?:problems?|issues?|errors?|trouble|complaint|wrong|happy|unhappy|up|going on|fault|fed up|thanks|thank you|question|idea|delay|update|happening|matter) )(?<![a-z])(?:in|by|with|from|for|on|at|about|via|through|using|near|after|before|to) $/,
  ca: /(?<!(?:problem(?:a|es)|fallada|errors?|averia|queix(?:a|es)|embolic|desastre|canvis?|pujada|retard|content|fart|tip|va|passa|millor(?:a|es)|gracies|pregunta|dubte|idea|cancel·lacio) )(?<![a-z])(?:en|per|amb|des de|per a|sobre|segons) $/,
};

/** Characters on either side that a clause is looked for in: posts may be endless. */
const REACH = 300;

/**
 * Whether the clause around a noun, its article at `start`, tells something of it; in a post of
 * one clause it does.
 */
export function isToldOf(
  folded: string,
  { start, end }: { start: number; end: number },
  language: ReplyLanguage,
): boolean {
  const first = Math.max(0, start - REACH);
  const around = folded.slice(first, end + REACH);
  return isToldIn(around, { start: start - first, end: end - first }, language);
}

function isToldIn(
  folded: string,
  { start, end }: { start: number; end: number },
  language: ReplyLanguage,
): boolean {
  const cuts = [...folded.matchAll(CLAUSE)].map(({ index }) => index);
  const from = cuts.filter((cut) => cut < start).at(-1) ?? -1;
  const to = cuts.find((cut) => cut >= end) ?? folded.length;
  if (BESIDE[language].test(folded.slice(from + 1, start))) return false;
  const told = TOLD[language];
  return (
    told.test(folded.slice(from + 1, to)) ||
    folded.charAt(to) === '?' ||
    cuts.length === 0 ||
    folded.slice(from + 1, to).trim().length <= end - start + 1
  );
}
