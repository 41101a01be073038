import { phrase, REST } from '../phrase';

/** Spanish and Catalan verbs between the person as object and the ending of "we" or "I". */
const ES_TELL =
  'escrib|llam|avis|cont|cuent|dec|dig|dir|respond|contest|inform|confirm|actualiz|explic|aclar|compart|contact|atend|manten|mantendr|tendr|pas|da|de|do';
const ES_SOLVE =
  'envi|reenvi|mand|devolv|reembols|reintegr|resolv|resuelv|solucion|arregl|trae|trai|llev|recog|repon|repong|cambi|abon|ingres|pon|localiz|hac|har|gestion|tramit|cancel|anul|activ|regal|compens|sustitu|repar';
const ES_ENDING =
  'amos|emos|imos|aremos|eremos|iremos|dremos|o|e|are|ere|ire|a|ara|era|ira|an|aran|eran|iran|ar|er|ir';
const CA_TELL =
  'escriu|escriv|truc|truqu|avis|expli|expliqu|di|dir|resp|respon|respond|contest|inform|confirm|actualitz|aclar|contact|aten|atend|mantin|mantindr|don|dona|passa|passar';
const CA_SOLVE =
  'envi|reenvi|retorn|abon|resol|resold|solucion|arregl|port|canvi|localitz|fa|far|gestion|tramit|cancel|anul|activ|regal|compens|substitu|repar|recoll';
const CA_ENDING = 'em|im|o|c|arem|erem|irem|drem|are|re|a|ara|ra|en|aran|ant';
const EN_WE =
  "(we|i|they|someone|somebody|an? _+|the team|our team|team|the _+)('ll| will|'re going to| are going to|'m going to| is going to| can)( (also|then|personally|happily))?";

const esVerb = (stems: string) =>
  `(?<!que |ya )(?:(?:te|le|os|les) (?:l[oa]s? )?|se l[oa]s? )(?:volvemos a |vuelvo a |vamos a |voy a |podemos |podremos )?(?:${stems})\\p{L}*?(?:${ES_ENDING})(?! (?:la liga|(?:el|un) (?:siguiente )?(?:link|enlace)|informacion))${REST}`;
const caVerb = (stems: string) =>
  `(?:et|t'|li|l'|us|els|te l'|te'ls?|te la|te les|te n'|us en|us n'|us els?|us la|la hi|us l'|t'h|l'h)(?:ho|hi|o|i)? ?(?:tornem a |anem |podem )?(?:${stems})\\p{L}*?(?:${CA_ENDING})${REST}`;

/** We come back to the person. */
export const TELL = phrase({
  es: [
    esVerb(ES_TELL),
    `(te|le|os|les) (l[oa]s? )?doy${REST}`,
    `(tendras|tendra|tendreis|tendran|recibiras|recibira|recibireis|recibiran)${REST}`,
    `(nos ponemos|nos pondremos|me pongo|me pondre|se pondra|se pondran|nos ponen) en contacto${REST}`,
    '(volvemos a|volveremos a) (informar|escribir|llamar|contactar)',
    '(publicaremos|actualizamos|actualizaremos|informamos|informaremos)',
    'proxima actualizacion',
    '(damos|daremos) una respuesta',
  ],
  en: [
    `${EN_WE} (be (in touch|with you|contacting|reaching|getting)|get back|get in touch|call|phone|ring|write|reply|respond|answer|update|let you|tell|email|e-mail|dm|message|contact|post|reach|share|confirm|follow up|give you|come back|keep (you|an eye)|ask|say)${REST}`,
    `(you'll|you will|you should) (hear|get|receive|see)${REST}`,
    'next update',
    'will be in touch',
    '(is|are) (calling|writing to|emailing) you',
  ],
  ca: [
    caVerb(CA_TELL),
    `(t'|et |li |l'|us )(ho )?(escric|dic|truco|responc|contesto|aviso|informo|faig|explico)${REST}`,
    `(tindras|tindra|tindreu|rebras|rebra|rebreu)${REST}`,
    `(ens posem|ens posarem|es posara|es posaran|em poso) en contacte${REST}`,
    '(tornem|tornarem) a (informar|escriure|trucar)',
    '(publicarem|actualitzem|actualitzarem|informem|informarem)',
    '(proxima|propera) actualitzacio',
    '(donem|donarem) una resposta',
  ],
});

