import { inOrder, near, type Problem, phrase, WORD_END, WORD_START } from './problem';

const ORDER = `(?<noun>pedido|paquete|envio)${WORD_END}`;
const ORDERS = { pedido: 'pedido', paquete: 'paquete', envio: 'envío' };

const TRIP = `(?<noun>vuelo|tren|viaje|avion|autobus|ferry|crucero)${WORD_END}`;
const TRIPS = {
  vuelo: 'vuelo',
  tren: 'tren',
  viaje: 'viaje',
  avion: 'avión',
  autobus: 'autobús',
  ferry: 'ferry',
  crucero: 'crucero',
};

const SUPPLY = `(?<noun>internet|luz|agua caliente|agua|gas|fibra|linea|cobertura|conexion|servicios?|wifi|señal|telefono|datos|calefaccion|electricidad|tele|television)${WORD_END}`;
const SUPPLIES = {
  internet: 'internet',
  luz: 'luz',
  'agua caliente': 'agua caliente',
  agua: 'agua',
  gas: 'gas',
  fibra: 'fibra',
  linea: 'línea',
  cobertura: 'cobertura',
  conexion: 'conexión',
  servicio: 'servicio',
  servicios: 'servicio',
  wifi: 'wifi',
  señal: 'señal',
  telefono: 'teléfono',
  datos: 'datos',
  calefaccion: 'calefacción',
  electricidad: 'electricidad',
  tele: 'tele',
  television: 'televisión',
};

const CONNECTION = `(?<noun>internet|fibra|conexion|linea|wifi|router|cobertura)${WORD_END}`;
const CONNECTIONS = {
  internet: 'internet',
  fibra: 'la fibra',
  conexion: 'la conexión',
  linea: 'la línea',
  wifi: 'el wifi',
  router: 'el router',
  cobertura: 'la cobertura',
};

const APP = `(?<noun>app|aplicacion|web|pagina web|pagina|plataforma|portal|sistema|cajero|enlace|formulario|chat|banca movil)${WORD_END}`;
const APPS = {
  app: 'la app',
  aplicacion: 'la aplicación',
  web: 'la web',
  'pagina web': 'la página web',
  pagina: 'la página',
  plataforma: 'la plataforma',
  portal: 'el portal',
  sistema: 'el sistema',
  cajero: 'el cajero',
  enlace: 'el enlace',
  formulario: 'el formulario',
  chat: 'el chat',
  'banca movil': 'la banca móvil',
};

const BAG = `(?<noun>maletas?|equipaje)${WORD_END}`;
const BAGS = { maleta: 'maleta', maletas: 'equipaje', equipaje: 'equipaje' };

/** Waiting at a stop, in a queue or at a table is no unanswered message. */
const IN_PERSON = new RegExp(
  `${WORD_START}(?:colas?|filas?|paradas?|bus|buses|autobus(?:es)?|metro|anden|estacion|tren|mesas?|camarer[oa]s?|mostrador|ventanilla|recepcion|sala de espera|restaurante|bar|taxi|grua)${WORD_END}`,
);

const NOT_ARRIVED =
  'no (?:me |nos )?(?:ha |han )?(?:llegado|llega|llego|aparece|aparecido)(?![a-zñ])(?! (?:a|al) (?!casa|tiempo|mi|destino))|sigue(?:n)? sin llegar|sin llegar|sin recibir|no (?:lo |la |los |las )?(?:he|hemos) recibido|nunca (?:llego|ha llegado)|(?:se ha |esta )?(?:perdid|extraviad)[oa]s?(?![a-zñ])|habeis perdido|han perdido|me (?:ha|han|habeis) extraviado';

