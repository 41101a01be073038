import { phrase } from '../../../checklist/phrase';

const ES_DONE =
  '(arreglad|solucionad|resuelt|hech|cerrad|list|reparad|enviad|tramitad|gestionad|instalad|activad|conectad|anulad|abonad)_*';
const CA_DONE =
  '(arregla|soluciona|resol|tanca|repara|envia|tramita|gestiona|enllesti|instal|activa|connecta|anul|abona)_+|fet|a punt';
/** What is no doing of ours, though it ends like it. */
const ES_STATE =
  '(sentimos|lamentamos|somos|estamos|tenemos|abrimos|cerramos|quedamos|podemos|sabemos|leemos|vemos|entendemos|esperamos|cumplimos|celebramos)';
const CA_STATE =
  '(sentim|lamentem|som|estem|tenim|obrim|tanquem|podem|sabem|llegim|veiem|entenem|esperem|complim|celebrem)';

/** What is promised without saying that it will be told or mended: an appointment, a time asked for. */
export const APPOINTED = phrase({
  es: [
    `(te |os |le |les )?(lo|la|los|las) (dejamos|dejo|dejaremos|dejare|dejan) (ya )?(${ES_DONE})`,
    `(lo|la|los|las) (tendremos|tenemos|tendre) (ya )?(${ES_DONE})`,
    '(quedamos|quedo) (en|para|contigo|con (usted|vosotros|ustedes))',
    '(hablamos|nos (hablamos|vemos|llamamos))',
    '(hemos|he|ha|han|tienes|tiene) (quedado|programad[oa]|agendad[oa]|reservad[oa]|concertad[oa]|fijad[oa]|apuntad[oa])',
    '(te|os|le|les) (l[oa]s? )?(recogen?|escriben?|responden?|devuelven?|atienden?|atendemos|reponen?|resuelven?|traen?|instal_+|mont(an?|amos|aran|aremos)|conectan?)',
    'para que ([^ ,;]+ ){0,2}(te|os|le|les) (l[oa]s? )?(llam|escrib|contact|atiend|recoj|llev|envi|devuelv|respond|instal)_*n',
    '(lo|la|los|las) (publicamos|colgamos|subimos|ves|veis)',
    '(lo|la|los|las) volvemos a _+r',
    '(recibes|recibis)',
    '(recogemos|recojo|repasamos|repaso|cambiamos|reponemos|montamos|instalamos|ingresamos|abonamos|preparamos|actualizamos|publicamos) (juntos |juntas )?(el|la|los|las|tus?|sus?|un|una|vuestr_+)',
    '(lo )?(intentamos|intento|probamos|pruebo) (de nuevo|otra vez)',
    `(queda|quedan|quedara|quedaran) (ya )?(${ES_DONE})`,
    `(hoy|mañana|esta (misma )?(tarde|noche|semana)) (mismo )?(?!${ES_STATE}(?!_))_{3,}(amos|emos|imos) (el|la|los|las|l[oa]s?|tu|su|un|una|est[ea]s?)`,
    'cerramos (el|la|los|las|tu|su|este|esta) (casos?|incidencias?|expedientes?|tickets?|reclamacion(es)?|temas?|avisos?|ajuste|abono)',
    'se (abona|ingresa|devuelve|reembolsa|entrega|envia|instala|repara|publica|anula|repone|resuelve|soluciona|restablece)n?',
    '(vuelves|volveis|vuelve usted) a (tener|recibir|ver|poder)',
    '(necesitamos|necesito)(?= (hasta|un[ao]?s? (hor|minut|par|dia|cuart|seman)|dos|tres|media|cinco|diez|quince|\\d))',
    '(dame|dadme|danos|denos|deme)(?= (un[ao]?s? (hor|minut|par|dia|ratit|moment|segund|cuart|seman)|dos|tres|media|cinco|diez|quince|hasta|solo|\\d))',
  ],
  en: [
    "(we|we'll|let's) (speak|talk|meet|agree|agreed|arrange)",
    'speak (soon|then|to you)',
    '(talk|speak) (tomorrow|on|at|later)',
    "(we|i)('ve| have) (booked|scheduled|rescheduled|arranged|rebooked|reserved)",
    "(is|are|_+'s|_+'re) (now )?(booked|scheduled|rescheduled|arranged)",
    'give (us|me)(?= (until|till|just|about|an? (hour|day|week|few|couple|min|sec|moment)|one|two|three|five|ten|half|fifteen|twenty|thirty|\\d))',
    '(we|i) need(?= (until|till|another|about an|an? (hour|day|week|few|couple|min)|one|two|three|half|\\d))',
    '(?<!(we|they|i|you) )allow(?= (us )?(up to |about |around |another |just )?(an? (hour|day|week|few|couple)|one|two|three|five|ten|\\d))',
    '(it|this|that|they|everything|(your|the|our) _+) should (all )?be (back|fixed|sorted|resolved|repaired|refunded|delivered|with you|there|ready|working|in (your|the))',
    '(and|then) should (all )?be (back|fixed|sorted|resolved|repaired|refunded|delivered|with you|there|ready|working|in (your|the))',
    '(ships|lands|goes (out|live)|gets (to you|there|back)|reopens|resumes|is back)',
  ],
  ca: [
    `(t'ho |us ho |ho |la |el |els |les )(deixem|deixo|deixarem|deixare) (ja )?(${CA_DONE})`,
    `(ho|la|els|les) (tindrem|tenim) (ja )?(${CA_DONE})`,
    `(queda|queden|quedara|quedaran) (ja )?(${CA_DONE})`,
    `(avui|dema|aquesta (mateixa )?(tarda|nit|setmana)|aquest (mateix )?vespre) (mateix )?(?!${CA_STATE}(?!_))_{3,}(em|im) (el|la|els|les|l'|ho|hi|un|una|aquest|aquesta)`,
    "tanquem (el|la|els|les|l'|aquest|aquesta) ?(cas(os)?|incidenci(a|es)|expedients?|tiquets?|reclamacio(ns)?|tema|temes|avis(os)?|ajust|abonament)",
    "(s'(abon|ingress|entreg|envi|instal_|anul_|activ)(a|en)|es (torn|retorn|reembors|public|repar|repos|resol|solucion|restabl|lliur)_*)",
    '(tornes|torneu) a (tenir|rebre|veure|poder)',
    '(necessitem|necessito)(?= (fins|(una?|uns|unes) (hor|minut|parell|dia|quart|setman)|dos|dues|tres|mitja|cinc|deu|quinze|\\d))',
    '(quedem|quedo) (en|per|amb tu|amb vosaltres)',
    '(parlem|ens (veiem|truquem|parlem))',
    '(hem|he|ha|han|tens|te) (quedat|programat|programada|reservat|reservada|concertat|concertada|fixat|fixada)',
    "(et|us|li|els) (tornem|tornarem|tornen|tornaran) (els|el|la|les|l'|tot)",
    "(t'ho|us ho|li ho|et|us|li) (instal_+|munt(en?|em|aran|arem)|connecten?|recullen?|escriuen?|responen?|atenen?)",
    'ho (pengem|publiquem|veus|veieu)',
    '(ho|el|la|els|les) tornem a _+r(e)?',
    '(et|us) criden',
    "(recollim|repassem|canviem|reposem|muntem|instal_em|ingressem|abonem|preparem|actualitzem|publiquem) (junts |juntes )?(el|la|els|les|l'_+|un|una|aquest|aquesta)",
    "(te'l|te la|te'ls|te les|us el|us la|us els|us les) _+(em|im)",
    '(hi tornem|ho (tornem a|provem|intentem))',
    "(dona'm|dona'ns|doneu-nos|doneu-me|doni'm|doni'ns)(?= ((una?|uns|unes) (hor|minut|parell|dia|estona|moment|segon|quart|setman)|dos|dues|tres|mitja|cinc|deu|quinze|fins|nomes|\\d))",
  ],
});

/** A further verb of the same "we", which does not say it again. */
export const FURTHER =
  /(?<!\p{L})(?:and|then)(?: then)? (?:e-?mail|call|write|send|ring|phone|text|message|update|refund|tell|let|post|deliver|collect|follow|reply)(?!\p{L})/gu;
