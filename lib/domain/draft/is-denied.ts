import type { ReplyLanguage } from '../post';

interface DenialWords {
  /** Right before what is denied: 'no me habéis', 'wasn't'. */
  direct: RegExp;
  /** Somewhere before it in the same clause: 'menos mal que no', 'it's not that'. */
  wide: RegExp;
  /** 'Nunca me habían tratado tan mal' tells of something that happened. */
  yetHappened: RegExp;
  /** Denied within the words themselves: 'la maleta no se ha perdido'. */
  within: RegExp;
}

const DENIALS: Record<ReplyLanguage, DenialWords> = {
  es: {
    direct:
      /(?<![a-zñ])(?:no|ni|nunca|jamas|tampoco|sin que) (?:(?:me|nos|se|te|os|l[eo]s?|las?|he|has|ha|hemos|habeis|han|habia[ns]?|haya[ns]?|hayais|hayamos|hubo|hay|es|son|fue|era|estoy|estamos|esta|estan|sido|estado|tenido|dejado|dejad[oa]s?|quedado|tengo|tenemos|tiene|tienen|lleva|llevan|sufrido|un|una|ningun|ninguna|el|mi|mis|perdido|cancelado|retrasado|roto|cobrado|facturado|fallado) )*$/,
    wide: /(?<![a-zñ])(?:(?:menos mal|por suerte|suerte|afortunadamente|por fortuna)(?: que)? no|no (?:es|era|fue|digo|se trata de) que|no es (?:porque|por))(?![a-zñ])/,
    yetHappened: /(?:nunca|jamas) .*(?:tan|tanto|peor|asi|semejante)(?![a-zñ])/,
    within:
      /(?<![a-zñ])(?:no|ni) (?:(?:me|nos|se|ha|han|habeis|es|esta|fue|lleva|tiene|hay|hubo) )+(?:perdid|retras|cancelad|error|fallo|rot[oa]|duplicad|cobrad|equivocad)/,
  },
  en: {
    direct:
      /(?:(?<![a-z])(?:not|never|without|neither|nor)|n't) (?:(?:been|being|be|get|got|getting|had|have|has|having|actually|even|you|a|any|an|my|your|the|lost|cancelled|canceled|broken|charged|delayed) )*$/,
    wide: /(?<![a-z])(?:(?:not|n't) (?:that|because|about)|(?:luckily|thankfully|fortunately|glad|good thing|at least),? (?:[a-z']+ ){0,2}(?:not|[a-z]+n't))(?![a-z])/,
    yetHappened: /never .*(?:so|such|worse|like this|this bad)(?![a-z])/,
    within:
      /(?:(?<![a-z])not|n't) (?:(?:been|got|get|have|a|any) )*(?:lost|delayed|cancell?ed|broken|charged|crash)/,
  },
  ca: {
    direct:
      /(?<![a-z])(?:no|ni|mai|tampoc|sense que) (?:(?:[mtsnl]')?(?:em|ens|et|es|us|se|li|els?|les|la|hi|he|has|ha|hem|heu|han|havia|haguem|hagi|hagin|hagueu|vaig|vas|va|vam|vau|van|es|esta|estic|estem|estat|tinc|tenim|te|tenen|cap|un|una|meva|meu|deixat|quedat|perdut|perdre|cancel·lat|trencat|cobrat|facturat) )*$/,
    wide: /(?<![a-z])(?:(?:sort|per sort|menys mal|sortosament)(?: que)? no|no (?:es|era|dic|va ser) (?:pas )?(?:que|perque))(?![a-z])/,
    yetHappened: /mai .*(?:tan|tant|pitjor|aixi)(?![a-z])/,
    within:
      /(?<![a-z])(?:no|ni) (?:(?:[mts]')?(?:em|ens|s'ha|ha|han|heu|es|esta|va|porta|te|hi ha) )+(?:perdu|retard|cancel|error|trencad|duplicad|cobrad|equivocad)/,
  },
};

/** A clause ends at a mark or where the sentence turns. */
const TURN = /[,.!?;:\n]| (?:pero|sino|aunque|but|though|although|per[oò]|sino que|encara que) /g;
/** Characters looked at before the words. */
const REACH = 80;

/** Whether the words at `start` are said not to have happened; `folded` as the word lists are. */
export function isDenied(
  folded: string,
  { start, end }: { start: number; end: number },
  language: ReplyLanguage,
): boolean {
  const { direct, wide, yetHappened, within } = DENIALS[language];
  const before = readClause(folded.slice(Math.max(0, start - REACH), start));
  const words = folded.slice(start, end);
  if (yetHappened.test(before + folded.slice(start, end + 24))) return false;
  return direct.test(before) || wide.test(before) || within.test(words);
}

/** The clause that these words end in. */
function readClause(before: string): string {
  const turns = [...before.matchAll(TURN)];
  const last = turns.at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}
