import { inOrder, near, type Problem, phrase, WORD_END, WORD_START } from './problem';

const ORDER = `(?<noun>comanda|paquet|enviament)${WORD_END}`;
const ORDERS = { comanda: 'la comanda', paquet: 'el paquet', enviament: "l'enviament" };

const TRIP = `(?<noun>vol|tren|viatge|avio|autobus|bus|ferri)${WORD_END}`;
const TRIPS = {
  vol: 'el vol',
  tren: 'el tren',
  viatge: 'el viatge',
  avio: "l'avió",
  autobus: "l'autobús",
  bus: 'el bus',
  ferri: 'el ferri',
};

const SUPPLY = `(?<noun>internet|llum|aigua calenta|aigua|gas|fibra|linia|cobertura|connexio|servei|wifi|senyal|telefon|fixe?|dades|calefaccio)${WORD_END}`;
const SUPPLIES = {
  internet: 'internet',
  llum: 'llum',
  'aigua calenta': 'aigua calenta',
  aigua: 'aigua',
  gas: 'gas',
  fibra: 'fibra',
  linia: 'línia',
  cobertura: 'cobertura',
  connexio: 'connexió',
  servei: 'servei',
  wifi: 'wifi',
  senyal: 'senyal',
  telefon: 'telèfon',
  fix: 'telèfon fix',
  fixe: 'telèfon fix',
  dades: 'dades',
  calefaccio: 'calefacció',
};

const CONNECTION = `(?<noun>internet|fibra|connexio|linia|wifi|router|encaminador)${WORD_END}`;
const CONNECTIONS = {
  internet: 'internet',
  fibra: 'la fibra',
  connexio: 'la connexió',
  linia: 'la línia',
  wifi: 'el wifi',
  router: 'el router',
  encaminador: "l'encaminador",
};

const APP = `(?<noun>app|aplicacio|web|pagina web|pagina|plataforma|portal|sistema|caixer|enllac|formulari|xat)${WORD_END}`;
const APPS = {
  app: "l'app",
  aplicacio: "l'aplicació",
  web: 'el web',
  'pagina web': 'la pàgina web',
  pagina: 'la pàgina',
  plataforma: 'la plataforma',
  portal: 'el portal',
  sistema: 'el sistema',
  caixer: 'el caixer',
  enllac: "l'enllaç",
  formulari: 'el formulari',
  xat: 'el xat',
};

const BAG = `(?<noun>maletes?|maleta|equipatge)${WORD_END}`;
const BAGS = { maleta: 'la maleta', maletes: "l'equipatge", equipatge: "l'equipatge" };

/** Waiting at a stop, in a queue or at a table is no unanswered message. */
const IN_PERSON = new RegExp(
  `${WORD_START}(?:cu(?:a|es)|parad(?:a|es)|bus|autobus(?:os)?|metro|andana|estacio|tren|taul(?:a|es)|cambrer[as]?|mostrador|finestreta|recepcio|sala d'espera|restaurant|bar|taxi|grua)${WORD_END}`,
);

const NOT_ARRIVED =
  "no (?:m'|ens |em )?(?:ha |han )?(?:arribat|arriba|arribara)(?![a-z])(?! (?:a|al) (?!casa|temps))|(?:encara )?no (?:l'|la |el |els |les )?(?:he|hem) rebut|sense (?:rebre|arribar)|(?:s'ha |esta |heu |han )?perdu(?:t|da|des|ts)(?![a-z])|no apareix";

