import { phrase } from '../phrase';

const ES_HELP =
  '(ayudar|asistir|apoyar|atender|orientar|acompañar|asesorar|servir|echar(te|le|os)? (una|un) (mano|cable)|dar(te|le|os)? una mano)(l[oae]s?|te|os)?';

/** Shows that we are there to help. */
export const HELP = phrase({
  es: [
    'que te ayudaria( mas)?( ahora)?',
    `(aqui|por aqui) (estamos|estoy|estare|estaremos|nos tienes|me tienes|nos tiene|me tiene|nos teneis|seguimos|sigo)`,
    `(estamos|estoy|seguimos|sigo|quedamos|quedo|estaremos|estare|continuamos|nos tienes|nos tiene) (siempre )?(aqui|por aqui|a tu lado|a su lado|contigo|pendientes de ti|para (lo que|${ES_HELP})|a (tu|su|vuestra) (entera |total )?(disposicion|servicio)|a (tus|sus|vuestras) ordenes|a tu servicio|para lo que)`,
    `a (tus|sus|vuestras) ordenes`,
    `(te|le|os|les) (vamos a |voy a |podemos |puedo |podremos |gustaria |queremos |quiero )?(ayudamos|ayudo|ayudaremos|ayudare|ayudar|apoyamos|apoyo|apoyaremos|apoyar|asistimos|asistiremos|atendemos|atenderemos|atiendo|orientamos|orientaremos|acompañamos|asesoramos|echamos (una mano|un cable)|echo (una mano|un cable)|damos una mano)`,
    `(poder|podemos|puedo|podremos|podamos|queremos|quiero|nos gustaria|me gustaria|nos encantaria|encantad[oa]s? de|dispuest[oa]s? a|para|con gusto (te )?|permitenos|permitanos|permiteme|permitame|dejanos|dejame|dejenos|intentaremos|a intentar|vamos a|voy a|como|listos para|faltaba mas,?) (tratar de |intentar )?${ES_HELP}`,
    `(brindar|ofrecer|dar)(te|le|les|os) (el |la |todo el |toda la |una )?(mejor )?(apoyo|ayuda|asistencia|atencion|asesoria|solucion)`,
    `(cuenta|cuente|cuentas|contad|cuenten|puedes contar|puede contar) con (nosotr[oa]s|nuestra ayuda|nuestro apoyo|mi ayuda|migo|el equipo)`,
    `cuenta conmigo|cuentas conmigo`,
    `(en que|como|hay algo (mas )?en (lo )?que|algo (mas )?en (lo )?que|con que) (te |le |os |les )?(podemos|puedo|podamos|pueda|podriamos) ${ES_HELP}`,
    `(te|le|os) (podemos|puedo) (ayudar|echar una mano|apoyar|orientar) (en|con)`,
    `(cualquier cosa|lo que necesites|lo que necesite|lo que necesiteis|para lo que (sea|quieras|necesites|necesite|haga falta)|si necesitas (algo|cualquier|mas|ayuda|lo que)|si necesita (algo|cualquier|mas|ayuda)|si (te|le) hace falta|si podemos (hacer algo|ayudar)|si te surge|si le surge)[^.!?\\n]{0,40}`,
    `(escribenos|escribanos|dinos|digame|avisanos|avisenos|llamanos|preguntanos|escribeme|contactanos|acude a nosotros) (cuando quieras|cuando quiera|siempre que|sin problema|sin compromiso|si (necesitas|te|vuelve|sigue|quieres)|las veces que)`,
    `no dudes en (escribir|decir|contactar|preguntar|avisar|llamar|consultar|pedir)_*`,
    `no (estas|esta) sol[oa]`,
    `(nuestra|mi) ayuda`,
    `(estamos|aqui estamos) para (servir|ayudar|apoyar|atender|orientar)(te|le|les|os)?`,
    `(es|sera|ha sido) un (placer|gusto) (atenderte|ayudarte|apoyarte|asistirte|atenderle|ayudarle)`,
  ],
  en: [
    'what would help( you)?( most)?( right now)?',
    `(here|ready|available|on hand|around|standing by) (to (help|assist|support)|for you|if you|if there|whenever|any ?time|should you|24)`,
    `(we're|we are|i'm|i am) (always |right |still |all )?here(?! in | at | on )`,
    `(happy|glad|love|like|want|keen|delighted|able|hoping|pleased|eager|ready|try|trying|do our best|do what we can) to (help|assist|support|lend|further assist|better assist|see if we can help)( (you|out|with|get|further|sort|on)| more| sort)?`,
    `(we|i|someone|team|they)( can|'ll| will| could| may| might|'d)? (certainly |definitely |gladly |also |try to |be able to |then |better |further |best )*(help|assist|support)(?! (center|centre|page|article|desk|team|forum|site|section))( you| out| with| further| get| sort)?`,
    `(so|that|and) (that )?(we|i) (can|may|could|might|will|'ll)? ?(_+ )?(help|assist)`,
    `(let|allow) (us|me)( to)? (help|assist|lend)`,
    `(how|what) (can|may|could|else can) (we|i) (help|assist|do)( for you| to help| you)?`,
    `(anything|something)( else)?( that)? (we|i) (can|could|may) (do|help|assist)`,
    `(need|want|like) (any |some |more |further |our |a hand|a bit of |us to )?(help|assistance|a hand)`,
    `(to|further|better) (further |better |best )?(assist|help) you( further| out| better| with)?`,
    `if you (ever |still |do )?(need (anything|any|help|us|more|further|a hand|something)|get stuck|run into)`,
    `(feel free to|please don't hesitate to|don't hesitate to|do not hesitate to) (reach|ask|contact|message|dm|write|call|let|give|get|drop|shout)_*`,
    `(only|just) a (tweet|message|dm|call|post|click) away`,
    `(you know where|here's where) (to find us|we are)`,
    `(give|drop|send) us a (shout|message|line|dm|call) (any ?time|whenever|if)`,
    `(count|rely) on (us|me)`,
    `at your (service|disposal)`,
    `we've got (you|your back)`,
    `(lend|give you) a hand`,
    `help('s| is) (here|at hand|on the way)`,
    `(review|investigate|check|verify|look) and (help|assist)`,
    `(do|do our best) to help`,
    `(one-on-one|personal|personalised|personalized) (help|assistance|support)`,
    `(get|find) you (the )?(help|support|assistance)`,
  ],
  ca: [
    '(en que|res en que) (et |us )?(pugui|puguem|puc|podem) ajudar_*',
    `(aqui|per aqui) (estem|som|estic|soc|estare|serem|ens tens|em tens|ens te|ens teniu|seguim)`,
    `(som|estem|soc|estic|seguim|quedem|quedo|continuem|serem) (sempre )?(aqui|per aqui|al teu costat|al seu costat|amb tu|per (ajudar|atendre|acompanyar|al que|el que)_*(-_+|'_+)?|a (la )?(teva|seva|vostra) disposicio|a disposicio teva|al teu servei|al seu servei|pel que)`,
    `(t'|et |l'|li |us |els )(podem |puc |podrem |volem |vull |agradaria )?(ajudem|ajudo|ajudarem|ajudare|ajudar|donem (un cop de ma|suport|un ajut)|dono un cop de ma|atenem|atendrem|atenc|orientem|acompanyem|assessorem|fem costat)`,
    `(poder|podem|puc|podrem|puguem|volem|vull|ens agradaria|m'agradaria|ens encantaria|encantats d'|encantada d'|encantat d'|disposats a|per|per a|permet-nos|deixa'ns|deixeu-nos|deixi'ns|deixa'm|intentarem|com) ?(ajudar|atendre|orientar|acompanyar|assessorar|donar(-_+)? un cop de ma|fer(-_+)? costat|donar(-_+)? suport)(-_+|'_+)?`,
    `(compta|compti|compteu|comptes|pots comptar|pot comptar) amb (nosaltres|la nostra ajuda|mi|el nostre suport|l'equip)`,
    `(en que|com|hi ha (res|alguna cosa) (mes )?en que|res (mes )?en que) (et |t'|li |l'|us )?(podem|puc|puguem|podriem) ajudar(-_+|'_+)?`,
    `(qualsevol cosa|el que necessitis|el que necessiti|per al que (calgui|necessitis|sigui)|pel que (calgui|necessitis|sigui)|si necessites (res|alguna|mes|ajuda|qualsevol)|si necessita (res|alguna|mes|ajuda)|si et cal|si li cal|si podem (fer|ajudar))[^.!?\\n]{0,40}`,
    `(escriu-nos|escrigui'ns|digue'ns|digui'ns|avisa'ns|truca'ns|pregunta'ns|escriu-me) (quan vulguis|quan vulgui|sempre que|si (necessites|et|torna|continua|vols)|les vegades que)`,
    `no dubtis a (escriure|dir|contactar|preguntar|avisar|trucar|consultar|demanar)_*(-_+)?`,
    `no (ets|estas|esta) sol[a]?`,
    `(la nostra|la meva) ajuda`,
    `(es|sera|ha estat) un plaer (atendre|ajudar)(-_+|'_+)?`,
    `(oferir|donar)(-te|-li|-vos) (la |una |tota la |tot el )?(ajuda|suport|atencio|assistencia|solucio)`,
  ],
});

/** Sends off with a phrase: help only for who asks again. */
export const SENT_OFF = phrase({
  es: [
    '(si (tienes|tiene|teneis|tienen)|ante|para|por) (alguna|cualquier|mas|otra) (otra )?(duda|consulta|pregunta|aclaracion|cosa)s?,? (_+ ){0,3}(contact|llam|escrib|dirig|acud|consult|visit|pon|comunic|no dud)_*',
    '(quedamos|seguimos|quedo) (atent[oa]s?|al pendiente|pendientes|a la espera)',
  ],
  en: [
    '(if you have|should you have|for) any (other |further |more |additional )?(questions?|queries|concerns?|doubts?|enquir(y|ies))( or _+)?,? (_+ ){0,3}(contact|call|reach|write|visit|email|get in touch|let|hesitate)',
  ],
  ca: [
    '(si (tens|te|teniu)|per( a)?|davant) (algun|alguna|qualsevol|mes) (altre |altra )?(dubte|consulta|pregunta|aclariment)s?,? (_+ ){0,3}(contact|truc|truq|escriu|adre|consult|visit|pos|no dub)_*',
    '(quedem|seguim|quedo) (atents|atentes|pendents|a l.espera)',
  ],
});
