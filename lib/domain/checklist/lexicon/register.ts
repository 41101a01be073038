import { phrase } from '../phrase';

/** Starts a thought: an order or a request stands here. Two blanks stand for a handle. */
const START = '(?<=^|  |[.!?¡¿:;,()\\n–—-] ?)';

/** Speaks to one person as tú, in Spanish; vos counts as well. */
export const ES_FAMILIAR = phrase({
  es: [
    'tu|tus|ti|contigo|tuy[oa]s?',
    'te',
    'puedes|quieres|tienes|has|eres|sabes|necesitas|prefieres|deseas|requieres|comentas|debes|podrias|querrias|deberias|tendrias|tendras|podras|recibiras|hayas|puedas|quieras|tengas|vuelvas|necesites|desees|prefieras|requieras|encuentres|presentas|cuentes con|podes|queres|tenes|sos|sabes',
    'escribenos|mandanos|dinos|cuentanos|envianos|llamanos|dejanos|pasanos|contactanos|confirmanos|indicanos|facilitanos|compartenos|siguenos|avisanos|ayudanos|danos|disculpanos|perdonanos|comentanos|permitenos|visitanos|respondenos|decinos|contanos|escribinos|compartinos|proporcionanos|detallanos|explicanos|platicanos',
    'nos (escribas|digas|cuentes|avises|confirmes|indiques|envies|mandes|compartas|expliques|ayudes|permitas|des|dejes|facilites|llames)',
    'dime|mandame|enviame|pasame|cuentame|dejame|escribeme|avisame|confirmame|indicame|dimelo|permiteme',
    `${START}(perdona|disculpa|tranquil[oa]|espera|revisa|accede|recuerda|comprueba|reinicia|verifica|intenta|ingresa|escribe|rellena|descuida|entra en|ten en cuenta|no dudes|no te)`,
    '(?!existe|insiste|consiste|asiste|persiste|desiste|resiste|subsiste|triste|chiste|contraste|desgaste|traste|baste|gaste|haste|embiste|reviste)_{3,}(aste|iste)',
  ],
  en: [],
  ca: [],
});

/** Said by who says vos, and by nobody who says vosotros. */
export const ES_VOS = phrase({
  es: [
    'vos|podes|queres|tenes|sos',
    'contanos|escribinos|decinos|compartinos|contame|escribime|decime',
  ],
  en: [],
  ca: [],
});

/** Speaks to several as vosotros. */
export const ES_VOSOTROS = phrase({
  es: [
    'vosotr[oa]s|vuestr[oa]s?|os',
    'podeis|quereis|teneis|sois|habeis|estais|necesitais',
    '(escrib|cont|dec|mand|envi|llam|dej|pas|avis)_*?[aei]dnos|(escrib|cont|dec|mand|envi|pas)_*?[aei]dme',
  ],
  en: [],
  ca: [],
});

/** Speaks to one person as usted by a form that is nothing else. */
export const ES_FORMAL = phrase({
  es: [
    'usted',
    'escribanos|mandenos|diganos|cuentenos|envienos|llamenos|dejenos|pasenos|contactenos|confirmenos|indiquenos|facilitenos|compartanos|siganos|avisenos|ayudenos|denos|disculpenos|perdonenos|comentenos|permitanos|visitenos|respondanos|proporcionenos|detallenos|expliquenos|comuniquese|dirijase|pongase en contacto|asegurese|acerquese',
    'digame|mandeme|envieme|paseme|cuenteme|dejeme|escribame|aviseme|confirmeme|indiqueme|permitame',
    `${START}(perdone|disculpe|espere|revise|acceda|recuerde|compruebe|reinicie|verifique|intente|ingrese|escriba|rellene|descuide|tenga en cuenta|no dude|no se preocupe|quedese)`,
  ],
  en: [],
  ca: [],
});

