import { phrase, REST } from '../phrase';

const ES_WORK =
  'trabajando|hablando|intentando|tratando|llamando|contactando|esperando respuesta|recuperando|reparando|montando|revisando|mirando|comprobando|investigando|verificando|gestionando|solucionando|resolviendo|consultando|analizando|tramitando|averiguando|buscando|corrigiendo|arreglando|viendo|atendiendo|validando|estudiando|preparando|haciendo';
const ES_DO =
  'revisar|mirar|comprobar|investigar|verificar|gestionar|solucionar|resolver|consultar|analizar|tramitar|averiguar|localizar|preguntar|corregir|arreglar|ver|estudiar|pasar|trasladar|hablar|escalar|aclarar|validar';
const ES_DONE =
  'pasado|mandado|trasladado|reportado|avisado|abierto|escalado|notificado|informado|revisado|comprobado|consultado|solucionado|resuelto|arreglado|corregido|devuelto|enviado|reenviado|tramitado|gestionado|localizado|compartido|derivado|hablado|pedido|solicitado|activado|anulado|cancelado|visto|encontrado|registrado|remitido|canalizado|dado aviso|puesto en contacto';
const ES_NOW =
  'hablo|revisamos|reviso|miramos|miro|comprobamos|compruebo|investigamos|investigo|verificamos|verifico|consultamos|consulto|gestionamos|gestiono|solucionamos|soluciono|resolvemos|resuelvo|averiguamos|averiguo|trasladamos|traslado|pasamos|paso|preguntamos|pregunto|corregimos|corrijo|arreglamos|arreglo|seguimos|localizamos|validamos|asumimos|revisaremos|miraremos|comprobaremos|investigaremos|verificaremos|consultaremos|trasladaremos|pasaremos|tratamos|atendemos';

const EN_WORK =
  'working (on|to|hard|with|through)|going (through|over)|getting (on|to)|still (looking|checking|trying|working)|trying|looking for|looking (in ?to|through)|looking at|checking|investigating|reviewing|on it|on the case|fixing|correcting|sorting|chasing|getting this|following|passing|escalating|contacting|treating|dealing with|finding out|going to (check|look|find|fix|investigate|review|sort|chase)|trying to|actively|refunding|replacing|sending|arranging|rebooking|speaking (to|with)|talking (to|with)|cancelling|canceling|repairing|going out';
const EN_DO =
  'look in ?to|look at|point you|another chance|take a (closer |quick |good |further )?look|check|investigate|review|find out|fix|sort|chase|escalate|pass|forward|share|raise|report|let .{0,30}? know|speak (to|with)|talk to|get (this|that|it|you|to the bottom)|follow up|see what|make (it|this|things) right|put (it|this|things) right|help (you )?(get|find|figure)|do what|dig into|find your|handle|send|work (with|on|through|together)|issue|refund|replace|verify|dig|have a (quick |closer |good )?look|arrange|follow';
const EN_DONE =
  'passed|forwarded|shared|escalated|reported|raised|logged|flagged|notified|alerted|asked|checked|contacted|sent|refunded|fixed|corrected|resolved|opened|looked|reviewed|let|told|spoken|arranged|cancelled|canceled|updated|replied|responded|reached out';

const CA_WORK =
  'treballant|parlant|intentant|mirant de|trucant|contactant|recuperant|reparant|revisant|mirant|comprovant|investigant|verificant|gestionant|solucionant|resolent|consultant|analitzant|tramitant|esbrinant|buscant|corregint|arreglant|veient|atenent|estudiant';
const CA_DO =
  'revisar|mirar|comprovar|investigar|verificar|gestionar|solucionar|resoldre|consultar|analitzar|tramitar|esbrinar|localitzar|preguntar|corregir|arreglar|veure|estudiar|passar|traslladar|parlar';
const CA_DONE =
  'passat|traslladat|reportat|avisat|obert|escalat|notificat|informat|revisat|comprovat|consultat|solucionat|resolt|arreglat|corregit|retornat|enviat|tramitat|gestionat|localitzat|compartit|derivat|parlat|demanat|vist|trobat';
