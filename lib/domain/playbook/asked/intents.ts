import type { Intent } from './intent';

/** Words between two others, few. */
const SOME = '(?:\\S+ ){0,3}';
const words = (...all: string[]) => new RegExp(`(?<![a-z])(?:${all.join('|')})(?![a-z])`);

/** Goods that are on their way are no matter of coverage. */
const ON_ITS_WAY = words(
  'pedidos?|paquetes?|envios?|cartas?|correos?|facturas?|tecnic[oa]s?|dinero|reembolso|router|mensajes?|sms',
  'tarde|a tiempo|tren|bus|autobus|vuelo|avion|comanda|paquets?|enviaments?|factura|diners',
  'orders?|parcels?|package|delivery|invoice|technician|refund|train|flight|late',
);
const HAS_PRICE = /€|\$|£|\beur|gratis|gratuit|free|sin coste|sense cost|no charge|\d+,\d\d/;
const HAS_TIME =
  /\d+ ?(?:h\b|hora|hour|hore|dia|day|die|semana|week|setman|min)|dia siguiente|mismo dia|next day|endema/;

/** Common questions in Spanish, English and Catalan. A fact answers one where its heading says so. */
export const INTENTS: readonly Intent[] = [
  {
    heading: words('cobertura|coverage|disponibilidad|availability|disponibilitat'),
    asks: words(
      `lleg(?:a|ais|an|areis|ara) ${SOME}(?:a|hasta)(?! tiempo)`,
      `(?:hay|teneis|dais|tendreis) ${SOME}(?:cobertura|servicio|fibra) ${SOME}en`,
      `arrib(?:a|eu|en|areu|ara) ${SOME}(?:a|fins a)`,
      `(?:hi ha|teniu|doneu) ${SOME}(?:cobertura|servei|fibra) ${SOME}a`,
      `(?:are|do|will|can) you ${SOME}(?:available|cover|reach|serve|come to)`,
      `(?:is|do you have) ${SOME}(?:coverage|available|service|fibre|fiber) ${SOME}(?:in|at|to|near)`,
    ),
    not: ON_ITS_WAY,
    isAnyPlace: true,
  },
  {
    heading: words('horarios?|hours|opening|horaris?|apertura|obertura'),
    asks: words(
      `(?:a|hasta|desde) que hora ${SOME}(?:abr|cerr|estais abiert)[a-z]*`,
      `(?:a|fins a|des de) quina hora ${SOME}(?:obr|tanqu|tanc)[a-z]*`,
      `(?:que|cual es (?:el|vuestro|su)|quin|quin es (?:el|el vostre)) ${SOME}horari[o]?`,
      `(?:abris|abre|abren|estais abiertos|estan abiertos|obriu|obren|esteu oberts)`,
      `(?:what|which) (?:time|hours) ${SOME}(?:open|close)`,
      `(?:are|do) you open|(?:what are )?your (?:opening )?hours|opening hours`,
    ),
    not: words(
      'incidencias?|reclamacion|ticket|expediente|incidencia|reclamacio|claim|case|account',
    ),
    says: /\d|24 ?h|siempre|sempre|always/,
  },
  {
    heading: words('precios?|tarifas?|coste|prices?|pricing|fees?|preus?|tarifes|cost'),
    asks: words(
      'cuanto (?:cuesta|cuestan|vale|valen|cobrais|sale)|que (?:precio|coste) (?:tiene|tienen)|a que precio',
      "how much (?:is|are|does|do|for)|what(?: is|s|’s|'s) the price|what do you charge",
      'quant (?:costa|costen|val|valen|cobreu)|quin preu',
    ),
    not: words(
      'cuesta que|cuesta contestar|costa que|costa contestar|longer|more',
      'envios?|enviaments?|shipping|portes',
    ),
    says: HAS_PRICE,
  },
  {
    heading: words('envios?|entregas?|shipping|delivery|enviaments?|lliuraments?|plazos?'),
    asks: words(
      `(?:cuanto|que) ${SOME}(?:tarda|tardan|tardais) ${SOME}(?:envios?|entregas?|pedidos?|llegar)`,
      '(?:en cuanto tiempo|en cuantos dias) (?:llega|llegan|entregais|enviais)',
      `how long ${SOME}(?:shipping|delivery|to arrive|orders?)`,
      `quant ${SOME}(?:triga|trigueu|triguen|tarda) ${SOME}(?:enviaments?|comandes?|comanda|arribar)`,
    ),
    says: HAS_TIME,
  },
  {
    heading: words('envios?|shipping|delivery|enviaments?|portes|ports|gastos de envio'),
    asks: words(
      `(?:cuanto|que) ${SOME}(?:cuesta|cuestan|vale|valen|son) ${SOME}(?:envios?|portes|gastos de envio)`,
      'gastos de envio|(?:el )?envio (?:es )?gratis|despeses d’enviament|enviament (?:es )?gratuit',
      `how much ${SOME}(?:shipping|delivery|postage)|(?:is )?(?:shipping|delivery) free`,
      `quant ${SOME}(?:costa|val|valen) ${SOME}(?:enviaments?|ports)`,
    ),
    says: HAS_PRICE,
  },
  {
    heading: words('devolucion(?:es)?|returns?|devolucion?s|cambios y devoluciones|retorns?'),
    asks: words(
      `(?:como|donde|puedo|se puede|podria|quiero saber si puedo) ${SOME}(?:devolver|devuelvo|devolverl[oa]s?)`,
      `(?:how|where|can|could|may) ${SOME}(?:return|send back)`,
      `(?:com|on|puc|es pot|podria) ${SOME}(?:retornar|torno|retorno|tornar-l[oa])`,
      `(?:que|cuanto) ${SOME}(?:plazo|tiempo|dias) ${SOME}(?:devolver|devolucion)`,
    ),
    not: words('llamadas?|dinero|importe|cobrado|calls?|trucades?|trucada|diners|money|favor'),
  },
  {
    heading: words('averias?|incidencias?|outages?|avaries|avaria|incidencies'),
    asks: words(
      `(?:hay|teneis|hay una|es una) ${SOME}(?:averias?|incidencias?|caidas?|corte)`,
      '(?:se ha caido|esta caida|esta caido|estais caidos)',
      `(?:is there|are there|do you have) ${SOME}(?:outages?|incident)`,
      'are you down|is (?:it|the (?:service|network|internet)) down',
      `(?:hi ha|teniu) ${SOME}(?:avaries|avaria|incidencia|incidencies|caiguda|tall)`,
      '(?:ha caigut|esta caiguda|esteu caiguts)',
    ),
  },
  {
    heading: words(
      'contactos?|contact|telefonos?|telefon|phone|atencion al cliente|atencio al client|customer service',
    ),
    asks: words(
      `(?:como|donde|por donde) ${SOME}(?:contactar|contacto|llamar|llamo|hablar|hablo)(?:os|con)?`,
      `(?:que|cual es (?:el|vuestro)|teneis|algun) ${SOME}(?:telefono|correo|email)`,
      `(?:how|where) (?:can|do|could) i ${SOME}(?:contact|call|reach|talk to)`,
      `(?:what|is there|do you have) ${SOME}(?:phone|number|email)`,
      `(?:com|on|per on) ${SOME}(?:contactar|contacto|trucar|truco|parlar)(?:-vos)?|(?:quin|teniu|algun) ${SOME}(?:telefon|correu)`,
    ),
    says: /\d{3}|@|https?:|www\./,
  },
  {
    heading: words(
      'direccion|donde estamos|ubicacion|address|location|where we are|adreca|on som|ubicacio',
    ),
    asks: words(
      'donde (?:estais|os encuentro|esta la tienda|queda la tienda|queda)|que direccion|cual es (?:la|vuestra) direccion',
      "where are you(?: located)?|what(?: is|s|’s|'s) (?:the|your) address",
      'on (?:sou|us trobo|es la botiga)|quina (?:es la vostra )?adreca',
    ),
    not: words('cuando|meses|semanas|hora|responder|respuesta|when|months|answer|resposta'),
  },
  {
    heading: words('pagos?|formas de pago|payments?|payment methods|pagaments?|formes de pagament'),
    asks: words(
      `(?:se puede|puedo|como|con que) ${SOME}(?:pagar|pago)|aceptais ${SOME}(?:tarjeta|bizum|efectivo|paypal)`,
      `(?:can|how|could) ${SOME}pay|do you (?:take|accept) ${SOME}(?:cards?|cash|paypal)`,
      `(?:es pot|puc|com|amb que) ${SOME}(?:pagar|pago)|accepteu ${SOME}(?:targeta|bizum|efectiu|paypal)`,
    ),
  },
];
