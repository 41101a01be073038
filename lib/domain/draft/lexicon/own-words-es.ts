import { rule, type TurnedWords, wordsUpTo } from './own-words';

const STOPS =
  'desde|porque|xq|pq|y|e|o|u|ni|que|q|k|pero|ya|hace|cuando|si|aunque|por|para|pues|ahora|hoy|ayer|anoche|nunca|sin|tras|despues|antes|durante|mientras|como|me|nos|se|les?|os|no|es|esta|estan|estoy|llevo|llevamos|va|van|dice|dicen|gracias|favor|bien|asi|solo|siempre|todavia|aun|debido|ayuda|ayudenme|porfa|alguien|donde|hasta|tengo|tampoco|tambien|otra|cada|todo|toda|muy|ademas';
const WORDS = wordsUpTo(STOPS);
const DET = '(?:el|la|los|las|mis?|sus?|tus?|vuestr[oa]s?|una?)';
/** A thing with its article, and to whom it belongs. */
const THING = wordsUpTo(STOPS, `${DET} [a-zñ][a-zñ-]{2,}`);
const SUBJECT = `(?<what>(?:el|la|los|las|mis?|sus?|vuestr[oa]s?) (?!que )[a-zñ][a-zñ-]{2,}(?: (?:del?|de la|de los|de las|de mi) [a-zñ-]{3,})?)`;

const DOING =
  '(?=(?:(?:introducir|escribir|rellenar|gestionar|marcar|hacer|realizar|ver|poner|meter|recibir|sacar|encontrar|pedir|cambiar|usar|utilizar|abrir|comprar|reservar|cancelar|consultar|descargar|bajar|instalar|actualizar|activar|imprimir|retirar|depositar|transferir|enviar|mandar|modificar|completar|terminar|finalizar|tramitar|solicitar|reclamar|devolver|recuperar|desbloquear|agregar|añadir|elegir|seleccionar|escoger|obtener|localizar|escuchar|generar|validar|verificar|confirmar|canjear|aplicar|adelantar|renovar|contratar|domiciliar|revisar|rastrear|configurar|disponer|disfrutar|iniciar|pagar|ingresar|acceder|cargar|llamar|hablar|contactar|facturar|abonar|cobrar) [a-zñ]|(?:entrar|acceder|ingresar|registrarme|conectarme|comunicarme|pagar|embarcar|facturar|darme de (?:baja|alta)|llamar|reservar|jugar)(?![a-zñ])))';
const NOT =
  '(?:ya |aun |todavia )?no (?:me |nos |te )?(?:lo )?(?:puedo|podemos|deja|dejan|dejais|permite|permiten|consigo|conseguimos|logro|logramos|se puede)|(?:sigo |seguimos )?sin poder|(?:es |me es |ha sido |resulta )?imposible|no hay (?:manera|forma|modo)(?: humana)? de';
const COULD_NOT =
  'no (?:me |nos )?(?:pude|pudimos|(?:he|hemos) podido|dej[oa]ron|dejo|(?:han|ha|habeis) dejado|logre|consegui)';
const TRYING =
  '(?:(?:llev|estoy|estamos|sigo|seguimos|desde)[^.!?\\n]{0,28} )?(?:intentando|tratando de|queriendo|batallando para|(?:he |hemos )?intentado)';

const WORKS: Readonly<Record<string, string>> = {
  funciona: 'funcione',
  funcionan: 'funcionen',
  sirve: 'sirva',
  sirven: 'sirvan',
  carga: 'cargue',
  cargan: 'carguen',
  abre: 'se abra',
  abren: 'se abran',
  jala: 'funcione',
  jalan: 'funcionen',
  anda: 'funcione',
  va: 'funcione',
  enciende: 'se encienda',
  arranca: 'arranque',
  responde: 'responda',
  conecta: 'conecte',
  actualiza: 'se actualice',
};
const FAILS = Object.keys(WORKS).join('|');