const CA_NOW =
  'parlo|revisem|reviso|mirem|miro|comprovem|comprovo|investiguem|investigo|verifiquem|verifico|consultem|consulto|gestionem|gestiono|solucionem|soluciono|resolem|resolc|esbrinem|esbrino|traslladem|trasllado|passem|passo|preguntem|pregunto|corregim|corregeixo|arreglem|arreglo|seguim|segueixo|localitzem|comprovarem|comprovare|revisarem|revisare|mirarem|mirare|investigarem|consultarem|traslladarem|passarem|tractem|atenem';

/** What one has done without doing anything about it. */
const ES_IDLE =
  'leido|sentido|recibido|tenido|sido|estado|podido|fallado|equivocado|querido|creido|entendido|comprendido|dicho|prometido|quedado|vuelto|ido|sabido|llegado|intentado';
const CA_IDLE =
  'llegit|sentit|rebut|tingut|estat|pogut|fallat|equivocat|volgut|cregut|entes|compres|dit|promes|quedat|sabut|arribat|intentat';
const EN_IDLE =
  'been|received|read|had|heard|got|gotten|failed|tried|noticed|known|wanted|become|said';

/** What we do, have done or are going to do about it; never what the customer should do. */
export const WORK = phrase({
  es: [
    'ya (lo|la) (pase|he pasado|hemos pasado|pasamos) (al|a la|a los)( _+){0,2}',
    `(estamos|estoy|seguimos|sigo|continuamos|llevamos|andamos) (ya |aun |todavia |tambien |ahora (mismo )?)?(${ES_WORK})(l[oae]s?)?`,
    `(vamos|voy|queremos|quiero|podemos|puedo|permitenos|permitanos|permiteme|dejanos|dejame|procedemos|intentaremos|intentamos|trataremos de|nos gustaria|nos encantaria|toca) (a )?(${ES_DO})(l[oae]s?|te)?${REST}`,
    `(acabamos|acabo) de _+r(l[oae]s?|te|se)?${REST}`,
    `(hemos|he) (ya )?(${ES_DONE})${REST}`,
    `(l[oae]s? |te |se lo )?(hemos|he) (?!(${ES_IDLE})(?!_))_+(ado|ido|cho|uesto|bierto|uelto)${REST}`,
    `(vamos|voy) a (?!(ser|estar|tener|poder|decir|ver que|negar|mentir|discutir|entrar) )_+r(l[oae]s?|te|se)?${REST}`,
    `(?!(estaremos|seremos|podremos|querremos|tendremos|agradeceremos|esperaremos|veremos|contactaremos|pediremos|indicaremos|informaremos|escribiremos|llamaremos|responderemos|contestaremos|avisaremos|atenderemos)(?!_))_+(aremos|eremos|iremos)${REST}`,
    `(?!(estamos|sentimos|lamentamos|somos|tenemos|abrimos|cerramos|quedamos|podemos|sabemos|leemos|vemos|entendemos)(?!_))_{3,}(amos|emos|imos) (hoy|ya|ahora|mañana|esta (tarde|mañana|noche|semana))${REST}`,
    `(lo|la|los|las|se lo) (_{2,}are|hare|vere|resolvere|devolvere)${REST}`,
    `(los|el|la|las|nuestr[oa]s?|una?|mi) (tecnic[oa]s?|equipo|compañer[oa]s?|fontaner[oa]|electricista|operari[oa]s?|encargad[oa]|responsable)( de _+)? (?!de |que |para |y |o |en |por |a |al |del )(ya |se |te |lo ){0,4}_{2,}(an|en|ra|ran)${REST}`,
    `(lo|la|los|las|ya|ahora|se lo|le|esto) (${ES_NOW})${REST}`,
    `(${ES_NOW}|hablamos|hablaremos|comentaremos|pasaremos) (tu|su|el|la|los|las|lo|con|que|por que|ahora|ya|esto|ese|esta|este|todo)${REST}`,
    '(ya )?(esta|queda|quedo|estara|quedara) (ya )?(resuelt|solucionad|arreglad|corregid|tramitad|en manos|en curso|en marcha|en revision)_*',
    '(equipo|compañer[oa]s?|compis|tecnic[oa]s?|area|departamento|responsable|desarroll_+|encargad[oa])( [_]+){0,4}? (ya )?(lo (tiene|tienen|esta|estan)|trabaja|trabajan|revisa|revisan|esta|estan|investiga|esta en ello|estan en ello|estan con ello)',
    `(hay|tenemos) (ya )?(un |una |varios |a )?_+( _+)? (${ES_WORK})(l[oae]s?)?`,
    '(estamos|estoy|estan|esta) (en|con|a) ello',
    `(nos ponemos|me pongo|nos pondremos) (ya |ahora )?a (${ES_DO})(l[oae]s?)?`,
    '(ya )?lo (tiene|tienen)( ya)?',
    `lo (compartimos|comparto) con${REST}`,
    'nos ponemos con ello',
    'nos ponemos a ello',
    `(lo|la|esto) (atiende|atendera|lleva|llevara) (una persona|alguien|el equipo)${REST}`,
    `(lo|la|esto) (queremos|quiero) atender${REST}`,
    `se (ocupa|ocupara|encarga|encargara) (una persona|alguien|el equipo)${REST}`,
    `una persona del equipo (te|le|os|les) (responde|escribe|llama)${REST}`,
    'nos ponemos manos a la obra',
    'nos encargamos',
    'tomamos cartas',
    'damos seguimiento',
    'poder dar(te|le)? seguimiento',
    'daremos seguimiento',
    'asumimos el error',
    '(nos )?toca (a nosotros )?(arreglar|resolver|solucionar|dar)_*',
    `(aun|todavia) no (sabemos|tenemos|lo sabemos)${REST}`,
    'no lo sabemos con seguridad',
    'es cosa nuestra resolverlo',
    'queremos (resolverlo|solucionarlo|aclararlo)',
  ],
  en: [
    `(we|i|they|teams?|department|and|engineers|colleagues|technicians|staff|people)('re|'m| are| am| is)( _+){0,2}? (${EN_WORK})`,
    `(?<!(something|anything|how|what)( else)? (that )?)(we|i|they)('ll| will|'d| would|'re going to| are going to|'m going to| can| want to| need to|'d like to| would like to)( (certainly|definitely|be|happily|happy|gladly|glad|love|like|be happy|be glad|try|to|also|just|need|go ahead and|have|see|personally)){0,5} (${EN_DO})${REST}`,
    `(we|i|they|team)('ve| have|'s| has)( (just|now|already|also|since)){0,2} (${EN_DONE})${REST}`,
    `(we|i)('ve| have)( (just|now|already|also|since)){0,2} (?!(${EN_IDLE})(?!_))_+(ed|nt|ought|ound|oken|iven|aken|ut|old|one|ade)${REST}`,
    '(plumber|engineer|technician|driver|courier|replacement|refund|team|colleague|manager|appointment|visit) (is|has been|will be) (now |already )?(booked|arranged|scheduled|coming|going|sent|assigned|confirmed|fixing|looking)',
    `(we|i)( just| already| have| has)? (passed|forwarded|shared|escalated|reported|refunded|fixed|replied|responded|sent)${REST}`,
    `(let us|let me|let's|allow us to|allow me to|happy to|glad to|like to|love to|here to|able to) (see (what|if|how)|take a (closer )?look|look into|check|investigate|find out|help with|figure|get this|make (it|this|things) right)${REST}`,
    '(working|looking) (on|into|hard|with|to) (it|this|that|a fix|fix|get|resolve|the|your)',
    `(we'll|we will|i'll|i will) (let|get|be|have|make|pass|keep (you|an eye|following|working)|do|follow|reply|respond|update|post|share|tell|ask|call|send|fix|sort|check|look)${REST}`,
    `(will be|is being|are being|has been|have been|being) (passed|shared|forwarded|raised|escalated|looked|investigated|reviewed|checked|worked|sent|flagged|reported|logged|dealt|processed)${REST}`,
    `(so (that )?(we|i) (can|may)|if you .{0,40} (we|i) can) (${EN_DO})${REST}`,
    `(let's|let us) (dig|look|see|check|get|sort|fix|find|start|take)${REST}`,
    `(someone|somebody|a person|the team)( from (the|our)( _+){1,2}?)? will (look after|take (this|it|that) on)${REST}`,
    `(we|i) want to look after (this|it)${REST}`,
    `you will hear from a person${REST}`,
    'has it (already|now)',
    '(team|engineers?|technicians?|manager|colleagues?|store|driver|department) (already |now )?(has|have) (it|this|your)( _+){0,2}',
    'has been told',
    'has already been _+',
    "it's ours to fix",
    'putting it right is our job',
    `we don't (yet )?(have|know) (all the answers|yet|the cause|why|what caused|what happened|the reason)${REST}`,
    'not certain right now',
  ],
  ca: [
    '(buscare|buscarem|busco|busquem) (on|que|per que)( _+){0,4}',
    `((hi|ho|la|el|les|els) )?(estem|estic|seguim|segueixo|continuem|anem|portem) (ja |encara |ara (mateix )?)?(${CA_WORK})(-_+)?`,
    `(volem|vull|podem|puc|permet-nos|deixa'ns|intentarem|ens agradaria|toca|per|ho volem) (${CA_DO})(-_+)?${REST}`,
    `(ho |l'|la |els )?(acabem|acabo) de _+r?e?(-_+)?${REST}`,
    `(hem|he) (ja )?(${CA_DONE})${REST}`,
    `(ho |l'|t'ho |els |les )?(hem|he) (?!(${CA_IDLE})(?!_))_+(at|it|ut|ert|olt|fet)${REST}`,
    `(?!(estarem|serem|podrem|voldrem|tindrem|agrairem|esperarem|veurem|contactarem|demanarem|indicarem|informarem|escriurem|trucarem|respondrem|contestarem|avisarem|atendrem)(?!_))_{3,}(arem|erem|irem|drem)${REST}`,
    `(?!(sentim|lamentem|tenim|obrim|tanquem|podem|sabem|llegim|veiem|entenem)(?!_))_{2,}(em|im) (avui|ja|ara|dema|aquest(a)? (tarda|mati|nit|setmana))${REST}`,
    `(ho|el|la|els|les) _{2,}(are|ire)${REST}`,
    `(els|el|la|les|l'|una?|el nostre|la nostra) ?(tecnic(s|a|ques)?|equip|compan(y|ya|ys|yes)|lampista|electricista|operar[ia]+s?|responsable)( d[e'] ?_+)? (?!de |que |per |i |o |en |a |al |del )(ja |es |et |ho |hi ){0,4}_{2,}(en|ra|ran)${REST}`,
    `(ho|ja|ja ho|la|els|les|ara|ara mateix ho|això) (${CA_NOW})${REST}`,
    `(comprovarem|comprovare|revisarem|revisare|investigarem|investigare|mirarem|mirare|esbrinarem|esbrinare|consultarem|consultare)${REST}`,
    '(ja )?(esta|queda|estara|quedara) (ja )?(resolt|solucionat|arreglat|corregit|tramitat|en marxa|en curs|en mans)_*',
    "(equip|compan(y|ys|ya|yes)|tecnic(s|a|ques)?|departament|responsable|desenvolup_+)( [_']+){0,4}? (ja )?(ho (te|tenen|esta|estan)|treballa|treballen|revisa|revisen|hi treballa)",
    `(ens posem|em poso|ens posarem) (ja |ara )?a (${CA_DO})(-_+)?`,
    '(ja )?ho (te|tenen)( ja)?',
    `(hi ha|tenim) (ja )?(un |una |uns )?_+( _+)? (${CA_WORK})(-_+)?`,
    '(hi (estem|estic|estan|son|treballen)|(ho|el|la) portem|hi estan a sobre)',
    `(${CA_NOW}|parlem|parlarem) (la|el|els|les|amb|que|per que|ara|ja|aixo|aquest|aquesta|tot)${REST}`,
    'ens hi posem',
    'hi treballem',
    `ho (aten|atendra|porta|portara) (una persona|l'equip)${REST}`,
    `ho (volem|vull) atendre${REST}`,
    `una persona de l'equip (et|li|us|els) (respon|escriu|truca)${REST}`,
    "ens n'ocupem",
    "se n'ocupa",
    'ens en fem carrec',
    'ja el corregim',
    "assumim l'error",
    '(ens )?toca (a nosaltres )?(arreglar|resoldre)_*',
    `encara no (ho sabem|sabem|tenim)${REST}`,
    'no ho sabem segur',
    'ho volem (resoldre|solucionar|aclarir|atendre)',
  ],
});
