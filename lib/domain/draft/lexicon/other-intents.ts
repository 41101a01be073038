import type { ReplyLanguage } from '../../post';

/** A wish for something new, folded: no complaint where nothing went wrong. */
export const WISHES: Readonly<Record<ReplyLanguage, string>> = {
  es: '(?:podriais|podrian?|deberiais|deberian?) (?:poner|abrir|ofrecer|añadir|incluir|ampliar|sacar|montar|pensar en)|estaria (?:bien|genial|fenomenal)|seria (?:genial|estupendo|buena idea)|molaria|(?:pedimos|solicitamos),? (?:tod[oa]s )?l[oa]s (?:client|pasajer|usuari|vecin|soci|padres|abonad|alumn)[a-z]*|proponemos|propongo|suger(?:imos|encia)|sugiero',
  en: "suggestion[,:]|(?:could|should) (?:really )?(?:do with|add|open|offer|consider)|(?:would|it'd) be (?:nice|lovely|great|good) if|how about (?:adding|opening)",
  ca: 'suggeriment[,:]|(?:podrien?|podria|haurien? de|hauria de) (?:posar|obrir|oferir|afegir|incloure|ampliar|pensar a)|estaria (?:be|genial)|seria (?:genial|bona idea)|molaria',
};

/** Questions that want no answer, folded. */
export const RHETORICAL: Readonly<Record<ReplyLanguage, string>> = {
  es: 'quien (?:puede|va a|tiene) [^?]{0,60}\\?|a quien se le [^?]{0,60}\\?|como (?:es posible|puede ser)|(?:[ot]s|le|te) parece normal|es (?:esto )?normal[^?]{0,30}\\?|entonces para que (?:piden|pedis|quieren|quereis|sirve)|de verdad (?:creeis|creen|pensais)|para que (?:sirve|estais|estan)',
  en: 'who (?:can(?! (?:i|we|help|assist|tell)(?![a-z]))|has time|on earth|in their) [^?]{0,60}\\?|how (?:on earth|are [^?]{1,30} supposed)|when were you (?:going|planning) to|is (?:this|that|it) (?:normal|a joke|a wind-?up|on purpose)|what is the point',
  ca: 'qui (?:pot(?! (?:ajudar|dir|informar|atendre))|te temps) [^?]{0,60}\\?|a qui se li [^?]{0,60}\\?|com (?:es possible|pot ser)|quan pensav(?:eu|en) |(?:us|et|li) sembla normal|es normal[^?]{0,30}\\?|per a? ?que (?:serveix|hi sou)',
};

/** Somebody wants to buy or to become a customer, folded. */
export const INTEREST: Readonly<Record<ReplyLanguage, string>> = {
  es: '(?:quiero|quisiera|queremos|me gustaria|nos gustaria|me interesa) (?:sacar|contratar|abrir|adquirir|comprar|hacerme) ',
  en: "(?:i|we)(?:'d| would)? (?:want|like) to (?:open|sign up|buy|order|join|apply) ",
  ca: "(?:vull|volem|voldria|voldriem|m'agradaria|ens agradaria) (?:treure|contractar|obrir|comprar|fer-me) ",
};