const DONE: readonly (readonly [source: string, participle: string])[] = [
  ['cancelad[oa]s?|cancelaron|cancelasteis|cancelan', 'cancelado'],
  ['bloquead[oa]s?|bloquearon|bloqueasteis|bloquean', 'bloqueado'],
  ['rechazad[oa]s?|rechazaron|rechazasteis|rechazan|rechaza', 'rechazado'],
  ['perdid[oa]s?|perdieron|perdisteis|extraviad[oa]s?|extraviaron', 'perdido'],
  ['cerrad[oa]s?|cerraron|cerrasteis', 'cerrado'],
  ['negad[oa]s?|negaron|negasteis|niegan|denegad[oa]s?|denegaron', 'negado'],
];
const THEY = '(?:(?:me|nos) (?:ha |han |habeis )?|(?:ha|han|habeis) )';

/** What is told in so many ways that only the kind of trouble is named. */
const COMMON = [
  rule(
    '(?:me |nos )?(?:sale|aparece|da|dice|marca|manda|arroja|salta|tira|dan|dio|dieron|salio)(?: (?:un|el|mensaje de|siempre|solo|puro))* (?:error|fallo)(?![a-zñ])',
    '[te] esté dando error',
    { trouble: 'ese error' },
  ),
  rule(
    '(?:me|nos) (?:estan |siguen |han |habeis |estais |volvieron a |quieren )?(?:cobrando|cobraron|cobrad[oa]|cobran|cobro|cobrais|cobrasteis|cobrar|cobra)(?![a-zñ])[^.!?,;:\\n]{0,40}',
    '[te hayas|se haya] encontrado con ese cobro',
    { trouble: 'lo ocurrido con ese cobro' },
  ),
  rule(
    'no (?:me |nos |lo |la |os )*(?:resuelven|resolvieron|han resuelto|resolveis|solucionan|solucionais|han solucionado|solucionaron|dan (?:una |ninguna )?soluci[a-zñ]+)(?![a-zñ])|(?:cero|sin|no hay|ninguna|ni una) (?:una |ninguna )?solucion(?:es)?(?![a-zñ])',
    '[sigas|siga] sin una solución',
    { ordeal: 'seguir sin una solución', trouble: 'la falta de una solución' },
  ),
  rule(
    '(?:dej[a-z]+ de|no (?:paran|dejan) de|me siguen|me estan) (?:llamarme|marcarme|llamando|marcando|llamandome|marcandome)(?![a-zñ])',
    '[sigas|siga] recibiendo esas llamadas',
    { ordeal: 'recibir llamadas que nadie ha pedido' },
  ),
  rule(
    '(?:esta|estan|estaba|estaban|muy|tan|super) suci[oa]s?(?![a-zñ])|deberiai?[ns] limpiar(?![a-zñ])',
    'la limpieza no fuera la esperada',
    { trouble: 'la falta de limpieza' },
  ),
  rule(
    '(?:otra vez|siempre|de nuevo|llegamos|llega|llego|salimos|salio|sale) (?:muy |tan )?tarde(?![a-zñ])|(?:con|de|acumula(?:ndo)?|llevamos?|hay) (?:mucho |otro |un |el |mas |gran )?retraso(?![a-zñ])|retrasad[oa]s?(?![a-zñ])',
    'haya habido ese retraso',
    { ordeal: 'sufrir un retraso así', trouble: 'el retraso' },
  ),
  rule(
    '(?:pesim|mal|horribl|nefast|penos|lamentabl|vergonzos|deplorabl|terribl)[oae]? (?:el |es el |su |vuestro |tu )?servicio(?! (?:tecnico|de atencion))|servicio (?:es |fue |ha sido |tan |muy |de |un |mas )*(?:pesim|mal[oa]|horribl|nefast|penos|lamentabl|asco|pena)[oae]?(?![a-zñ])',
    'el servicio no haya sido bueno',
  ),
];

