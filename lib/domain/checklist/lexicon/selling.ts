import { phrase, REST } from '../phrase';

/** Starts a thought: an order stands here. Two blanks stand for a handle. */
const START = '(?<=^|  |[.!?¡¿:;,()\\n–—-] ?|(y|and|i|tambien|also|ya|mientras tanto|mientras) )';
const ES_PROMO =
  'ofertas?|promos?|promociones|promocion|descuentos?|rebajas|cupon(es)?|packs?|tarifas? especial(es)?';
const EN_PROMO =
  'deals?|offers?|sales?|promos?|promotions?|discounts?|coupons?|bundles?|special prices?';
const CA_PROMO = 'ofertes|oferta|promos?|promocions|promocio|descomptes?|rebaixes|cupons?|packs?';

/** Sells: asks to buy, praises a promotion, hands out a code. */
export const SELLING = phrase({
  es: [
    'pasate a (la |nuestra |el )?(tarifa|plan|fibra|oferta|promo)_*',
    '(compra|contrata)(la|lo)? (ya|nuestr[oa])( _+){0,2}',
    'no te l[oa]s? pierdas',
    '(tienes|tendras) (un )?\\d+ ?% de descuento',
    `${START}(aprovecha|aproveche|aprovechad|aprovechen)(?! (para (contar|decir|escrib|envi|mand)|y (cuent|escrib|envi)))${REST}`,
    `(puedes|puede|podeis|no dejes de|no deje de|te invitamos a|le invitamos a) aprovechar${REST}`,
    `(aprovechar|conoce|conozca|descubre|descubra|consulta|consulte|mira|mire|echa un vistazo a|no te pierdas|no se pierda|disfruta de|disfrute de|tenemos|hay|llegan|lanzamos|estrenamos|prueba|pruebe|visita) (ya |ahora )?(nuestr[oa]s? |las? |los? |el |un[oa]?s? |est[ae]s? |tus |sus |todas |todos |l[oa]s? |de |mejores |nuev[oa]s? |grandes |increibles ){0,4}(${ES_PROMO}|black friday|cyber monday|nueva coleccion|nuevas colecciones|coleccion de (otoño|primavera|verano|invierno)|novedades de (temporada|la temporada))`,
    `${START}(compra|compre|comprad|compralo|comprala|comprelo|contrata|contrate|contratalo|hazte con|hagase con|llevate|llevese|consiguelo|consigalo|consigue|consiga|reserva|reserve|pide|pida|suscribete|suscribase|pasate a|pasese a|mejora tu (plan|tarifa)|actualiza tu plan) (ya|ahora|hoy|tu|tus|su|el|la|las|los|un|una|nuestr[oa]s?|a|al|premium|con|en nuestra)(?= _+)[^.!?\\n]{0,60}?(por solo|desde (solo )?\\d|con (un )?\\d{1,2} ?%|descuento|oferta|promo_*|gratis|al mejor precio|ya mismo|antes de que se (acabe|agote)|en nuestra tienda|premium|rebajad[oa]s?)${REST}`,
    '(usa|use|utiliza|utilice|introduce|introduzca|con|aplica|aplique) (el |tu |este |nuestro )?(codigo|cupon) (promocional |de descuento |promo )?(?!de (error|seguridad|reserva|seguimiento|barras|verificacion|acceso)|postal|que|enviad)[a-z]*\\d[a-z0-9]*',
    '(codigo|cupon) (promocional|promo)',
    `\\d{1,2} ?% (de )?(descuento|dto|menos|off) (en|con|para) (tu|su|la|el|todas?|todos|nuestr[oa]s?)`,
    `(tarifas|precios|ofertas) (desde|por) (solo |tan solo )?\\d+`,
    'por (solo|tan solo|solamente) \\d+[^.!?\\n]{0,12}(€|euros|\\$|pesos|al mes)',
    '2 ?x ?1|segunda unidad (al|a mitad)|ultimas? (unidades|plazas|horas para)|oferta (limitada|exclusiva|especial|valida|por tiempo)|tiempo limitado|precios? (increibles?|irresistibles?|imbatibles?)|no te quedes sin|plazas limitadas|envio gratis en (tu|todas|pedidos|compras)',
    '(te|le) (puede|podria|va a) interesar (nuestr[oa]|la|el) (nuev[oa] )?(plan|tarifa|oferta|promocion|servicio|tarjeta|seguro|producto|pack)',
    '(ya (has|ha) (visto|probado)|conoces|conoce) (ya )?nuestr[oa]s? (nuev[oa]s? )?(coleccion|tarifa|plan|oferta|promocion|app premium|pack|catalogo|producto)s?',
    'tenemos (algo|un plan|una tarifa|una oferta) (perfect[oa]|ideal|mejor) para (ti|usted)',
  ],
  en: [
    `(check out|take advantage of|don't miss( out on)?|discover|explore|browse|enjoy|grab|shop|have a look at|take a look at) (our |the |these |this |some |all ){0,2}(_+ ){0,2}(${EN_PROMO}|collection|black friday|cyber monday|new arrivals)(?! (team|department|number|rep|page says|terms))`,
    `(see our|we have|we've got|there are) (some |great |new |amazing |big |exclusive |special |fantastic |lots of ){1,3}(${EN_PROMO})`,
    '(shop|buy|order|subscribe|upgrade|book|get yours|sign up) (now|today|online now)(?=[^.?]{0,60}(!|[.]|$|and (save|get)|for (only|just)|%|off))(?! (and we|so we|if))',
    '(buy|get|purchase|grab) (one|yours|it|them|our _+) (now|today|for (only|just))',
    '(use|enter|apply|with) (the |our |this |your )?(promo |discount |coupon |voucher )?code (?!sent|we|that|from|on|in|to|you)[a-z]*\\d[a-z0-9]*',
    '(promo|discount|coupon) code [a-z0-9]*\\d[a-z0-9]*',
    '(save|get|enjoy|take) (up to |an extra |a further )?\\d{1,2} ?%( off)?',
    '\\d{1,2} ?% off (your|our|all|everything|selected|any|on)',
    '(plans?|prices?|fares?|deals?|rates?) (start(ing)? )?(from|at) (only |just )?[$£€]? ?\\d+',
    '(for )?(only|just) [$£€] ?\\d+([.]\\d+)?( (a|per) month)?',
    'limited[- ]time (offer|only|deal)|while (stocks|supplies) last|best prices?(?! guarantee)|unbeatable (price|deal)s?|hurry|last chance|free shipping on|buy one get one|bogo|shop now|buy now',
    "you('ll|'d)? (might|may|would|could|will)? ?(also )?(love|like|be interested in|enjoy) our (_+ ){0,2}(plan|range|collection|package|card|offers?|deals?|membership|subscription|bundle|menu|sale)s?",
    '(have you (tried|seen|considered)|why not (try|upgrade to|switch to)|upgrade to|switch to) our (new |latest |premium )?(_+ )?(plan|range|collection|package|card|membership|subscription|bundle|premium)',
    'perfect (plan|package|deal|offer|product) for you',
  ],
  ca: [
    `${START}(aprofita|aprofiti|aprofiteu)(?! per (explicar|dir|escriure|enviar))${REST}`,
    "(pots|pot|podeu|no deixis d'|et convidem a) ?aprofitar",
    `(aprofitar|coneix|descobreix|descobreixi|consulta|mira|dona un cop d'ull a|no et perdis|gaudeix de|tenim|hi ha|arriben|llancem|estrenem|prova|visita) (ja |ara )?(les |els |el |la |l'|un |una |uns |unes |aquests |aquestes |aquesta |totes |tots |nostres |nostra |nostre |noves |nous |nova |nou |millors |grans |de ){0,5}(${CA_PROMO}|black friday|cyber monday|nova col.?leccio|col.?leccio de (tardor|primavera|estiu|hivern))`,
    `${START}(compra|compri|compra'l|compra-la|contracta|contracti|emporta't|emporti's|aconsegueix|reserva|demana|subscriu-te|passa't a) (ja|ara|avui|el|la|les|els|un|una|a|al|premium|amb)(?= _+)[^.!?\\n]{0,60}?(per nomes|des de (nomes )?\\d|amb (un )?\\d{1,2} ?%|descompte|oferta|promo_*|gratis|al millor preu|abans que s'(acabi|esgoti)|botiga|premium|rebaixad_+)${REST}`,
    '(fes servir|utilitza|introdueix|amb|aplica) (el |aquest |el teu |el nostre )?(codi|cupo) (promocional |de descompte )?(?!de (error|seguretat|reserva|seguiment|barres)|postal|que)[a-z]*\\d[a-z0-9]*',
    '(codi|cupo) promocional',
    '\\d{1,2} ?% de descompte (en|amb|per|a) (la|el|les|els|tota|tots|totes)',
    'per (nomes|tan sols) \\d+[^.!?\\n]{0,12}(€|euros|al mes)|(tarifes|preus|ofertes) des de (nomes )?\\d+',
    '2 ?x ?1|ultimes? (unitats|places)|oferta (limitada|exclusiva|especial|valida)|temps limitat|preus? (increibles?|irresistibles?|imbatibles?)|no et quedis sense|enviament gratuit en',
    '(et|li) (pot|podria) interessar (el nostre|la nostra) (nou |nova )?(pla|tarifa|oferta|promocio|servei|targeta|asseguranca|assegurança|producte|pack)',
    '(has vist|has provat|coneixes) (ja )?(la nostra|el nostre|les nostres|els nostres) (nova |nou |noves |nous )?(col.?leccio|tarifa|pla|oferta|promocio|cataleg|producte)s?',
  ],
});

/** The customer speaks of prices and promotions: then they are the matter. */
export const ABOUT_PROMOTIONS = phrase({
  es: [
    'ofertas?|promos?|promocion(es)?|descuentos?|rebajas?|cupon(es)?|codigos?|precios?|tarifas?|black ?friday|cyber ?monday|2 ?x ?1|meses sin intereses|campaña|sorteo|puntos|plan(es)?|paquetes?|comprar|contratar|suscri_+|coleccion|gratis',
  ],
  en: [
    'deals?|offers?|sales?|promos?|promotions?|discounts?|coupons?|codes?|prices?|pricing|fares?|black ?friday|cyber ?monday|bogo|vouchers?|points|rewards|plans?|packages?|subscri_+|upgrad_+|buy|purchase|order|pre-?order|collection|free|guac|\\d+ ?%|\\$\\d+',
  ],
  ca: [
    'oferta|ofertes|promos?|promocio|promocions|descomptes?|rebaixes|cupons?|codis?|preus?|tarifa|tarifes|black friday|campanya|sorteig|punts|pla|plans|paquet|comprar|contractar|subscri_+|col.?leccio|gratis',
  ],
});
