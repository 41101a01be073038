import { phrase } from '../phrase';

/** We do something for the person: verb in our mouth, the person as its object. */
export const PROMISE = phrase({
  es: [
    '(?<!que |ya )(?:te|le|os|les) (?:l[oa]s? )?(?:volvemos a |vuelvo a |vamos a |voy a |podemos |podremos )?(?:escrib|llam|avis|cont|cuent|dec|dig|dir|respond|contest|inform|confirm|actualiz|envi|mand|devolv|reembols|reintegr|resolv|resuelv|solucion|arregl|explic|da|de|do|tra|llev|recog|repon|repong|cambi|abon|ingres|pon|manten|mantendr|tendr|atend|localiz|aclar|hac|har|compart|pas|estar|gestion|contact)\\p{L}*?(?:amos|emos|imos|aremos|eremos|iremos|dremos|o|oy|e|are|ere|ire|a|ara|era|ira|an|aran|eran|iran|ar|er|ir)(?: [^.,;:!?\\n]{1,25})?',
    '(?:te|le|os|les) (?:l[oa]s? )?doy(?: [^.,;:!?\\n]{1,25})?',
    '(?:tendras|tendra|tendreis|tendran|recibiras|recibira|recibireis|recibiran) (?:una |la |tu |su |nuestra |noticias|respuesta)(?: ?[^.,;:!?\\n]{1,25})?',
    '(?:nos ponemos|nos pondremos|me pongo|me pondre|se pondra|se pondran|nos ponen) en contacto(?: [^.,;:!?\\n]{1,15})?',
    '(?:volvemos a|volveremos a) (?:informar|escribir|llamar|contactar)',
    'publicaremos',
    'proxima actualizacion',
    'damos una respuesta',
    'daremos una respuesta',
    '(?:lo|la) (?:solucionamos|resolvemos|arreglamos|devolvemos|cambiamos|tendras|tendra|tendreis|tenemos|vemos|recibiras|solucionaremos|resolveremos|arreglaremos)',
    '(?:estara|quedara|llegara|sale|saldra) (?:resuelto|solucionado|arreglado|listo|lista|en tu|en su|a tu|a su)?',
    'nos vemos',
  ],
  en: [
    "(?:we|i|they|someone|somebody|an? \\p{L}+|the team|our team|team)(?:'ll| will|'re going to| are going to|'m going to| is going to) (?:be (?:in touch|with you|contacting|reaching|getting)|get (?:back|in touch|this|you|it)|call|phone|ring|write|reply|respond|answer|update|let you|tell|email|e-mail|message|contact|send|refund|fix|solve|resolve|sort|have|post|reach|share|confirm|follow up|give you|come back|replace|collect|deliver|keep (?:you|an eye)|ask|say)(?: [^.,;:!?\\n]{1,25})?",
    "(?:you'll|you will|you should) (?:hear|get|receive|see)(?: [^.,;:!?\\n]{1,25})?",
    'next update',
    "we'll update",
    'will be (?:fixed|resolved|sorted|with you|refunded|back|posted|sent|delivered|there)',
    '(?:is|are) (?:calling|writing|emailing|sending|refunding) you',
  ],
  ca: [
    "(?:et|t'|li|l'|us|els|te l'|la hi|us l')(?:ho|hi)? ?(?:tornem a |anem |podem )?(?:escriu|escriv|truc|truqu|avis|expli|expliqu|di|dir|resp|respon|contest|inform|confirm|actualitz|envi|don|retorn|abon|resol|solucion|arregl|port|canvi|mantin|mantindr|aten|localitz|fa|far|passa|passar|contact|dona)\\p{L}*?(?:em|im|o|c|arem|erem|irem|drem|are|re|a|ara|ra|en|aran|ant)(?: [^.,;:!?\\n]{1,25})?",
    '(?:tindras|tindra|tindreu|rebras|rebra|rebreu) (?:una |la |la teva |noticies|resposta)(?: ?[^.,;:!?\\n]{1,25})?',
    '(?:ens posem|ens posarem|es posara|es posaran) en contacte(?: [^.,;:!?\\n]{1,15})?',
    '(?:tornem|tornarem) a (?:informar|escriure|trucar)',
    'publicarem',
    'proxima actualitzacio',
    'donem una resposta',
    '(?:ho|la) (?:solucionem|resolem|arreglem|tindras|tindra|tindreu|veiem|retornem|solucionarem|resoldrem)',
    '(?:estara|quedara|arribara)(?: (?:resolt|solucionat|arreglat|llest|a casa))?',
  ],
});