/** We put it right. */
export const SOLVE = phrase({
  es: [
    esVerb(ES_SOLVE),
    `(lo|la|los|las) (solucion|resolv|arregl|devolv|cambi|repon|enviamos|repar|sustitu|anul|cancel)_*?(amos|emos|imos|ados|ad[oa]s?|aremos|eremos)${REST}`,
    'ya (sale|salen|va|van) (el|la|los|las|tu|su|otr[oa]|de camino|en camino)_*',
    'ya (esta|queda) (devuelt|reembolsad|enviad|cancelad|anulad|activad|cambiad|abonad|reparad)_*',
  ],
  en: [
    `${EN_WE} (get (this|that|it|you)|send|refund|fix|solve|resolve|sort|have (it|this|that|your)|replace|collect|deliver|rebook|cancel|credit|reimburse|repair|waive)${REST}`,
    '(is|are) on (its|their|the) way',
    '(will be|has been|have been|is now|are now) (fixed|resolved|sorted|refunded|back|sent|delivered|cancelled|canceled|replaced|repaired|credited)',
  ],
  ca: [
    "(t'ho|l'hi|us ho|ho) (solucionem|resolem|arreglem|solucionen)",
    caVerb(CA_SOLVE),
    `(ho|la|el|els|les) (solucion|resol|arregl|retorn|canvi|envi|repar|substitu|anul|cancel)_*?(em|im|arem|drem|at|ada)${REST}`,
    'ja (surt|surten|va|van) (el|la|els|les|un altre|de cami|cap)_*',
    'ja (esta|queda) (retorna|reemborsa|envia|cancel|anul|activa|canvia|abona|repara)_*',
  ],
});

/** Somebody or something will do it; with a moment beside it, that is an answer to "when?". */
export const FUTURE = phrase({
  es: [
    '(pasa|llega|esta|vend|sald|se|tend|volve|funciona|queda|recibi|ve|pod|contacta|llama|escribi|responde|envia|atende|soluciona|resolve|arregla|reparti|entrega|saca|da|publica|actualiza|comproba|revisa|termina|lanza|corregi|repara|mira|habla|informa|avisa|abri|reabri)r(a|an|as|e|emos|eis)',
    'iran?|prevemos|preven|previst[oa]s?|calculamos|(tienes|tiene)(?! (toda la |mucha |usted )?(razon|derecho|motivos?|sentido|que ver|la culpa))|va el|va la|va un|se espera|esperamos|se preve|vuelve|llega|sale|pasa|viene|abre|empieza|tarda|suele tardar|vamos a|va a|van a|tardamos',
  ],
  en: [
    "will|'ll|_+'ll|going to|gonna|expect(s|ed|ing)?|scheduled|due|should|takes?|take|usually|comes|arrives|visits|calls|opens|leaves|starts",
  ],
  ca: [
    '(passa|arriba|esta|vind|sorti|se|tind|torna|funciona|queda|reb|veu|pod|contacta|truca|escriu|respond|envia|atend|soluciona|resold|arregla|reparti|lliura|dona|publica|actualitza|comprova|revisa|acaba|mira|parla|informa|avisa|obri)r(a|an|as|e|em|eu)',
    "preveiem|preveuen|calculem|(tens|teniu)(?! (tota la |molta )?(rao|dret|motius?|sentit|a veure|la culpa))|va el|previst(a|os|es)?|s'espera|esperem|torna|arriba|surt|passa|ve|obre|comença|triga|va a|anem a",
  ],
});
