import { phrase, REST } from '../phrase';

/** Words of forms and notices that nobody says aloud. */
export const BUREAUCRACY = phrase({
  es: [
    '(?:le |les |te |os )?rogamos(?: que)?',
    '(?:le|les) (?:informamos|comunicamos|notificamos|participamos|hacemos saber|indicamos|significamos) (?:de )?que',
    '(?:procederemos|procedemos|se procedera|procederan|hemos procedido|se ha procedido) a(?:l)? \\p{L}+',
    '(?:disculpe[ns]?|disculpen|disculpas por|sentimos|lamentamos) las molestias (?:ocasionadas|causadas|generadas)',
    '(?:sin otro particular|por la presente|mediante la presente|a tal efecto|a los efectos oportunos|a la mayor brevedad(?: posible)?|tenga a bien|sirvase|acuse de recibo|de conformidad con|en virtud de|con objeto de|a efectos de|en lo sucesivo|el abajo firmante|asimismo,? (?:le|les))',
    '(?:en relacion (?:a|con)|con respecto a|en respuesta a|en referencia a|referente a) (?:su|tu|la presente|dicha?) (?:\\p{L}+ )?(?:escrito|solicitud|reclamacion|queja|comunicacion|consulta|incidencia|ultima mencion)',
    '(?:quedamos|nos ponemos) a su (?:entera|total) disposicion',
    '(?:reciba|reciban) un cordial saludo',
    'agradec\\p{L}+ de antemano',
    '(?:su|tu) (?:solicitud|peticion|queja|reclamacion|caso|incidencia|opinion) (?:ha sido|sera|esta siendo) (?:debidamente )?(?:recibid|registrad|tramitad|atendid|gestionad|derivad|remitid)a',
    '(?:el|al) departamento (?:correspondiente|pertinente|competente|oportuno)',
    '(?:sus|tus|su|tu) (?:comentarios?|opinion) (?:es|son) muy importantes? para nosotros',
    '(?:formalizar|generar|levantar|exponer) (?:tu|su|la|una) (?:inconformidad|aclaracion|reporte)',
    `(?:estimad|apreciad)[oa]s? (?:client|usuari|señor|consumidor)\\p{L}*`,
  ],
  en: [
    'please be (?:advised|informed|assured|aware) that',
    'kindly \\p{L}+',
    'as per (?:our|your|the|my)(?: \\p{L}+){0,2}',
    '(?:any |the )?inconvenience (?:caused|this (?:may|might|has|could)|it (?:may|might|has)|that this)',
    'valued (?:customer|client|guest|member|user)',
    '(?:we|i) (?:regret|wish|would like|are pleased) to (?:inform|advise|notify) you',
    'this is to (?:inform|advise|notify)',
    'at (?:your|our) earliest convenience',
    'do the needful',
    '(?:with reference|further|pursuant|with regards?|in reference) to (?:your|the|our)',
    'hereby|aforementioned|herewith|heretofore|the undersigned',
    '(?:your|the) (?:query|request|complaint|case|enquiry|matter|concern|feedback) (?:has been|is being|will be|was) (?:duly |formally )?(?:noted|received|logged|processed|registered|actioned|forwarded to the (?:relevant|concerned|appropriate))',
    'the (?:relevant|concerned|appropriate|respective) (?:department|team|authority|authorities)',
    'should you (?:require|have) any (?:further|additional)',
    'we (?:value|appreciate) your (?:patronage|custom|business)',
    'revert (?:back )?to (?:you|us)',
  ],
  ca: [
    '(?:li |us |et )?preguem(?: que)?',
    '(?:li|us|els) (?:informem|comuniquem|notifiquem|fem saber|indiquem) (?:de )?que',
    '(?:procedirem|procedim|es procedira|hem procedit|s.ha procedit) a(?:l)? \\p{L}+',
    '(?:disculpi|disculpin|disculpeu|disculpes per|sentim|lamentem) les molesties (?:ocasionades|causades|generades)',
    "(?:sense altre particular|per la present|mitjançant la present|a tal efecte|als efectes oportuns|amb la maxima brevetat(?: possible)?|tingui a be|justificant de recepcio|de conformitat amb|en virtut d|a l'efecte d|d'ara endavant|el sotasignat)",
    '(?:en relacio (?:a|amb)|pel que fa a|en resposta a|en referencia a) (?:la seva|el seu|la teva|el teu|aquesta|dita) (?:\\p{L}+ )?(?:escrit|sol.?licitud|reclamacio|queixa|comunicacio|consulta|incidencia)',
    'quedem a la seva (?:entera|total) disposicio',
    '(?:rebi|rebin) una (?:cordial|atenta) salutacio',
    "agraim (?:per endavant|a l'avançada|per avançat|d'antuvi)",
    '(?:la seva|la teva) (?:sol.?licitud|peticio|queixa|reclamacio|incidencia|opinio) (?:ha estat|sera) (?:degudament )?(?:rebuda|registrada|tramitada|atesa|gestionada|derivada)',
    '(?:el|al) departament (?:corresponent|pertinent|competent|oportu)',
    '(?:els seus|els teus) comentaris son molt importants per a? ?nosaltres',
    `(?:benvol|apreci)\\p{L}+ (?:client|usuari|senyor|consumidor)\\p{L}*${REST}`,
  ],
});

/** A person speaks: we, I, our. */
export const FIRST_PERSON = phrase({
  es: [
    '(?:yo|nosotr[oa]s|nos|me|mi|mis|nuestr[oa]s?|soy|somos|estoy|estamos|he|hemos|voy|vamos|conmigo)',
    '\\p{L}{3,}(?:amos|emos|imos)',
    '(?:lo|la|te|le|se) (?:siento|miro|paso|escribo|llamo|cuento|digo|reviso|veo|mando|envio|consulto|compruebo|pregunto|agradezco)',
  ],
  en: ["(?:i|we|i'm|we're|i've|we've|i'll|we'll|i'd|we'd|me|us|my|our|ours|mine)"],
  ca: [
    "(?:jo|nosaltres|ens|em|soc|som|estic|estem|he|hem|anem|nostr[ae]s?|nostres|meu|meva|m'\\p{L}+|'ns)",
    '\\p{L}{3,}(?:em|im)',
    "(?:t'|m'|l')\\p{L}+(?:o|c|em|im)",
    '(?:ho|et|li|us) (?:sento|miro|passo|escric|truco|explico|dic|reviso|veig|envio|consulto|comprovo|pregunto|agraeixo)',
  ],
});