/** What the customer can do, or where to find the answer. */
export const STEPS = phrase({
  es: [
    '(?<!nos |me |se |que )(?:puedes|puede|podeis|pueden|podras|podra|podreis|podran) (?!ver(?:\\p{L}*) que|imaginar|estar|creer|ser|haber|tener|existir|apoyar|indicar|brindar|confirmar|decir|compartir|contar)\\p{L}+r(?:l[oae]s?|te|se|nos|lo)?(?: [^.,;:!?\\n]{1,25})?',
    '(?<=^|  |[.!?¡¿:;,()\\n–—-] ?|favor |y |o |primero |despues |entonces |adicional |vez )(?:prueba|pruebe|intenta|intente|reinicia|reinicie|descarga|descargue|entra|entre|accede|acceda|consulta|consulte|visita|visite|sigue|siga|verifica|verifique|revisa|revise|ingresa|ingrese|acude|acuda|selecciona|selecciona|actualiza|actualice|desinstala|comprueba|compruebe|pulsa|pulse|rellena|rellene|ten a la mano|solicita|solicite|registra|llamanos|llamenos|comunicate|comuniquese|marca|siguenos|siganos|conoce|valida) (?!por nosotros)\\p{L}+(?: [^.,;:!?\\n]{1,25})?',
    '(?:en|aqui|desde) (?:este|esta|el|la) (?:siguiente )?(?:enlace|link|liga|guia|pagina|formulario)',
    'aqui (?:tienes|tiene|puedes|puede|teneis|esta|va)',
    '(?:te|le|os) (?:dejamos|dejo|compartimos|comparto|adjuntamos|pasamos|invitamos|sugerimos|recomendamos|proponemos|aconsejamos) [^.,;:!?\\n]{1,30}',
    'lo que si podemos',
    'la alternativa',
    'sigue estos pasos',
  ],
  en: [
    "(?:you can|you could|you may|you'll need to|you will need to|you're able to|you are able to) (?!see that|imagine|be sure|trust)\\p{L}+(?: [^.,;:!?\\n]{1,25})?",
    '(?<=^|  |[.!?:;,()\\n–—-] ?|please |pls |and |or |then |just |try |can you |could you |by |first )(?:try|please try|restart|reboot|download|go to|log in|sign in|visit|check out|check|follow(?! up)|click|tap|head to|reinstall|uninstall|update|turn off|turn on|reset|select|open|have a look at|take a look at|please (?:visit|call|contact|use|see|refer|follow|check|reach|submit|fill|complete|email|go)|call us|contact us|email us|reach out to|see here|submit) \\p{L}+(?: [^.,;:!?\\n]{1,25})?',
    "here's (?:how|the|a|what|our)(?: [^.,;:!?\\n]{1,25})?",
    'these steps',
    'at this link',
    'this link',
    'via this',
    'what we can (?:do|offer)',
    'we (?:suggest|recommend)(?: [^.,;:!?\\n]{1,25})?',
    "i'd (?:suggest|recommend)",
  ],
  ca: [
    "(?:pots|pot|podeu|podras|podra|podreu) (?!veure que|imaginar|estar|creure)\\p{L}+(?:r|re)(?:-\\p{L}+|'\\p{L}+)?(?: [^.,;:!?\\n]{1,25})?",
    '(?<=^|  |[.!?:;,()\\n–—-] ?|plau |sisplau |i |o |primer |despres )(?:prova|provi|intenta|intenti|reinicia|reinicii|descarrega|descarregui|entra|entri|accedeix|consulta|consulti|visita|visiti|segueix|segueixi|verifica|revisa|revisi|actualitza|actualitzi|comprova|comprovi|clica|omple) \\p{L}+(?: [^.,;:!?\\n]{1,25})?',
    "(?:en|a|des d'|aqui) ?(?:aquest|aquesta|l') ?(?:enllaç|guia|pagina|formulari)",
    'aqui (?:tens|te|teniu|pots|podeu)',
    '(?:et|li|us) (?:deixem|deixo|adjuntem|passem|proposem|recomanem|suggerim) [^.,;:!?\\n]{1,30}',
    'el que si que podem',
    "l'alternativa",
  ],
});

/** Sends a person who already called back to the telephone. */
export const CALL_US = phrase({
  es: [
    '(?:llama|llame|llamad|llamen|llamanos|llamenos|comunicate|comuniquese|contacta|contacte) (?:al|a nuestr[oa]|a la|con el|con nuestr[oa]|nuevamente)(?: [^.,;:!?\\n]{1,30})?',
  ],
  en: ['(?:call|phone|ring) (?:us|our|the|back|\\d)(?: [^.,;:!?\\n]{1,30})?'],
  ca: [
    "(?:truca|truqui|truqueu|truca'ns|truqui'ns|contacta|contacti) (?:al|a l'|a la|amb)(?: [^.,;:!?\\n]{1,30})?",
  ],
});

/** The person has already tried. */
export const TRIED = phrase({
  es: [
    '(?:ya )?(?:he|hemos) llamado',
    'ya (?:os |les |te |le )?(?:llame|hable|marque)',
    '(?:\\d+|dos|tres|cuatro|cinco|seis|mil|varias|muchas|infinitas) (?:llamadas|veces que llamo)',
    'llevo (?:\\p{L}+ ){0,4}(?:llamando|al telefono)',
    'nadie (?:me )?(?:contesta|responde|coge)',
    'no (?:me )?(?:contestan|cogen|atienden) (?:al|el)? ?telefono',
    'cuelgan',
  ],
  en: [
    "(?:i've|i have|we've|we have) (?:already )?(?:called|phoned|rung|been on hold|been calling)",
    '(?:called|phoned|rang) (?:you |them |already )?(?:\\d+|two|three|four|five|several|many|twice|so many)(?: times)?',
    'on hold',
    'no ?(?:one|body) (?:answers|picks up|answered)',
    '(?:\\d+|two|three|four|five|several) (?:phone )?calls',
  ],
  ca: [
    '(?:ja )?(?:he|hem) trucat',
    '(?:\\d+|dues|tres|quatre|cinc|mil|diverses|moltes) trucades',
    'porto (?:\\p{L}+ ){0,4}trucant',
    'ningu (?:no )?(?:contesta|respon|agafa)',
  ],
});
