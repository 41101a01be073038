import { phrase, REST } from '../phrase';

const ES_STATE =
  'disponibles?|activ[oa]s?|abiert[oa]s?|cerrad[oa]s?|incluid[oa]s?|en camino|previst[oa]s?|list[oa]s?|agotad[oa]s?|pendientes?|en reparto|retenid[oa]s?|bloquead[oa]s?|retrasad[oa]s?|cancelad[oa]s?|suspendid[oa]s?|caid[oa]s?|caducad[oa]s?|desactivad[oa]s?|fuera de servicio|en aduanas?|en el almacen|en (el )?taller|averiad[oa]s?|parad[oa]s?|sujet[oa]s?|en funcionamiento';
const ES_TROUBLE =
  'averia|corte|caida|fallo|error|retraso|problema|incidencia|huelga|obras?|rotura|falta|atasco|tormenta|temporal|intermitencia|saturacion|pico|cambio|confusion|reparto|restriccion(es)?';
const EN_STATE =
  'available|active|open|closed|included|on (its|the) way|scheduled|ready|out of stock|sold out|pending|delayed|late|cancelled|canceled|suspended|down|disabled|expired|limited|required|turned off|switched off|removed|held|stuck|blocked|unavailable|operational|back (up|on|in stock)|working|running|live|covered|affected|subject to|due|expected|planned|supported|designed';
const EN_TROUBLE =
  'outage|fault|issue|delay|problem|error|strike|works?|breakdown|shortage|backlog|storm|glitch|bug|mix-up|high (volume|demand)|increased? (demand|volume)|increase|change|power cut|leak|limit|restriction|maintenance';
const CA_STATE =
  'disponibles?|actiu|activa|oberta?|obert|tancat|tancada|inclos|inclosa|de cami|previst[a]?|a punt|esgotat|esgotada|pendents?|en repartiment|retingut|retinguda|bloquejat|bloquejada|endarrerit|endarrerida|cancel?lat|cancel?lada|suspes|caigut|caiguda|caducat|desactivat|fora de servei|a la duana|al magatzem|al taller|avariat|avariada|aturat|aturada';
const CA_TROUBLE =
  'avaria|tall|caiguda|error|retard|problema|incidencia|vaga|obres|trencament|manca|falta|tempesta|temporal|intermitencia|saturacio|canvi|confusio|fallada';