/** Catalan. The first that matches is taken: the more telling stand before the more general. */
export const CATALAN_PROBLEMS: readonly Problem[] = [
  {
    issue: 'travel',
    patterns: [
      ...near(BAG, NOT_ARRIVED, 28),
      ...inOrder(
        "sense (?:la meva|el meu|les meves|la|l'|les)|noticies de|no (?:em )?(?:troben|trobeu|localitzen|localitzeu)|recuperar|esper[oa]|esperem|esperant",
        `(?:la meva |el meu |la |l'|les )?${BAG}`,
        3,
      ),
    ],
    nouns: BAGS,
    clause: '{noun} no hagi arribat',
    ordeal: 'arribar a lloc sense {noun}',
    trouble: 'el que ha passat amb {noun}',
  },
  {
    issue: 'travel',
    patterns: near(
      `(?<noun>vol|tren|viatge|reserva|bitllet)${WORD_END}`,
      "(?:m'|ens |s')?(?:han|heu|ha|hagin|ha estat|esta) (?:estat )?(?:cancel.?lat|cancel.?lada|anul.?lat|anul.?lada)|(?:ens|em) cancel.?len",
      24,
    ),
    nouns: {
      vol: 'el vol',
      tren: 'el tren',
      viatge: 'el viatge',
      reserva: 'la reserva',
      bitllet: 'el bitllet',
    },
    clause: "s'hagi cancel·lat {noun}",
    ordeal: 'trobar[-te|-se] amb una cancel·lació així',
    trouble: 'la cancel·lació',
  },
  {
    issue: 'travel',
    patterns: near(
      TRIP,
      '(?:amb |porta |hi ha |te |de )?[a-z0-9]{0,12} ?[a-z0-9]{0,12} ?(?:de )?(?:retards?|endarrerit|endarrerida)(?![a-z])|(?:ha )?(?:surt|sortit) tard|va tard',
      30,
    ),
    nouns: TRIPS,
    clause: '{noun} hagi anat amb retard',
    ordeal: 'patir un retard així',
    trouble: 'el retard',
  },
  {
    issue: 'travel',
    patterns: phrase('overbooking', "(?:ens|m')?(?: ?heu| ?han) deixat a terra"),
    clause: "[t'hagis|s'hagi] quedat a terra",
    ordeal: 'quedar[-te|-se] a terra',
    trouble: "el que ha passat a l'embarcament",
  },
  {
    issue: 'delivery',
    patterns: near(ORDER, NOT_ARRIVED, 44),
    nouns: ORDERS,
    clause: '{noun} no hagi arribat',
    ordeal: 'esperar una cosa que no arriba',
    trouble: 'el problema amb {noun}',
  },
  {
    issue: 'delivery',
    patterns: near(
      ORDER,
      "amb retard|(?:es |s'esta )?retarda|endarrer|triga(?![a-z])|hauria d'(?:haver )?arriba[rt]|havia d'arribar",
    ),
    nouns: ORDERS,
    clause: '{noun} vagi amb retard',
    ordeal: 'esperar una comanda que va amb retard',
    trouble: 'el retard de {noun}',
  },
  {
    issue: 'delivery',
    patterns: near(
      ORDER,
      'incomplet[a]?|equivocad[a]|equivocat|(?:hi |em )?falta(?:va|ven)?(?![a-z])|no es el que (?:havia |vaig )demana',
      26,
    ),
    nouns: ORDERS,
    clause: '{noun} no hagi arribat bé',
    ordeal: 'obrir una comanda i que no sigui el que tocava',
    trouble: "l'error amb {noun}",
  },
  {
    patterns: inOrder(
      `(?<noun>repartidor|missatger|transportista|tecnic)${WORD_END}`,
      "no (?:ha |s'ha )?(?:vingut|ve|aparegut|apareix|presentat)(?![a-z])|no va (?:venir|apareixer)",
      24,
    ),
    nouns: {
      repartidor: 'el repartidor',
      missatger: 'el missatger',
      transportista: 'el transportista',
      tecnic: 'el tècnic',
    },
    clause: "{noun} no s'hagi presentat",
    ordeal: 'esperar algú que no es presenta',
  },
  {
    issue: 'refund',
    patterns: [
      ...inOrder(
        '(?:la |meva |el |meu ){0,4}(?:devolucio|reemborsament|abonament)',
        "no (?:m'|ens )?(?:ha |han |heu )?(?:arribat|arriba|fet)(?![a-z])|sense (?:rebre|arribar)|encara no",
        32,
      ),
      ...inOrder(
        'esperant|espero|esperem|segueixo sense|continuo sense|sense|encara no',
        "(?:rebre |la |el |meva |meu |m'heu |m'han |que |em ){0,4}(?:devolucio|reemborsament|retorneu|retornin|retornat)",
        26,
      ),
      ...phrase(
        'no (?:em|ens) (?:voleu|volen|retorneu|retornen|torneu|tornen) ?(?:retornar |tornar )?els diners',
        "no (?:m'|ens )(?:han|heu) (?:retornat|tornat|reemborsat)",
      ),
    ],
    clause: '[continuïs|continuï] esperant la devolució',
    ordeal: 'esperar una devolució que no arriba',
    trouble: 'la demora en la devolució',
  },
  {
    issue: 'billing',
    patterns: near(
      'cobra(?:t|da|ren)(?![a-z])|cobr(?:eu|en)(?![a-z])',
      '(?:[0-9]+|tres|quatre|cinc|sis|set|vuit|diverses) (?:cops|vegades)|mes d.un cop',
      34,
    ),
    unless: /(?<![0-9])2 (?:cops|vegades)/,
    clause: "[t'|li ]hagin cobrat més d'un cop",
    ordeal: "que [et|li] cobrin més d'un cop",
    trouble: 'el cobrament repetit',
  },
  {
    issue: 'billing',
    patterns: [
      ...near(
        'cobra(?:t|da|nt|r|ment|ments)?(?![a-z])|cobreu|cobren|carrec(?![a-z])',
        'dos cops|dues vegades|2 cops|2 vegades|doble|duplicat|duplicada|de mes(?![a-z])|indegut|indeguda|per error|sense (?:avisar|permis|autoritzacio)|que no (?:reconec|he fet)',
        34,
      ),
      ...phrase('(?:em |ens )?(?:segueixen|seguiu|continuen|continueu) cobrant'),
    ],
    clause: "[t'hagis|s'hagi] trobat un cobrament així",
    ordeal: 'trobar[-te|-se] un cobrament que no [esperaves|esperava]',
    trouble: 'el problema amb aquest cobrament',
  },
  {
    issue: 'billing',
    patterns: near(
      'factur(?:a|es)(?![a-z])|rebut(?![a-z])',
      "errors?(?![a-z])|mal (?:feta|calculada)|incorrect|equivocad|no (?:em )?quadra|inflad|desorbitad|no (?:l')?entenc|el doble",
      34,
    ),
    clause: 'la factura no quadri',
    ordeal: 'tenir problemes amb la factura',
    trouble: 'el problema amb la factura',
  },
  {
    issue: 'price',
    patterns: near(
      "(?:m'|ens )?(?:heu|han|ha) (?:apujat|pujat)(?![a-z])|(?:ens|em) (?:apugeu|apugen|pugen|pugeu)|(?:apugen|pugen|apugeu|pugeu)(?![a-z])",
      '(?:el |la |els |les )?(?:preus?|tarifes?|tarifa|quota|quotes|factura|rebut)(?![a-z])',
      20,
    ),
    clause: "[t'hagis|s'hagi] trobat amb aquesta pujada",
    ordeal: 'trobar[-te|-se] amb una pujada així',
    trouble: 'la pujada de preu',
  },
  {
    issue: 'outage',
    patterns: [
      ...phrase(
        `sense (?:(?:donar|prestar)(?:-me|-nos|-li)? |tenir |rebre )?(?:el |la |l'|els |les )?${SUPPLY}`,
      ),
      ...phrase(`no (?:hi ha|tinc|tenim|m'arriba|ens arriba|arriba) (?:el |la |l')?${SUPPLY}`),
      ...phrase(
        `(?:ha (?:caigut|marxat)|se n'ha anat|(?:m'|ens )(?:han|heu) tallat) (?:el |la |l')?${SUPPLY}`,
      ),
    ],
    nouns: SUPPLIES,
    clause: "[t'hagis|s'hagi] quedat sense {noun}",
    ordeal: 'quedar[-te|-se] sense {noun}',
  },
  {
    issue: 'outage',
    patterns: near(
      CONNECTION,
      "no (?:em )?(?:funciona|va)(?![a-z])|va (?:molt )?(?:lent|lenta|malament|fatal)|lentissim|(?:es |s')?(?:talla|cau|penja)(?![a-z])|falla(?![a-z])|amb talls",
      26,
    ),
    nouns: CONNECTIONS,
    clause: '{noun} no vagi bé',
    ordeal: 'que {noun} no vagi bé',
    trouble: 'el problema amb {noun}',
  },
  {
    issue: 'app',
    patterns: near(
      APP,
      "no (?:em |ens |s')?(?:funciona|carrega|obre|deixa|va|permet|respon)(?![a-z])|no es pot|error(?:s)?(?![a-z])|falla(?![a-z])|es (?:tanca|penja|bloqueja|queda)(?![a-z])|caigut|caiguda|va (?:fatal|malament|lent)",
      34,
    ),
    nouns: APPS,
    clause: '{noun} no funcioni com hauria de funcionar',
    ordeal: 'que {noun} falli quan fa falta',
    trouble: "l'error de {noun}",
  },
  {
    issue: 'app',
    patterns: phrase(
      'no (?:em )?(?:puc|podem|deixa|deixen|deixeu) (?:entrar|accedir|iniciar sessio)(?! (?:(?:al|a la) (?:tren|avio|local|recinte|hotel|concert)|aigua|aire|llum|ningu|gent|menjar|gossos|carros|cotxets))',
    ),
    clause: 'no [puguis|pugui] entrar',
    ordeal: 'no poder entrar',
    trouble: "el problema d'accés",
  },
  {
    issue: 'product',
    patterns: near(
      "(?:m'|ens |me'n |em )?(?:ha |han |va |van )?(?:arribat|arriba|arribar)(?![a-z])|rebut(?![a-z])|enviat(?![a-z])|compra(?:t|r)(?![a-z])",
      'trenca(?:t|da|ts|des)(?![a-z])|esquerda(?:t|da|ts|des)|ratlla(?:t|da|ts|des)|defectuos|espatlla(?:t|da)|en mal estat|fet malbe|caduca(?:t|da)|aixafa(?:t|da)',
      34,
    ),
    clause: 'no hagi arribat en bon estat',
    ordeal: 'rebre una cosa en mal estat',
    trouble: 'el mal estat del producte',
  },
  {
    issue: 'product',
    patterns: inOrder(
      '(?:he|hem|acabo de|vaig|vam) (?:comprat|comprar|estrenat|estrenar)(?![a-z])',
      "(?:ja )?no (?:em )?(?:funciona|s'engega|carrega|va)(?![a-z])|ha deixat de funcionar",
      60,
    ),
    clause: 'la compra no funcioni bé',
    ordeal: 'comprar una cosa i que no funcioni',
  },
  {
    issue: 'account',
    patterns: near(
      `targeta${WORD_END}`,
      "(?:m'|ens |em |s'|me )?(?:han |ha |heu |estar? )?(?<noun>bloqueja|rebutja|denega)(?:t|da|n)(?![a-z])",
      26,
    ),
    nouns: { bloqueja: 'bloquejat', rebutja: 'rebutjat', denega: 'rebutjat' },
    clause: "s'hagi {noun} la targeta",
    ordeal: 'no poder fer servir la targeta',
    trouble: 'el problema amb la targeta',
  },
  {
    issue: 'account',
    patterns: near(
      `targeta${WORD_END}`,
      "no (?:em )?funciona(?![a-z])|no (?:m')?(?:ha )?arriba(?:t)?(?![a-z])",
      26,
    ),
    clause: '[hagis|hagi] tingut problemes amb la targeta',
    ordeal: 'no poder fer servir la targeta',
    trouble: 'el problema amb la targeta',
  },
  {
    issue: 'cancelling',
    patterns: near(
      'donar(?:-me|-nos|-se)? de baixa|(?:tramitar|demanar|fer|sol.?licitar) la baixa|la baixa(?! (?:medica|laboral))',
      'no (?:em )?(?:deixen|deixeu|puc|permeten|hi ha manera)(?![a-z])|impossible|intentant|mesos|setmanes|porto',
      40,
    ),
    clause: "la baixa s'hagi complicat",
    ordeal: 'que tramitar una baixa es compliqui',
    trouble: 'el problema amb la baixa',
  },
  {
    issue: 'advertising',
    patterns: inOrder(
      'cada dia|tot el dia|a totes hores|constantment|sense parar',
      '(?:em|ens) (?:truqueu|truquen)(?![a-z])',
      10,
    ),
    clause: '[rebis|rebi] aquestes trucades',
    ordeal: 'rebre tantes trucades',
    trouble: 'aquest excés de trucades',
  },
  {
    issue: 'advertising',
    patterns: near(
      'trucades?(?![a-z])|truquen(?![a-z])|truqueu(?![a-z])|trucant(?![a-z])',
      'comercials?(?![a-z])|publicitat|spam|per (?:oferir|vendre)|oferint',
      40,
    ),
    clause: '[rebis|rebi] trucades que no [has|ha] demanat',
    ordeal: 'rebre trucades que ningú no ha demanat',
  },
  {
    issue: 'advertising',
    patterns: near(
      "(?:la |l'|el |aquesta )?(?:oferta|promocio|descompte|cupo|codi (?:promocional|de descompte))(?![a-z])",
      "no (?:se )?(?:m'|s'|em |es )?(?:ha |han |heu )?(?:aplica|apliquen|aplicat|funciona|respecteu|respectat|deixa|val|compliu|compleixen)(?![a-z])",
      34,
    ),
    clause: 'la promoció no hagi funcionat',
    ordeal: "que una promoció no funcioni com s'esperava",
    trouble: 'el problema amb la promoció',
  },
  {
    issue: 'treatment',
    patterns: [
      ...phrase(
        '(?:el |un |quin |molt )?(?:mal|pessim|horrible|nefast|vergonyos|lamentable|penos) tracte',
        'tracte (?:pessim|horrible|nefast|vergonyos|lamentable|penos|fatal|rebut)',
        "(?:m'|ens |em )(?:ha |han |heu )?(?:tractat|tracten|tracteu|va tractar|van tractar) (?:molt |tan )?(?:malament|fatal|com)",
        "(?:m'|ens )(?:ha |han |heu )(?:penjat|cridat)(?![a-z])",
        '(?:em|ens) (?:va|van) (?:penjar|cridar)(?![a-z])',
      ),
      ...near(
        'empleats?|empleada|dependent[a]?|cambrer[a]?|conductor[a]?|operador[a]?|personal|noi|noia|senyor[a]?|encarregat|atencio',
        'maleduca(?:t|da|ts)|groller[a]?|borde|prepotents?|desagradables?|sense educacio|falta(?:t)? al respecte',
        34,
      ),
    ],
    clause: 'el tracte no hagi estat bo',
    ordeal: 'demanar ajuda i trobar[-te|-se] un mal tracte',
    trouble: 'el tracte rebut',
  },
  {
    issue: 'treatment',
    patterns: near(
      'pessim[a]?|mal[a]?(?![a-z])|nefast[a]?|horrible|penos[a]?|lamentable|vergonyos[a]?|de pena',
      "(?:servei d')?atencio(?: al (?:client|public|usuari))?(?![a-z])",
      14,
    ),
    clause: "l'atenció no hagi estat bona",
    ordeal: 'demanar ajuda i no trobar-la',
  },
  {
    issue: 'waiting',
    unless: IN_PERSON,
    patterns: phrase(
      "ningu (?:no )?(?:em |ens |m'|hi )?(?:contesta|respon|agafa|ha contestat|ha respost|dona (?:cap )?resposta)(?![a-z])",
      "no (?:em |ens |m'|l')?(?:contesten|contesteu|contesta ningu|responen|respon|responeu|respon ningu|agafen|agafeu|han contestat|heu contestat|han respost|heu respost)(?![a-z])",
      '(?:segueixo |seguim |continuo |continuem |estic )?sense (?:rebre |tenir |obtenir )?(?:cap |una )?(?:resposta|noticia|contestacio)(?![a-z])',
      'no (?:he|hem) rebut (?:cap )?(?:resposta|contestacio)',
      'cap resposta(?![a-z])',
    ),
    clause: '[continuïs|continuï] sense resposta',
    ordeal: 'no rebre resposta',
    trouble: 'la manca de resposta',
  },
  {
    issue: 'waiting',
    patterns: near(
      '(?:la |una |fent |fer )?cu(?:a|es)(?![a-z])',
      'minuts|hor(?:a|es)(?![a-z])|eterna|llarguissim|enorme|interminable|infinita|llarga',
      30,
    ),
    clause: '[hagis|hagi] hagut de fer aquesta cua',
    ordeal: 'fer una cua així',
    trouble: "l'espera a la cua",
  },
  {
    issue: 'product',
    patterns: near(
      "(?:el |la |l'|un |una )?(?:menjar|pizza|hamburguesa|sopar|dinar|plat|menu|cafe)(?![a-z])",
      'fre(?:d|da|ds|des)(?![a-z])|glaca(?:t|da)|cru(?:a)?(?![a-z])|crema(?:t|da)(?![a-z])|incomestible|fastigos',
      26,
    ),
    clause: 'el menjar no estigués com calia',
    ordeal: 'demanar menjar i que no arribi com cal',
  },
  {
    issue: 'product',
    patterns: near(
      "(?:l'|la |una )?(?:habitacio|apartament|bany|cambra)(?![a-z])",
      'brut(?:a|s|es)?(?![a-z])|fastigos|ple(?:na)? de (?:cabells|pols|merda|bitxos)|sense netejar|fa pudor',
      28,
    ),
    clause: "l'habitació no estigués en condicions",
    ordeal: 'trobar[-te|-se] una habitació així',
    trouble: "l'estat de l'habitació",
  },
  {
    patterns: phrase(
      '(?:em|ens) (?:feu|fan|esteu fent|estan fent) (?:donar voltes|anar)(?![a-z])',
      '(?:em|ens) (?:mareu|maregen|doneu llargues|donen llargues)(?![a-z])',
      'cada(?:scu| un| una| vegada| cop)[^.!?\\n]{0,24} (?:diu|diuen|explica|expliquen)[a-z]* (?:una )?(?:cosa|versio)?',
      "d'un (?:departament|lloc|costat|telefon) (?:a|cap a) (?:un )?altre",
      "de l'un a l'altre",
      'us passeu la pilota|es passen la pilota',
    ),
    clause: '[hagis|hagi] de donar tantes voltes amb això',
    ordeal: 'donar voltes i no trobar cap solució',
  },
  {
    patterns: phrase(
      '(?:segueixo|seguim|continuo|continuem) sense (?:poder|aconseguir)(?![a-z])',
      'no (?:he pogut|aconsegueixo|hi ha manera de|hi ha manera d) ?(?!entendre|comprendre|creure|evitar|dormir|deixar|parar|explicar|imaginar)[a-z]+(?:r|re)(?:-ho|-me|-se)?(?![a-z])',
      'impossible (?:fer|entrar|accedir|comprar|pagar|reservar|completar|acabar|tramitar|demanar|canviar|activar|descarregar)(?:-ho|-me)?(?![a-z])',
      '(?:porto|portem)[^.!?\\n]{0,24} (?:intentant|provant de) (?!no)[a-z]+',
    ),
    clause: '[continuïs|continuï] sense poder-ho fer',
    ordeal: 'intentar-ho i no poder',
  },
];