/** Speaks to one person as usted, unless somebody else is meant. */
export const ES_MAYBE_FORMAL = phrase({
  es: [
    'le (_+mos|he|vamos|voy|pido|ruego|agradezco|escribo|llamo|informo|confirmo|comento|envio|mando|paso|dejo|ayudo|atiendo|recuerdo|invito|deseo|interesa|gustaria|parece bien|viene bien)',
    '(ayud|atend|inform|escrib|llam|contact|ofrec|brind|orient|asist|serv|confirm|indic|apoy|agradec|pedir|decir|envi|mand|compens|devolv|saludar)_*(?<=[aei]r)le',
    '(?<!(a|en|de|y|o|por|con|ni|segun) )sus? (?!vez|momento|mayoria|totalidad|caso|conjunto|parte|defecto|clase|seguridad social)_+',
    '(en|de|con|por) sus? (caso|pedido|cuenta|mensaje|consulta|solicitud|linea|tarjeta|compra|vuelo|reserva|factura|comentario|experiencia|interes|paciencia|comprension|tiempo|confianza|visita|contrato|correo|telefono|domicilio|equipaje|maleta|envio|paquete|reclamacion|queja|incidencia|opinion|sugerencia|aviso|problema|situacion|disposicion|servicio|ordenes?|contacto)',
    'a su (disposicion|servicio|consulta|mensaje|solicitud|pregunta|caso|entera disposicion)',
    'si (lo |asi lo )?(desea|prefiere|gusta|necesita)',
    '(nos|me) (puede|podria) _+r',
  ],
  en: [],
  ca: [],
});

/** Somebody else of whom 'su' and 'le' may speak. */
export const ES_THIRD = phrase({
  es: [
    '(el|la|los|las|un|una|del|al|tu|su|otr[oa]s?|cada|est[ae]|es[ae]|algun|ningun|quien|unos|unas|mi|tus) (_+ )?(titular|cliente|usuari[oa]|negocio|tercero|equipo|departamento|area|compañer[oa]|persona|repartidora?|conductora?|mensajer[oa]|transportista|tecnic[oa]|operadora?|agente|asesora?|gestora?|ejecutiv[oa]|emplead[oa]|trabajador|trabajadora|jef[ea]|empresa|compañia|marca|tienda|banco|entidad|institucion|aerolinea|hij[oa]|madre|padre|mama|papa|marido|mujer|espos[oa]|pareja|novi[oa]|amig[oa]|familiar|familia|abuel[oa]|herman[oa]|vecin[oa]|niñ[oa]|bebe|perr[oa]|gat[oa]|mascota|proveedora?|fabricante|vendedora?|comercio|hotel|restaurante|local|app|aplicacion|web|pagina|portal|sucursal|oficina|responsable|encargad[oa]|director|directora|gerente|medico|doctora?|paciente|alumn[oa]|pasajer[oa]|socio|socia|producto|sistema|servicio|programa|tarjeta|beneficiari[oa]|destinatari[oa]|comunidad|gobierno|ayuntamiento|policia|autor|autora|gente)(s|es)?',
    'clientes|usuarios|personas|terceros|negocios|alguien|quien|quienes|nadie|cualquiera|ellos|ellas|ella|el mismo',
    'le (_+ ){1,6}a (el|la|los|las|un|una|tu|su|nuestr[oa]s?|al|ell[oa]s?|quien|mi)',
    'al (equipo|area|departamento|tecnico|repartidor|conductor|compañero|responsable|encargado)',
  ],
  en: [],
  ca: [],
});

/** Speaks to one person as tu, in Catalan. */
export const CA_FAMILIAR = phrase({
  es: [],
  en: [],
  ca: [
    'tu|teus?|teva|teves',
    'et',
    "t'_+",
    'pots|vols|tens|ets|has|estas|saps|necessites|prefereixes|podries|voldries|hauries|tindras|podras|rebras|puguis|vulguis|tinguis|hagis|siguis|necessitis|prefereixis',
    "digues-nos|envia'ns|escriu-nos|explica'ns|truca'ns|passa'ns|deixa'ns|confirma'ns|indica'ns|facilita'ns|segueix-nos|avisa'ns|dona'ns|comparteix-nos|contacta'ns|respon-nos|ajuda'ns|digue'm|envia'm|escriu-me|passa'm|explica'm|avisa'm|permet-nos|comenta'ns",
    `${START}(perdona|disculpa|tranquil|tranquil.la|espera|revisa|accedeix|recorda|comprova|reinicia|verifica|intenta|prova|escriu|omple|no dubtis|no et)`,
    "_{3,}(ar|er|ir|re)-te|_+r-te('n|-ho)?|_+re't",
  ],
});