export const SPANISH_OWN_WORDS: TurnedWords = {
  rules: [
    rule(`(?:${NOT}) ${DOING}${WORDS}`, 'no [puedas|pueda] {what}', {
      ordeal: 'no poder {what}',
    }),
    rule(`(?:${COULD_NOT}) ${DOING}${WORDS}`, 'no [hayas|haya] podido {what}', {
      ordeal: 'no poder {what}',
    }),
    rule(`(?:${TRYING}) ${DOING}${WORDS}`, 'esté costando tanto {what}', {
      ordeal: 'no conseguir {what}',
    }),
    rule(
      `${SUBJECT}(?: (?:que|sigue|siguen|todavia|aun|ya|otra vez|casi|nunca))* (?:no|tampoco) (?:me |nos |te )?(?<verb>${FAILS})(?=[^a-zñ ]|$| (?!(?:a|al|por|con) [a-z]))`,
      '{what} no {verb}',
      { verbs: WORKS },
    ),
    rule(`no (?:me |nos )?(?<verb>${FAILS}) ${THING}`, '{what} no {verb}', { verbs: WORKS }),
    rule(
      `(?:problemas?|incidencias?|fallos?) (?:con|en) ${THING}`,
      '[hayas|haya] tenido problemas con {what}',
      { trouble: 'el problema con {what}' },
    ),
    rule(
      `(?:problemas?|dificultades) (?:para|al) ${DOING}${WORDS}`,
      '[hayas|haya] tenido problemas para {what}',
    ),
    ...DONE.map(([source, participle]) =>
      rule(`${THEY}(?:${source}) ${THING}`, `se {haya/hayan} ${participle} {what}`),
    ),
    rule(
      `(?:no (?:me |nos )?(?:ha |han )?(?:llegado|llega|llegan|llego|llegaron)|no (?:he|hemos) recibido|(?:sigo |seguimos )?sin recibir) ${THING}`,
      'no {haya/hayan} llegado {what}',
    ),
    rule(
      `(?:(?:sigo|seguimos|llevo|llevamos|estoy|estamos|aun|todavia) [^.!?\\n]{0,24}?)(?:esperando|a la espera de) (?:que (?:me|nos) (?:llegue|den|manden|envien) )?${THING}`,
      '[sigas|siga] a la espera de {what}',
      { ordeal: 'seguir a la espera de {what}' },
    ),
    ...COMMON,
  ],
  turned: {
    mi: '[tu|su]',
    mis: '[tus|sus]',
    ustedes: 'nosotros',
    uds: 'nosotros',
    vosotros: 'nosotros',
    tc: 'tarjeta de crédito',
    tdc: 'tarjeta de crédito',
    cel: 'móvil',
  },
  ours: /^(?:su|sus|tu|tus|vuestr[oa]s?)$/,
  enclitic: [/^(.{3,}r)me$/, '[te|se]'],
  unsaid:
    /(?<![a-zñ])(?:uno|yo|me|nos|conmigo|contigo|mi[oa]s?|nuestr[oa]s?|suy[oa]s?|es[oae]s?|est[oae]s?|aquell[oa]s?|nada|mas|menos|mierda|put[oa]s?|pinches?|ching[a-z]*|jodid[oa]s?|maldit[oa]s?|culer[oa]s?|cosas?|culpa|verdad|sentido|bola|gracia|pena|asco|gana|ganas|gente|atencion|caso|hijo|hija|madre|padre|novi[oa]|marido|mujer|abuel[oa]|tipo|señora?|chic[oa]s?|esperanza|paciencia|dignidad|idea|duda|vida|tiempo|[a-z]+r(?:l[oae]s?|nos|se|melo|nosl[oa]))(?![a-zñ])/,
  joint:
    /^(?:el|la|los|las|un|una|de|del|a|al|en|con|mi|mis|su|sus|tu|tus|vuestr[oa]s?|lo|unos|unas)$/,
  many: /^(?:l[oa]s|mis|sus|tus|un[oa]s|vuestr[oa]s)(?= )/,
};