/** Spanish. The first that matches is taken: the more telling stand before the more general. */
export const SPANISH_PROBLEMS: readonly Problem[] = [
  {
    issue: 'travel',
    patterns: [
      ...near(BAG, `${NOT_ARRIVED}|no (?:me |nos )?(?:ha |han )?llegad[oa]s? a `, 28),
      ...inOrder(
        'sin (?:mi|la|nuestro|nuestra|mis|las)|adios,?|noticias de|no (?:me )?(?:encuentran|encontrais|localizan|localizais|regresan|devolveis|devuelven)|recuperar|esper[ao](?:ndo)?|esperamos|perdida de',
        `(?:mi |la |el |nuestro |nuestra |mis |las )?${BAG}`,
        3,
      ),
    ],
    nouns: BAGS,
    clause: '[tu|su] {noun} no haya llegado',
    ordeal: 'llegar a destino sin {noun}',
    trouble: 'lo ocurrido con [tu|su] {noun}',
  },
  {
    issue: 'travel',
    patterns: near(
      `(?<noun>maleta|equipaje)${WORD_END}`,
      'rot[oa](?![a-zñ])|(?:me |nos )?(?:ha |han |habeis )(?:roto|partido|destrozado)|(?:nos|me) parten?|destrozad[oa]|dañad[oa]',
      24,
    ),
    nouns: BAGS,
    clause: '[tu|su] {noun} haya llegado así',
    ordeal: 'recoger el equipaje y encontrarlo así',
    trouble: 'lo ocurrido con [tu|su] {noun}',
  },
  {
    issue: 'travel',
    patterns: near(
      `(?<noun>vuelo|tren|viaje|reserva|billete)${WORD_END}`,
      '(?:me |nos )?(?:han|ha|habeis|haya|hayan|ha sido|fue|esta) (?:sido )?cancelad[oa]|cancelaron|cancelasteis|se (?:ha|han) cancelado|me cancelan|nos cancelan',
      24,
    ),
    nouns: { vuelo: 'vuelo', tren: 'tren', viaje: 'viaje', reserva: 'reserva', billete: 'billete' },
    clause: '[tu|su] {noun} se haya cancelado',
    ordeal: 'encontrar[te|se] con una cancelación así',
    trouble: 'la cancelación',
  },
  {
    issue: 'travel',
    patterns: near(
      TRIP,
      '(?:con |lleva |llevo |llevamos |acumula |sufre |hay |tiene |mas de )?[a-zñ0-9]{0,12} ?[a-zñ0-9]{0,12} ?(?:de )?retras(?:o|ad[oa])s?(?![a-zñ])|(?:ha |han )?sal(?:e|io|ido|en) tarde',
      30,
    ),
    nouns: TRIPS,
    clause: '[tu|su] {noun} haya ido con retraso',
    ordeal: 'sufrir un retraso así',
    trouble: 'el retraso de [tu|su] {noun}',
  },
  {
    issue: 'travel',
    patterns: phrase(
      'overbooking',
      'sobreventa',
      '(?:nos|me) (?:han |habeis |ha )?(?:dejad|dejan|dejais|dejaron|dejasteis)[a-z]* (?:tirad[oa]s? |en )?(?:en )?tierra',
    ),
    clause: '[te hayas|se haya] quedado en tierra',
    ordeal: 'quedar[te|se] en tierra',
    trouble: 'lo ocurrido en el embarque',
  },
  {
    issue: 'delivery',
    patterns: near(ORDER, NOT_ARRIVED, 44),
    nouns: ORDERS,
    clause: '[tu|su] {noun} no haya llegado',
    ordeal: 'esperar un {noun} que no llega',
  },
  {
    issue: 'delivery',
    patterns: near(
      ORDER,
      'retras(?:o|ad[oa]|ando|a)(?![a-zñ])|con demora|tarda(?:ndo)?(?![a-zñ])|(?:deberia|tenia que|tendria que|debia) (?:haber )?llega(?:r|do)',
    ),
    nouns: ORDERS,
    clause: '[tu|su] {noun} se esté retrasando',
    ordeal: 'esperar un {noun} que se retrasa',
    trouble: 'el retraso de [tu|su] {noun}',
  },
  {
    issue: 'delivery',
    patterns: near(
      ORDER,
      'incomplet[oa]|equivocad[oa]|(?:le |me )?falta(?:ba|ban|n)?(?![a-zñ])|no es lo que (?:pedi|habia pedido)|cambiad[oa](?![a-zñ])',
      26,
    ),
    nouns: ORDERS,
    clause: '[tu|su] {noun} no haya llegado bien',
    ordeal: 'abrir un {noun} y que no sea lo esperado',
    trouble: 'el error con [tu|su] {noun}',
  },
  {
    patterns: inOrder(
      `(?<noun>repartidor|mensajero|transportista|tecnico)${WORD_END}`,
      'no (?:ha |se ha )?(?:venido|viene|vino|aparecido|aparece|aparecio|presentado|presento)(?![a-zñ])|nunca (?:vino|aparecio|llego|ha venido)',
      24,
    ),
    nouns: {
      repartidor: 'repartidor',
      mensajero: 'mensajero',
      transportista: 'transportista',
      tecnico: 'técnico',
    },
    clause: 'el {noun} no haya aparecido',
    ordeal: 'esperar a un {noun} que no aparece',
  },
  {
    issue: 'refund',
    patterns: [
      ...inOrder(
        '(?:la |mi |el |su )?(?:devolucion|reembolso|abono)(?! de (?:mi |tu )?producto)',
        'no (?:me )?(?:ha |han )?(?:llegado|llega|hecho|realizado|aparece)(?![a-zñ])|sigue sin|sin (?:llegar|recibir)',
        32,
      ),
      ...inOrder(
        'esperando|espero|sigo sin|seguimos sin|llevo [a-z0-9]+ [a-z]+ (?:esperando|sin)|sin|todavia no|aun no',
        '(?:la |mi |el |recibir |que |me ){0,4}(?:devolucion|reembolso|dinero de vuelta|(?:me )?devuelv[ae]n|(?:me )?devolvais|reembols[a-z]+)',
        26,
      ),
      ...phrase(
        'no (?:me|nos) (?:lo |la )?(?:han|ha|habeis|quieren|quereis|quiere) (?:devuelto|reembolsado|devolver|reembolsar|hecho el reembolso|hecho la devolucion)',
        'no (?:me|nos) (?:devuelven|devolveis|reembolsan|reembolsais)',
        'se niegan a (?:devolver|reembolsar)',
        'os negais a (?:devolver|reembolsar)',
      ),
    ],
    clause: '[sigas|siga] a la espera de la devolución',
    ordeal: 'esperar una devolución que no llega',
    trouble: 'la demora en la devolución',
  },
  {
    issue: 'billing',
    patterns: near(
      'cobrad[oa]|cobr(?:o|aron|asteis|ais|an)(?![a-zñ])',
      '(?:[0-9]+|tres|cuatro|cinco|seis|siete|ocho|varias) veces|mas de una vez',
      34,
    ),
    unless: /(?<![0-9])2 veces/,
    clause: '[te|le] hayan cobrado más de una vez',
    ordeal: 'que [te|le] cobren más de una vez',
    trouble: 'el cobro repetido',
  },
  {
    issue: 'billing',
    patterns: [
      ...near(
        'cobr(?:ad[oa]|o|an|aron|asteis|ais|ando|ar)(?![a-zñ])|cargo(?![a-zñ])|facturad[oa]',
        'dos veces|2 veces|doble|duplicad[oa]|de mas(?![a-zñ])|indebid[oa]|por error|que no (?:reconozco|he hecho|es mio|corresponde)|sin (?:avisar|mi consentimiento|permiso|autorizacion)',
        34,
      ),
      ...phrase('doble cobro', 'cobro (?:duplicado|indebido)', 'cargo (?:duplicado|indebido)'),
      ...phrase('(?:me |nos )?(?:siguen|seguis|continuan) cobrando'),
    ],
    clause: '[te hayas|se haya] encontrado con un cobro así',
    ordeal: 'encontrar[te|se] con un cobro que no [esperabas|esperaba]',
    trouble: 'el problema con ese cobro',
  },
  {
    issue: 'billing',
    patterns: near(
      'facturas?(?![a-zñ])|recibo(?: de (?:la|el) [a-z]+)?(?![a-zñ])',
      'error(?:es)?(?![a-zñ])|mal (?:hech|calculad)|incorrect[oa]|equivocad[oa]|no (?:me )?cuadra|inflad[oa]|desorbitad[oa]|hinchad[oa]|no (?:la )?entiendo|el doble',
      34,
    ),
    clause: 'haya un problema con [tu|su] factura',
    ordeal: 'tener problemas con la factura',
    trouble: 'el problema con la factura',
  },
  {
    issue: 'price',
    patterns: near(
      '(?:me |nos )?(?:han |habeis |ha )?subid[oa](?![a-zñ])|(?:me |nos )?(?:suben|subis|subieron)(?![a-zñ])',
      '(?:el |la |los |las )?(?:precios?|tarifas?|cuotas?|facturas?|recibo)(?![a-zñ])',
      20,
    ),
    clause: '[te hayas|se haya] encontrado con esa subida',
    ordeal: 'encontrar[te|se] con una subida así',
    trouble: 'la subida de precio',
  },
  {
    issue: 'outage',
    patterns: [
      ...phrase(`lleva[ns]? (?:[a-z0-9]+ ){1,3}sin (?:dar|prestar)(?:me|nos)? (?:el )?${SUPPLY}`),
      ...phrase(
        `sin (?:(?:dar|prestar)(?:me|nos|le|les)? |tener |recibir )?(?:el |la |mi )?${SUPPLY}`,
      ),
      ...phrase(`no (?:hay|tengo|tenemos|me llega|nos llega|llega) (?:el |la )?${SUPPLY}`),
      ...phrase(
        `(?:se (?:ha|me ha|nos ha) (?:ido|caido|cortado)|(?:me|nos) (?:han|habeis) (?:cortado|dejado sin)) (?:el |la |de )?${SUPPLY}`,
      ),
    ],
    nouns: SUPPLIES,
    clause: '[te hayas|se haya] quedado sin {noun}',
    ordeal: 'quedar[te|se] sin {noun}',
  },
  {
    issue: 'outage',
    patterns: near(
      CONNECTION,
      'no (?:me )?(?:funciona|va|anda|tira)(?![a-zñ])|va (?:muy |fatal|super |tan )?(?:lent[oa]|mal|fatal)|(?:va )?lentisim[oa]|se (?:me )?(?:cae|corta|va)(?![a-zñ])|falla(?:ndo)?(?![a-zñ])|con cortes',
      26,
    ),
    nouns: CONNECTIONS,
    clause: '{noun} no funcione bien',
    ordeal: 'que {noun} no funcione bien',
    trouble: 'el problema con {noun}',
  },
  {
    issue: 'app',
    patterns: near(
      APP,
      'no (?:me |nos )?(?:funciona|carga|abre|deja|va|permite|anda|responde|reconoce)(?![a-zñ])|no se puede|error(?:es)?(?![a-zñ])|falla(?:ndo|n)?(?![a-zñ])|se (?:me )?(?:cierra|cuelga|cae|bloquea|queda)(?![a-zñ])|caida(?![a-zñ])|va (?:fatal|mal|lenta)',
      34,
    ),
    nouns: APPS,
    clause: '{noun} no funcione como debería',
    ordeal: 'que {noun} falle cuando hace falta',
    trouble: 'el fallo de {noun}',
  },
  {
    issue: 'app',
    patterns: phrase(
      'no (?:me )?(?:puedo|podemos|deja|dejan|dejais|consigo|logro) (?:entrar|acceder|iniciar sesion|ingresar|accesar|loguearme)(?! (?:al|en el) (?:avion|tren|local|recinto|hotel|concierto))',
    ),
    clause: 'no [puedas|pueda] entrar',
    ordeal: 'no poder entrar',
    trouble: 'el problema de acceso',
  },
  {
    issue: 'product',
    patterns: near(
      '(?:me |nos )?(?:ha |han )?(?:llegado|llego|llega|llegaron|venido|vino|venia|enviaron|enviado|mandado|mandaron|entregado)(?![a-zñ])|recibi(?:do|mos)?(?![a-zñ])|compr(?:e|ado|amos)(?![a-zñ])',
      'rot[oa]s?(?![a-zñ])|defectuos[oa]s?|dañad[oa]s?|estropead[oa]s?|en mal estado|golpead[oa]s?|aplastad[oa]s?|caducad[oa]s?',
      34,
    ),
    clause: 'no haya llegado en buen estado',
    ordeal: 'recibir algo en mal estado',
    trouble: 'el mal estado del producto',
  },
  {
    issue: 'product',
    patterns: inOrder(
      'compr(?:e|ado|amos)(?![a-zñ])|(?:recien|acabo de) (?:comprad[oa]|estrenad[oa]|comprar|estrenar)|estren(?:e|ado)(?![a-zñ])',
      '(?:ya )?no (?:me )?(?:funciona|enciende|carga|arranca)(?![a-zñ])|dej(?:o|ado) de funcionar',
      60,
    ),
    clause: 'la compra no esté funcionando bien',
    ordeal: 'comprar algo y que no funcione',
  },
  {
    issue: 'account',
    patterns: near(
      `tarjeta${WORD_END}`,
      '(?:me |nos )?(?:han |ha |habeis )?(?:bloquead[oa]|bloquearon|rechazad[oa]|rechazan|rechaza)(?![a-zñ])|no (?:me )?(?:funciona|pasa)(?![a-zñ])|no (?:me )?(?:ha )?lleg(?:ado|a|o)(?![a-zñ])',
      26,
    ),
    clause: '[tengas|tenga] este problema con la tarjeta',
    ordeal: 'no poder usar la tarjeta',
    trouble: 'el problema con la tarjeta',
  },
  {
    issue: 'cancelling',
    patterns: [
      ...near(
        'dar(?:me|nos|se)? de baja|(?:tramitar|pedir|solicitar|gestionar|hacer) la baja|la baja(?! (?:medica|laboral|por))',
        'no (?:me )?(?:dejan?|dejais|puedo|permiten?|hay (?:manera|forma))(?![a-zñ])|imposible|intentando|meses|semanas|llevo',
        40,
      ),
    ],
    clause: 'la baja se haya complicado',
    ordeal: 'que tramitar una baja se complique',
    trouble: 'los problemas con la baja',
  },
  {
    issue: 'advertising',
    patterns: near(
      'llamadas?(?![a-zñ])|llaman(?![a-zñ])|llamais(?![a-zñ])|llamando(?:me|nos)?(?![a-zñ])',
      'comercial(?:es)?(?![a-zñ])|publicidad|spam|para (?:ofrecer|vender)|ofreciendo|vender(?:me)?',
      40,
    ),
    clause: '[recibas|reciba] llamadas que no [has|ha] pedido',
    ordeal: 'recibir llamadas que nadie ha pedido',
  },
  {
    issue: 'advertising',
    patterns: near(
      '(?:la |el |mi |esta |este )?(?:oferta|promocion|descuento|cupon|codigo (?:promocional|de descuento))(?![a-zñ])',
      'no (?:se )?(?:me )?(?:lo |la )?(?:ha |han |habeis )?(?:aplica|aplican|aplicado|funciona|respetais|respetan|respetado|deja|vale|cumplen|cumplis)(?![a-zñ])',
      34,
    ),
    clause: 'la promoción no haya funcionado',
    ordeal: 'que una promoción no funcione como se esperaba',
    trouble: 'el problema con la promoción',
  },
  {
    issue: 'treatment',
    patterns: [
      ...phrase(
        '(?:el |un |que |muy )?(?:mal|pesimo|horrible|nefasto|vergonzoso|lamentable|penoso) trato(?! (?:de |que me dan|(?:que (?:hace[ns]?|dan?|dais|haceis) )?(?:al?|con) (?:l |la |los |las )?(?:equipajes?|maletas?|paquetes?|envios?)))',
        'trato (?:pesimo|horrible|nefasto|vergonzoso|lamentable|penoso|fatal|humillante|recibido)',
        '(?:me|nos) (?:ha |han |habeis )?(?:tratado|trataron|trato|trata|tratan) (?:muy |tan |super )?(?:mal|fatal|como)',
        '(?:me|nos) (?:ha |han |habeis )?(?:colgad|colgaron|colgo |cuelgan|colgais|gritad|gritaron)',
      ),
      ...near(
        'emplead[oa]s?|dependient[ae]s?|camarer[oa]s?|conductor(?:a)?|operador(?:a)?|agente|personal|chic[oa]|señor(?:a|ita)?|encargad[oa]|atencion',
        'maleducad[oa]s?|groser[oa]s?|bordes?(?![a-zñ])|prepotentes?|desagradables?|chul[oa](?![a-zñ])|sin educacion|falta(?:do|ron)? (?:al|el) respeto',
        34,
      ),
    ],
    clause: 'el trato no haya sido bueno',
    ordeal: 'pedir ayuda y encontrar[te|se] con un mal trato',
    trouble: 'el trato recibido',
  },
  {
    issue: 'treatment',
    patterns: near(
      'pesim[oa]|mal[ao]?(?![a-zñ])|nefast[oa]|horrible|penos[oa]|lamentable|vergonzos[oa]|de pena|deplorable',
      '(?:servicio de |servicio )?atencion(?: al (?:cliente|usuario|publico))?(?![a-zñ])',
      14,
    ),
    clause: 'la atención no haya sido buena',
    ordeal: 'pedir ayuda y no encontrarla',
  },
  {
    issue: 'waiting',
    unless: IN_PERSON,
    patterns: phrase(
      'nadie (?:me |nos |te |le )?(?:contesta|responde|coge|ha contestado|ha respondido|da (?:una )?respuesta)(?![a-zñ])',
      'no (?:me |nos )?(?:contestan|contestais|contesta nadie|responden|respondeis|responde nadie|han contestado|habeis contestado|han respondido|habeis respondido|cogen|cogeis)(?![a-zñ])',
      '(?:sigo |seguimos |estoy |y )?sin (?:recibir |tener |obtener )?(?:ninguna |una |ni una )?(?:respuesta|contestacion|noticias)(?![a-zñ])',
      'ni (?:una|media) (?:respuesta|contestacion)',
      'sin (?:contestar|responder|atender)(?:me|nos)(?![a-zñ])',
      'imposible (?:contactar|hablar|comunicar|que (?:me|te) atiendan)',
      'no hay (?:manera|forma) de (?:contactar|hablar|comunicar|que (?:me|nos|te) atiendan)',
      'no (?:he|hemos) recibido (?:ninguna )?(?:respuesta|contestacion)',
    ),
    clause: '[sigas|siga] sin respuesta',
    ordeal: 'no recibir respuesta',
    trouble: 'la falta de respuesta',
  },
  {
    issue: 'waiting',
    patterns: [
      ...near(
        '(?:la |una |haciendo |hacer )?(?:cola|fila)(?![a-zñ])',
        'minutos|horas?(?![a-zñ])|eterna|larguisima|enorme|interminable|kilometrica|infinita|larga',
        30,
      ),
    ],
    clause: '[hayas|haya] tenido que hacer esa cola',
    ordeal: 'hacer una cola así',
    trouble: 'la cola',
  },
  {
    issue: 'product',
    patterns: near(
      '(?:la |el |mi |una |las |los )?(?:comida|pizza|hamburguesas?|cena|plato|menu|patatas|cafe)(?![a-zñ])',
      'fri[oa]s?(?![a-zñ])|helad[oa]s?(?![a-zñ])|crud[oa]s?(?![a-zñ])|quemad[oa]s?|incomible|asqueros[oa]s?',
      26,
    ),
    clause: 'la comida no estuviera como debía',
    ordeal: 'pedir comida y que no llegue como debe',
  },
  {
    issue: 'product',
    patterns: near(
      '(?:la |el |mi |una )?(?:habitacion|apartamento|baño|cuarto)(?![a-zñ])',
      'suci[oa]s?(?![a-zñ])|asqueros[oa]|llen[oa] de (?:pelos|polvo|mierda|bichos)|sin limpiar|huele|olia',
      28,
    ),
    clause: 'la habitación no estuviera en condiciones',
    ordeal: 'encontrar[te|se] una habitación así',
    trouble: 'el estado de la habitación',
  },
  {
    patterns: phrase(
      '(?:me|nos) (?:estais |estan |teneis |tienen |habeis tenido )?(?:mareando|mareais|dando vueltas|dan largas|dais largas|dando largas|mandais de|mandan de|pasan de un|pasais de un|tienen de un|teneis de un)(?![a-zñ])',
      'cada (?:uno|cual|operador|persona|vez|una)[^.!?\\n]{0,24} (?:dice|dicen|cuenta|cuentan|version)[a-z]* (?:una )?(?:cosa|version)?',
      'de un (?:departamento|sitio|lado|telefono) (?:a|para) otro',
      'se pasan la pelota|os pasais la pelota',
    ),
    clause: '[lleves|lleve] tantas vueltas con esto',
    ordeal: 'dar vueltas y no encontrar una solución',
  },
  {
    patterns: phrase(
      '(?:sigo|seguimos|continuo|llevo [a-z0-9]+ [a-z]+) sin (?:poder|conseguir|lograr)(?![a-zñ])',
      'no (?:he podido|consigo|logro|hay (?:manera|forma) de) (?!entender|comprender|creer|evitar|dormir|dejar|parar|explicar|imaginar|ver(?![a-zñ]))[a-zñ]+r(?:l[oa]s?|me|se)?(?![a-zñ])',
      'imposible (?:hacer|entrar|acceder|comprar|pagar|reservar|completar|terminar|tramitar|solicitar|cambiar|activar|descargar)(?:l[oa]s?|me|se)?(?![a-zñ])',
      '(?:llevo|llevamos)[^.!?\\n]{0,24} (?:intentando|tratando de) (?!no)[a-zñ]+',
    ),
    clause: '[sigas|siga] sin poder hacerlo',
    ordeal: 'intentarlo y no conseguirlo',
  },
];
