import { phrase, REST } from '../phrase';

/** Where a sentence, or a new thought in it, begins. Two blanks stand for a handle. */
const ES_START =
  '(?<=^|  |[.!?¡¿:;,()\\n–—-] ?|favor |y |o |primero |despues |entonces |adicional |vez )';
const EN_START =
  '(?<=^|  |[.!?:;,()\\n–—-] ?|please |pls |and |or |then |just |try |can you |could you |by |first )';
const CA_START = '(?<=^|  |[.!?:;,()\\n–—-] ?|plau |sisplau |i |o |primer |despres )';

/** What the customer can do, or where to go on. */
export const STEPS = phrase({
  es: [
    `(?<!nos |me |se |que )(puedes|puede|podeis|pueden|podras|podra|podreis|podran) (?!ver(_*) que|imaginar|estar|creer|ser|haber|tener|existir|apoyar|indicar|brindar|confirmar|decir|compartir|contar)_+r(l[oae]s?|te|se|nos|lo)?${REST}`,
    `${ES_START}(prueba|pruebe|probad|utiliza|utilice|usa|use|conserva|conserve|guarda|guarde|apaga|apague|enciende|encienda|desconecta|desconecte|conecta|conecte|instala|instale|abre|abra|elige|elija|presenta|presente|continua|continue|intenta|intente|reinicia|reinicie|descarga|descargue|entra|entre|accede|acceda|consulta|consulte|visita|visite|sigue|siga|verifica|verifique|revisa|revise|ingresa|ingrese|acude|acuda|selecciona|selecciona|actualiza|actualice|desinstala|comprueba|compruebe|pulsa|pulse|rellena|rellene|ten a la mano|solicita|solicite|registra|llamanos|llamenos|comunicate|comuniquese|marca|siguenos|siganos|conoce|valida|pasate|pasese|ven|acercate|traelo|llevalo) _+${REST}`,
    '(en|aqui|desde) (este|esta|el|la) (siguiente )?(enlace|link|liga|guia|formulario)',
    'aqui (tienes|tiene|puedes|puede|teneis|esta|va)',
    `(te|le|os) (dejamos|dejo|compartimos|comparto|adjuntamos|pasamos|invitamos|sugerimos|recomendamos|proponemos|aconsejamos)${REST}`,
    'te (pedimos|rogamos) (?!disculpas|perdon|mil|que nos)_+(arte|erte|irte|ar|er|ir)',
    'es (necesario|suficiente|posible) _+r(l[oae]s?|te|se|nos)?',
    '(basta|vale) con (que )?_+',
    'lo que si podemos',
    'la alternativa',
  ],
  en: [
    `(you can|you could|you may|you'll need to|you will need to|you're able to|you are able to) (?!see that|imagine|be sure|trust)_+${REST}`,
    `${EN_START}(try|restart|reboot|download|go to|log in|sign in|visit|check out|check|follow(?! up)|click|tap|head to|reinstall|uninstall|update|turn off|turn on|reset|select|open|have a look at|take a look at|please (visit|call|contact|use|see|refer|follow|check|reach|submit|fill|complete|email|go)|call us|contact us|email us|reach out to|see here|submit|pop into|bring it) _+${REST}`,
    `here's (how|the|a|what|our)${REST}`,
    'these steps',
    'at this link',
    'this link',
    'what we can (do|offer)',
    `we (suggest|recommend)${REST}`,
    "i'd (suggest|recommend)",
  ],
  ca: [
    `(pots|pot|podeu|podras|podra|podreu) (?!veure que|imaginar|estar|creure|ser|haver|dir)_+(r|re)(-_+|'_+)?${REST}`,
    `${CA_START}(prova|provi|intenta|intenti|reinicia|reinicii|descarrega|descarregui|entra|entri|accedeix|consulta|consulti|visita|visiti|segueix|segueixi|verifica|revisa|revisi|actualitza|actualitzi|comprova|comprovi|clica|omple|passa't|vine|acosta't|porta'l) _+${REST}`,
    "(en|a|des d'|aqui) ?(aquest|aquesta|l') ?(enllaç|guia|formulari)",
    'aqui (tens|te|teniu|pots|podeu)',
    `(et|li|us) (deixem|deixo|adjuntem|passem|proposem|recomanem|suggerim)${REST}`,
    'el que si que podem',
    "l'alternativa",
  ],
});

/** Answers a question straight away. */
export const YES_OR_NO = phrase({
  es: [
    `(?<=^|  |[.!?¡,:\\n] ?)(si|no|claro( que si)?|por supuesto|exacto|correcto|asi es)(?= ?[,.!:]| que | tenemos| hay)`,
  ],
  en: [
    `(?<=^|  |[.!?,:\\n] ?)(yes|no|sure|of course|correct|that's right|exactly)(?= ?[,.!:]| we| it| you)`,
  ],
  ca: [
    `(?<=^|  |[.!?¡,:\\n] ?)(si|no|i tant|es clar|exacte|correcte|per descomptat)(?= ?[,.!:]| que | tenim| hi ha)`,
  ],
});

/** Sends a person who already called back to the telephone. */
export const CALL_US = phrase({
  es: [
    `(llama|llame|llamad|llamen|llamanos|llamenos|comunicate|comuniquese|contacta|contacte|llamar|llamarnos|comunicarte|comunicarse) (al|a nuestr[oa]|a la|con el|con nuestr[oa]|nuevamente|de nuevo)${REST}`,
  ],
  en: [`(call|phone|ring) (us|our|the|back|\\d)${REST}`],
  ca: [
    `(truca|truqui|truqueu|truca'ns|truqui'ns|contacta|contacti|trucar|trucar-nos) (al|a l'|a la|amb|de nou)${REST}`,
  ],
});

/** The person has already tried. */
export const TRIED = phrase({
  es: [
    '(ya )?(he|hemos) llamado',
    'ya (os |les |te |le )?(llame|hable|marque)',
    '(\\d+|dos|tres|cuatro|cinco|seis|mil|varias|muchas|infinitas) (llamadas|veces que llamo)',
    'llevo (_+ ){0,4}(llamando|al telefono)',
    'nadie (me )?(contesta|responde|coge)',
    'no (me )?(contestan|cogen|atienden) (al|el)? ?telefono',
    'cuelgan',
  ],
  en: [
    "(i've|i have|we've|we have) (already )?(called|phoned|rung|been on hold|been calling)",
    '(called|phoned|rang) (you |them |already )?(\\d+|two|three|four|five|several|many|twice|so many)( times)?',
    'on hold',
    'no ?(one|body) (answers|picks up|answered)',
    '(\\d+|two|three|four|five|several) (phone )?calls',
  ],
  ca: [
    '(ja )?(he|hem) trucat',
    '(\\d+|dues|tres|quatre|cinc|mil|diverses|moltes) trucades',
    'porto (_+ ){0,4}trucant',
    'ningu (no )?(contesta|respon|agafa)',
  ],
});