/** Speaks to one person as vostè by a form that is nothing else. */
export const CA_FORMAL = phrase({
  es: [],
  en: [],
  ca: [
    'voste',
    "digui'ns|envii'ns|escrigui'ns|expliqui'ns|truqui'ns|passi'ns|deixi'ns|confirmi'ns|indiqui'ns|faciliti'ns|segueixi'ns|avisi'ns|doni'ns|comparteixi'ns|contacti'ns|respongui'ns|ajudi'ns|digui'm|envii'm|escrigui'm|passi'm|permeti'ns|comenti'ns|posi's en contacte|asseguri's",
    `${START}(perdoni|disculpi|esperi|revisi|accedeixi|recordi|comprovi|reinicii|verifiqui|intenti|provi|escrigui|ompli|no dubti|no es preocupi)`,
  ],
});

/** Speaks to one person as vostè, unless somebody else is meant. */
export const CA_MAYBE_FORMAL = phrase({
  es: [],
  en: [],
  ca: [
    'li (_+[aei]m|he|hem|vam|demano|prego|agraeixo|escric|truco|confirmo|comento|envio|passo|deixo|desitjo|interessa|agradaria|sembla be|va be)',
    '(ajud|atend|inform|escriu|truc|contact|donar|oferi|orient|confirm|indic|agrai|demanar|dir|envi|compens|tornar)_*-li',
    '(?<!(per|al|en) (el|la)? ?)(el seu|la seva|els seus|les seves) _+',
    '(del|al|pel|en el|en la|per la|per el|de la|a la) (seu|seva) (cas|comanda|compte|missatge|consulta|sol_+licitud|linia|targeta|compra|vol|reserva|factura|comentari|experiencia|interes|paciencia|comprensio|temps|confiança|visita|disposicio|reclamacio|queixa|incidencia|opinio|avis|problema)',
    'si (ho |aixi ho )?(desitja|prefereix|necessita)',
    '(ens|em) (pot|podria) _+',
  ],
});

/** Somebody else of whom 'seu' and 'li' may speak. */
export const CA_THIRD = phrase({
  es: [],
  en: [],
  ca: [
    "(el|la|els|les|un|una|del|al|l'|d'un|d'una|teu|teva|cada|aquest|aquesta|algun|cap|qui|altres?) ?(client|titular|usuari|usuaria|equip|departament|company|companya|persona|repartidor|repartidora|conductor|conductora|missatger|transportista|tecnic|tecnica|operador|operadora|agent|empresa|companyia|marca|botiga|banc|entitat|aerolinia|fill|filla|mare|pare|marit|parella|amic|amiga|familiar|familia|avi|avia|germa|germana|vei|veina|nen|nena|nado|gos|gossa|gat|gata|mascota|proveidor|proveidora|fabricant|venedor|venedora|hotel|restaurant|local|app|aplicacio|web|pagina|oficina|responsable|encarregat|encarregada|director|directora|gerent|metge|metgessa|pacient|alumne|alumna|passatger|passatgera|soci|socia|producte|sistema|servei|programa|targeta|destinatari|destinataria|ajuntament|policia|autor|autora|gent)s?",
    'clients|usuaris|persones|algu|ningu|qualsevol|ells|elles|ella',
    "li (_+ ){1,6}a (l'|la|els|les|un|una|la teva|el teu)",
    "(a l'|al )(equip|departament|tecnic|repartidor|conductor|company|responsable|encarregat)",
  ],
});