/** Why it happened, what we found out, how things are: facts, reasons and figures. */
export const EXPLANATION = phrase({
  es: [
    `(porque|debido a(l)?|a causa del?|ya que|puesto que|dado que|a raiz del?|como consecuencia del?|por culpa del?|a consecuencia del?|con motivo del?|gracias a que|visto que)(?! (queremos|nos importa|te mereces))${REST}`,
    `(la causa|el motivo|la razon|el origen|el fallo|el problema|la explicacion)( _+){0,4} (es|era|fue|ha sido|son|esta|estaba|viene|venia|se debe)${REST}`,
    `(se|nos) (debe|debia|debio|ha debido) a(l)?${REST}`,
    `(eso|esto|ello|lo) (pasa|paso|ocurre|ocurrio|sucede|ha pasado|ha ocurrido|explica|significa|quiere decir)${REST}`,
    `esta situacion (ocurre|se da|sucede|se produce)${REST}`,
    `lo que (ha pasado|paso|ha ocurrido|ocurrio|sucedio|ocurre|pasa) (es|fue|con)${REST}`,
    `(por eso|por ese motivo|por esa razon|por esta razon|de ahi que|resulta que|es que)${REST}`,
    `por (un|una|el|la|las|los|unas|unos|falta de|exceso de|motivos de|razones de|medidas de|temas de|cuestion(es)? de|politica de|normativa|ley|seguridad|obras|huelga|mantenimiento) ?(_+ ){0,2}?(${ES_TROUBLE}|seguridad|higiene|personal|stock|demanda|mantenimiento|lluvia|nieve|viento|trafico|pedidos|mal tiempo)${REST}`,
    `(hay|hubo|hemos tenido|tenemos|tuvimos|ha habido|sufrimos|hemos sufrido|se ha producido|se produjo|se rompio|se ha roto|fallo|ha fallado|se cayo|se ha caido|falta|faltaba)( (un|una|unas|unos|varios|varias|el|la|mucho|mucha|alguna?))?( _+){0,2}? (${ES_TROUBLE}|servidor|sistema|proveedor|camion|maquina|horno|impresora|cable|sensor|caldera|motor)${REST}`,
    `(hemos|he|han) (comprobado|confirmado|verificado|visto|encontrado|detectado|averiguado|descubierto|sabido)(?! tu (mensaje|caso|comentario|post|tuit)| su (mensaje|caso|comentario)| vuestro)${REST}`,
    `(nos|me) (confirman|dicen|informan|cuentan|comunican|indican|aseguran|explican|han (confirmado|dicho|informado|contado|indicado|explicado))${REST}`,
    '(por|per) (seguridad|higiene|normativa|ley|mantenimiento),? (no |se |nos )?_+',
    `segun (nos|el|la|los|las|nuestr_+|consta|aparece|vemos|veo|figura)${REST}`,
    `(te|le|os|les) (comentamos|informamos|contamos|explicamos|explico|cuento|aclaramos|aclaro|comento|confirmamos|confirmo) (de )?que${REST}`,
    `(consta|figura|aparece|nos aparece|vemos que|veo que|me sale que)${REST}`,
    `(esta|estan|estara|estaran|estaba|estaban|sigue|siguen|quedo|ha quedado|sera|seran|se encuentran?) (ya |aun |todavia |ahora |muy |temporalmente |actualmente )?(${ES_STATE})${REST}`,
    `(?<!te |le |que |nos )(cuesta|vale|incluye|incluyen|dura|suele|suelen|abre|abren|abrimos|cierra|cerramos|sale|salen|salio|llega|llegara|llegaran|llegan|llego|vuelve|volvera|empieza|termina|caduca|cubre|admite|admitimos|aceptamos|permite|aplica|requiere|funciona con|entra en|tenemos|disponemos|vendemos|fabricamos|usamos|utilizamos|hacemos|contamos con|no contamos con|monitoreamos|se liberan?|se ve(ra|ran|n)? (aplicad|reflejad)_*|se puede|no se puede|podra resolverse|puede tardar|pueden tardar|tardan?|puede liberarse)(?! (a tu|a su|tu opinion|muy en cuenta|en cuenta))${REST}`,
    `(aplica|vigente|valid[oa]s?)( _+)? (hasta|al|del|desde|de|para|en)${REST}`,
    `\\d+([.,]\\d+)? ?(€|euros?|pesos|%|por ciento|kilos?|kg|gr?|litros?|unidades|plazas|clientes|pedidos|paquetes|calles|vuelos|trenes|casos)`,
    `(plazo|maximo|entre|hasta|de) (de )?\\d+( (a|y|-) \\d+)? (horas?|dias?|semanas?|minutos?|meses)${REST}`,
  ],
  en: [
    `(because|due to|owing to|thanks to a|caused by|as a result of|on account of|down to an?)${REST}`,
    `(since|as) (we|the|it|it's|this|our|your|they|there) (_+ ){0,3}?(are|is|was|were|had|has|have|been|require|need|went|failed|broke|ran|cannot|can't|don't|doesn't|didn't)${REST}`,
    `(the|our) (cause|reason|explanation|delay|problem|issue|fault)( _+){0,5} (is|was|were|comes|came)( that| because| down| from| in| an?| the)${REST}`,
    `(that's|that is|this is|which is) (why|because|due)${REST}`,
    `(which|this|that|it|they)( (may|might|can|will|usually|normally|just|simply|only|likely))? (means?|happens?|occurs?|happened|occurred)${REST}`,
    `(it )?(looks|seems|appears) (like|that|to be|as)${REST}`,
    `turns out${REST}`,
    `what happened (is|was|here)${REST}`,
    `it's likely( that)?${REST}`,
    `(we|i|they|store|team|colleagues)('ve| have| has)?( (just|now|since|also))? (checked (and|with)|confirmed|found (out )?(that|an?|the|out)|discovered|verified|can see|could see|see that|learned|learnt|been told|were told|told me|told us|can confirm)${REST}`,
    `as far as (i|we) can (see|tell)${REST}`,
    `according to${REST}`,
    `(there (is|are|was|were|has been|have been)|there's|we have|we've|we had|we're having|we are having|we're experiencing|we are experiencing|experiencing|suffered|had)( (currently|now|been|some|many|a|an|no|several|the|been having)){0,3}( [_-]+){0,3}? (${EN_TROUBLE})s?${REST}`,
    `experiencing (longer|higher|more|unusually)${REST}`,
    `(?<!(if|when|once|what|which|until|whether|make sure|hear|hope|glad) (_+ ){0,4})(is|are|was|were|will be|has been|have been|'s been|gets?|got|it's|they're|'ll be)( (not|now|currently|still|temporarily|only|already|just|being|fully|no longer|sometimes)){0,2} (${EN_STATE})(?! (on|into) (it|this|that))${REST}`,
    "(can't|cannot|can not|can only|may only|must|will|may|could) be (changed|used|found|seen|accessible|applied|refunded|transferred|exchanged|viewed|closed|combined|moved|edited|paid|booked|accessed|redeemed)",
    `(is|are|was|were|gets?) (_+ )?(saved|tailored|based|stored|calculated|shown|linked|tied|applied|processed|charged|shipped|handled|participating|known|new|free|ours|different|separate|part of|only)${REST}`,
    `(we|they)('re| are)? (only|currently|no longer) _+${REST}`,
    `(we|they) (have |had to |'ve )?(turned?|switched?|shut|took|take) (_+ ){1,3}(off|down)${REST}`,
    `(?<!can |could |may |do |does |sorry |sorry that |sorry to hear |hear )(it|they|that|this|delivery|orders?|refunds?|which|(the|our|your) _+)( (can|may|usually|normally|will|should|does|do|only))? (costs?|takes?(?! care)|lasts?|includes?|covers?|opens?|closes?|starts?|ends?|leaves?|arrives?|expires?|runs? (until|from|out)|applies|requires?|depends?|comes? with|left|arrived|expired|ran out|broke|failed|went)${REST}`,
    `(?<!(options|that|what|services|things|everything) )(we|you)( do| don't| do not| can't| cannot| no longer| always| can always| currently)? (have that|offer|sell|stock|make|accept|require|charge|hold|use _+ because|have (the|a|an|any|no|\\d+|unlocked|more|that))(?! (look|chance|great|good|nice|lovely|wonderful|safe|happy|quick|moment|minute|closer|think|chat|idea|order number|reference|photo|feedback))${REST}`,
    `no (news|update|date|eta)( yet| at this time| so far)?`,
    `(up to|within|takes?|allow|about|around|at least|between) \\d+((-| to | and )\\d+)? (_+ )?(hours?|days?|weeks?|minutes?|months?)${REST}`,
    `(£|\\$|€) ?\\d+|\\d+([.,]\\d+)? ?(€|%|percent|per cent|euros?|pounds?|dollars?|orders|customers|streets|flights|trains|units|seats|homes|people|parcels|stores)`,
    `(any|all|every|certain|some)( _+){1,6} (are|is|can|get|gets|will) (either|only|trigger|removed|temporarily|automatically|subject|required)${REST}`,
    `when (an?|your|the) (_+ ){1,3}(is|are|gets)${REST}`,
    `no (files|data|photos|money|points|orders)( _+)? (will|have|are|is|was|were)${REST}`,
    `(it|that|they|this)( will|'ll) (require|be back|need|cost|take|include|last|arrive|start|open)${REST}`,
  ],
  ca: [
    `(perque|a causa d(e|el|els|')|ates que|ja que|atesa|degut a(l)?|com que|per culpa d(e|el)|arran d(e|el)|a consequencia d(e|el)|atès que|donat que)(?! (volem|ens importa))${REST}`,
    `(la causa|el motiu|la rao|l'origen|la fallada|el problema|l'explicacio)( [_']+){0,4} (es|era|va ser|ha estat|son|ve|venia|esta)${REST}`,
    `(es deu|es devia|s'ha degut) a(l)?${REST}`,
    `(aixo|allo|ho) (passa|va passar|ha passat|explica|significa|vol dir)${REST}`,
    `el que (ha passat|va passar|passa|ha ocorregut) (es|va ser|amb)${REST}`,
    `(per aixo|per aquest motiu|per aquesta rao|resulta que|es que)${REST}`,
    `per (un|una|el|la|les|els|l'|unes|manca d[e']|falta d[e']|exces d[e']|motius d[e']|raons d[e']|mesures d[e']|normativa|llei|seguretat|obres|vaga|manteniment) ?([_']+ ){0,2}?(${CA_TROUBLE}|seguretat|higiene|personal|estoc|demanda|manteniment|pluja|neu|vent|transit|comandes|mal temps)${REST}`,
    `(hi ha|hi va haver|hem tingut|tenim|vam tenir|hi ha hagut|s'ha produit|s'ha trencat|ha fallat|ha caigut|falta|faltava)( (un|una|unes|uns|el|la|molta|molt|alguna|algun))?( [_']+){0,2}? ?(${CA_TROUBLE}|servidor|sistema|proveidor|camio|maquina|forn|impressora|cable|sensor|caldera|motor)${REST}`,
    `(hem|he|han) (comprovat|confirmat|verificat|vist|trobat|detectat|esbrinat|descobert)(?! el teu (missatge|cas|comentari)| el seu (missatge|cas))${REST}`,
    `(ens|em) (confirmen|diuen|informen|expliquen|indiquen|asseguren|han (confirmat|dit|informat|explicat))${REST}`,
    `segons (ens|el|la|els|les|l'|ens consta|consta|veiem|veig|figura)${REST}`,
    `(et|li|us) (comentem|informem|expliquem|explico|aclarim|aclareixo|comento|confirmem|confirmo) (de )?que${REST}`,
    `(consta|figura|ens surt|veiem que|veig que|em surt que)${REST}`,
    `(esta|estan|estara|estaran|estava|estaven|continua|continuen|segueix|ha quedat|sera|seran|es) (ja |encara |ara |molt |temporalment |actualment )?(${CA_STATE})${REST}`,
    `(?<!et |li |que |ens )(costa|val|inclou|inclouen|dura|sol|solen|obre|obren|obrim|tanca|tanquem|surt|surten|va sortir|arriba|arribara|arribaran|arriben|va arribar|torna|tornara|comença|acaba|caduca|cobreix|admet|admetem|acceptem|permet|aplica|requereix|funciona amb|disposem|venem|fabriquem|fem servir|es pot|no es pot|pot trigar|poden trigar|triga|triguen)(?! (en compte))${REST}`,
    `(vigent|valid|valida|valids)( _+)? (fins|al|del|des|de|per)${REST}`,
    `\\d+([.,]\\d+)? ?(€|euros?|%|per cent|quilos?|kg|litres?|unitats|places|clients|comandes|paquets|carrers|vols|trens|casos)`,
    `(termini|maxim|minim|entre|fins a|de) (d[e'] ?)?\\d+( (a|i|-) \\d+)? (hores|dies|setmanes|minuts|mesos)${REST}`,
  ],
});

