import type { ReplyLanguage } from '../../post';

/**
 * How clauses begin that tell why somebody complains, on folded text: a wait, going without, what
 * was not done, a charge. The quote runs from there to the end of the clause.
 */
export const REASONS: Readonly<Record<ReplyLanguage, readonly string[]>> = {
  es: [
    '(?:llev(?:o|a|as|amos|an|ais)|hace|desde hace) (?:ya |mas de |casi |como ){0,2}(?:\\d{1,3}|un[oa]?s?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|medi[oa]|tod[oa] (?:el|la)|vari[oa]s|much[oa]s) ?(?:h|min|minutos?|horas?|dias?|semanas?|mes(?:es)?|año?s?|mañana|tarde)(?![a-zñ])',
    '(?:sig(?:o|ue|uen|ues)|segu(?:imos|is)|continu(?:o|a|amos)|estoy|estamos|esta|estan|(?:me|nos) (?:han |habeis |ha )?deja(?:do|is|n|ron)?) sin (?!embargo|duda|problema|mas(?![a-z])|palabras)[a-zñ]+',
    'sin (?!dud|embarg|ir mas)[a-zñ]{2,}(?:ar|er|ir)(?:me|nos|se|l[oa]s?)?(?![a-zñ])',
    '(?:ya |aun |todavia |siguen? |seguis )?no (?:(?:me|nos|se|lo|la|los|las|le|les|os|te) ){0,2}(?!(?:es|son|era|fue|se|solo|obstante|creo|pienso|quiero|puedo mas|puede ser|aguanto|entiendo|recomiendo|recomendable|vuelvo|volvere|pasa nada|me gusta|hay derecho|hay palabras|sabia)(?![a-zñ]))(?:he|ha|han|hemos|habeis|hay|haya|[a-zñ]{2,}(?:a|e|o|n|is|mos|s))(?![a-zñ]) ?[a-zñ]*',
    '(?:nadie|nunca|jamas) (?:(?:me|nos|se|lo|la|os|te) ){0,2}(?!mas(?![a-z])|vuelv)[a-zñ]{3,}',
    '(?:me|nos) (?:(?:han|ha|habeis|siguen|sigue|seguis|vuelven a|volveis a|quieren|quereis) ){0,1}(?:cobra|factura|carga)[a-zñ]*',
  ],
  ca: [
    '(?:port(?:o|a|em|en|eu)|fa|des de fa) (?:ja |mes de |gairebe |quasi ){0,2}(?:\\d{1,3}|un[as]?|uns|unes|dos|dues|tres|quatre|cinc|sis|set|vuit|nou|deu|quinze|vint|mig|mitja|tot el|tota la|molts|moltes) ?(?:h|min|minuts?|hor(?:a|es)|di(?:a|es)|setman(?:a|es)|mes(?:os)?|anys?|mati|tarda)(?![a-z])',
    "(?:segueix(?:o|en|es)?|segui(?:m|u)|continu(?:o|a|em)|estic|estem|esta|estan|(?:m'|ens |em )(?:han |heu |ha )?deix(?:at|eu|en|a)) sense (?!dubte|mes(?![a-z])|paraules)[a-z]+",
    'sense (?!dubt)[a-z]{2,}(?:ar|er|ir|re)(?:-[a-z]+)?(?![a-z])',
    "(?:ja |encara |segueixen? )?no (?:(?:em|ens|es|ho|la|els|les|us|et) |(?:m'|l'|s'))?(?!(?:es|son|era|se|nomes|obstant|crec|penso|vull|puc mes|pot ser|aguanto|entenc|recomano|torno|tornare|passa res|hi ha dret|hi ha paraules)(?![a-z]))(?:he|ha|han|hem|heu|hi ha|[a-z]{2,}(?:a|o|n|u|m|t|ix|x|s))(?![a-z]) ?[a-z]*",
    "(?:ningu|mai) (?:no )?(?:(?:em|ens|es|ho|us) |(?:m'|s'))?[a-z]{3,}",
    "(?:m'|ens |em )(?:han |ha |heu |segueixen |seguiu )?(?:cobra|factura|carrega)[a-z]*",
  ],
  en: [
    "(?:(?:have|has|'ve|'s) )?been (?:[a-z]+ ){0,2}(?:for )?(?:over |more than |almost |nearly )?(?:\\d{1,3}|an?|two|three|four|five|six|seven|eight|nine|ten|several|half an) ?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|months?|years?)(?![a-z])",
    '(?:still |left |been |go |gone |now )(?:me |us )?(?:without|with no) (?!doubt)[a-z]+',
    'without (?:even )?(?:[a-z]+ing|notice|warning|explanation|an? [a-z]+)(?![a-z])',
    "(?:you|they|it|he|she|nobody|no one|staff|[a-z]+) (?:still )?(?:did|does|do|has|have|had|was|were|is|are|wo|ca|could|would)(?:n't| not) (?!know|think|care|recommend|believe|good|acceptable|great|going|only)[a-z]+",
    "(?:nobody|no one) (?!else)[a-z']{3,}",
    '(?:charged|billed|overcharged) (?:me|us)(?![a-z])',
    "(?:i|we)(?:'ve|'m| was| were| have| got| been| am){1,3} (?:been )?(?:charged|billed|overcharged)(?![a-z])",
  ],
};