/** Sounds like a reason and tells none. */
export const VAGUE_REASON = phrase({
  es: [
    '(por |a |debido a |a causa de |por culpa de )?(motivos|causas|razones|circunstancias|cuestiones) (ajen[oa]s|tecnic[oa]s|operativ[oa]s|intern[oa]s|varias|logistic[oa]s|de fuerza mayor|externas)( a _+( _+)?)?',
    '(unos |algunos |ciertos |varios |pequeños |diversos )?problemas (tecnicos|internos|operativos|puntuales|logisticos|varios)',
    '(algun|un|ciertos|algunos|un pequeño) (problemas?|fallos?|errores|inconvenientes?)(?= ?[.,;!]|$)',
    '(una|alguna|ciertas|algunas|varias) (incidencias?|complicacion(es)?|dificultad(es)?)( (tecnicas?|puntual(es)?|internas?))?(?= ?[.,;!]|$)',
  ],
  en: [
    '(reasons|circumstances|factors) (beyond|outside)( of)? our control',
    '(some|certain|various|a few|minor|unforeseen|technical|internal|operational)( (technical|internal|operational|minor))? (issues?|problems?|difficult(y|ies)|reasons|circumstances|challenges)',
    'a (technical|minor|small|temporary) (issue|problem|glitch)(?= ?[.,;!]|$)',
  ],
  ca: [
    '(per |a causa de )?(motius|causes|raons|circumstancies|questions) (aliens|alienes|tecnics|tecniques|operatius|operatives|interns|internes|logistiques|de força major)( a _+( _+)?)?',
    '(uns |alguns |certs |diversos )?problemes (tecnics|interns|operatius|puntuals|logistics)',
    '(algun|un|certs|alguns) (problema|problemes|error|errors|inconvenients?)(?= ?[.,;!]|$)',
    '(una|alguna|certes|algunes) (incidencia|incidencies|complicacions?|dificultats?)( (tecniques|puntuals?|internes))?(?= ?[.,;!]|$)',
  ],
});
