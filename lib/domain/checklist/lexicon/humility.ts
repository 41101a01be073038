import { phrase, REST } from '../phrase';

/** Takes the fault on oneself. */
export const OWNS = phrase({
  es: [
    '(tienes|tenes|tiene|tienen|teneis) (toda la )?razon(?! (para|de)|,? (pero|aunque|sin embargo|ahora bien))',
    'lo reconocemos',
    '(el |ha sido |fue |es |un )?(error|fallo|culpa|descuido|equivocacion|metedura de pata|problema|responsabilidad) (es |ha sido |fue |solo |todo )?((enteramente |totalmente |completamente |solo |unicamente )?(nuestr[oa]|mi[oa])|de nuestra parte|por nuestra parte)',
    '(nuestr[oa]|mi) (error|fallo|culpa|descuido|equivocacion|metedura de pata|responsabilidad)',
    'es responsabilidad nuestra|la responsabilidad es nuestra|es cosa nuestra',
    `(hemos|he) (fallado|metido la pata|cometido (un|este|ese) (error|fallo)|hecho mal|gestionado mal|actuado mal|tardado (demasiado|mucho|mas)|estado lent[oa]s|estado mal|pecado)${REST}`,
    `no (hemos|he) (estado a la altura|cumplido|hecho (bien|las cosas bien)|sabido|gestionado bien|llegado a tiempo|respondido a tiempo|actuado bien|dado la talla|avisado)${REST}`,
    `(nos|me) (equivocamos|hemos equivocado|he equivocado|equivoque|confundimos|hemos confundido|despistamos|olvidamos|hemos olvidado)${REST}`,
    `(fallamos|falle|la liamos|la hemos liado|metimos la pata|la cagamos|cometimos un (error|fallo)|no estuvimos a la altura|lo hicimos mal|lo hemos hecho mal|no cumplimos|tardamos demasiado|te fallamos|le fallamos|te hemos fallado|le hemos fallado|os hemos fallado)${REST}`,
    '(asumimos|asumo|reconocemos|reconozco|aceptamos|admitimos|admito) (el|nuestro|nuestra|la|mi|que|este|toda la) (error|fallo|culpa|responsabilidad|descuido|_+)',
    '(nos hacemos|me hago) (cargo|responsables?)',
    '(tienes|tiene|teneis|llevas)( usted| tu)? (toda la |mucha |mas )?razon(?!,? (pero|aunque|sin embargo|ahora bien))',
    '(deberiamos|tendriamos que|debimos|teniamos que) haber(te|le|os|lo)? _+',
    'no (deberia|tendria que|debio) (haber(te)? (pasado|ocurrido|sucedido)|pasar|ocurrir)',
    '(debemos|tenemos que|podemos) (hacerlo|mejorar) mejor|podemos hacerlo mejor|aprendemos de esto|nos toca mejorar',
  ],
  en: [
    "(this|that)( one)?('s| is) on us",
    '(the )?(responsibility|fault|blame) is (all )?ours',
    '(our|my) (own )?(mistake|error|fault|bad|oversight|slip|responsibility|failing|failure)',
    "(that's|this is|this one's|that one's|that is|it's|this was|that was|it was) (totally |entirely |completely |all )?(on us|on me|down to us|our (mistake|error|fault|bad|doing))",
    `(we|i)('ve| have)? (really |clearly |badly )?(got (this|that|it) wrong|messed up|dropped the ball|made (a|an|this) (mistake|error)|failed( you)?|let you down|fell short|fallen short|missed (this|the mark|that|it)|slipped up|screwed up|blew it|goofed|were wrong|was wrong|were too slow|took too long)${REST}`,
    "(we|i) (really |certainly )?(should have|should've|ought to have) (_+ )?(_+ed|done|known|told|been|caught|said|made|seen|given|kept|sent|let|taken|got|written|thought|found|read)|(we|i) (could have done|can do|could do|need to do|must do|have to do|should do) better",
    "(we|i) (didn't|did not|haven't) (live up|meet|do (this|that|it|our job) (well|right)|deliver|handle (this|that|it) (well|right|properly)|get (this|that|it) right)",
    "(you're|you are) (absolutely |totally |completely |quite |so )?right(?!,? (but|though|however))",
    '(we|i) (take|accept|own|acknowledge|admit|bear)( full| the| our| complete| all| total)* (responsibility|blame|mistakes?|errors?|fault)|(we|i) own (it|this|that|up)',
    "(this|that|it) (should not|shouldn't|should never) have (happened|been)|you deserve(d)? better",
  ],
  ca: [
    "no (hem|he) estat a l'alçada",
    "no (hem|he) estat a l'altura",
    "(l')?(error|errada|culpa|descuit|equivocacio|problema|responsabilitat) (es |ha estat |va ser |nomes |tot )?((totalment |completament |nomes )?(nostr[ea]|meu|meva)|per part nostra)",
    '(el nostre|la nostra|el meu|la meva) (error|errada|culpa|descuit|equivocacio|responsabilitat)',
    'es responsabilitat nostra|la responsabilitat es nostra|es cosa nostra',
    `(hem|he) (fallat|ficat la pota|comes (un|aquest) error|fet malament|gestionat malament|trigat (massa|molt)|estat lents)${REST}`,
    `no (hem|he) (estat a l'alçada|complert|fet be|fet les coses be|gestionat be|arribat a temps|respost a temps|sabut|avisat)${REST}`,
    "(ens|em) (vam equivocar|hem equivocat|he equivocat|equivoquem|hem confos|hem oblidat|vam oblidar)|ens hem equivocat|m'he equivocat",
    "(vam fallar|vam ficar la pota|la vam espifiar|l'hem espifiada|no vam estar a l'alçada|ho hem fet malament|ho vam fer malament|t'hem fallat|us hem fallat|vam trigar massa)",
    "(assumim|assumeixo|reconeixem|reconec|acceptem|admetem) (l'error|l'errada|la culpa|la responsabilitat|el nostre|la nostra|que|tota la responsabilitat)",
    '(ens fem|em faig) (carrec|responsables?)',
    '(tens|te|teniu)( voste)? (tota la |molta )?rao(?!,? (pero|tot i que|tanmateix))',
    "(hauriem|haviem) d'haver(-te|-lo)? _+",
    "no (hauria de|havia de|hauria d') ?(haver (passat|ocorregut)|passar)",
    "(podem|hem de) fer-ho millor|ens toca millorar|n'aprenem",
  ],
});

/** Praises oneself to somebody who has just been let down. */
export const BOASTS = phrase({
  es: [
    `(somos|seguimos siendo|como) (los |las |una? |la |el )?(empresa |compañia |marca )?(lider(es)?|numero uno|n[º°] ?1|mejores|mejor (empresa|compañia|marca|servicio|valorad_+)|referentes?|pioneros)${REST}`,
    '(nuestr[oa]|un|una) (excelente|inmejorable|impecable|excepcional|reconocid[oa]|galardonad[oa]|prestigios[oa]|alta|maxima|magnific[oa]) (servicio|calidad|atencion|trayectoria|equipo|producto|reputacion|prestigio)',
    'nuestr[oa]s? (servicio|calidad|atencion|producto|equipo|trayectoria) (es |son )?(excelente|inmejorable|impecable|excepcional|de primera|la mejor|el mejor|premiad[oa])',
    '(miles|millones) de clientes (satisfech[oa]s|content[oa]s|confian|felices)|la mayoria de (nuestros )?clientes (esta|estan|queda|quedan) (satisfech|content|encantad)[oa]s?',
    'mas de \\d+ años (de experiencia|ofreciendo|al servicio|liderando)',
    '(hemos|nos han) (ganado|recibido|dado|otorgado|premiado|elegido) (_+ ){0,3}(premio|premios|galardon)_*',
    'la calidad (que )?(nos caracteriza|siempre nos)',
  ],
  en: [
    `(we're|we are|as) (the |an? )?(leading|industry[- ]leading|market leaders?|number one|award[- ]winning|best[- ]in[- ]class|world[- ]class|top[- ]rated|top[- ]ranked|most trusted|the best)${REST}`,
    '(our|an|a) (excellent|outstanding|award[- ]winning|world[- ]class|superb|exceptional|unmatched|industry[- ]leading|first[- ]class|unrivalled) (service|quality|team|reputation|product|support|track record)',
    '(thousands|millions) of (happy|satisfied) customers|(most|the majority) of our customers are (very |perfectly )?(happy|satisfied)',
    '(over|more than) \\d+ years of (experience|excellence)',
    "we('ve| have) (won|been awarded|been voted) (_+ ){0,3}(awards?|best)",
  ],
  ca: [
    `(som|seguim sent|com a) (els |les |una? |la |el |l')?(empresa |companyia |marca )?(liders?|numero u|n[º°] ?1|millors|millor (empresa|companyia|marca|servei|valorad_+)|referents?|pioners)${REST}`,
    '(el nostre|la nostra|un|una) (excel.?lent|immillorable|impecable|excepcional|reconegu_+|guardona_+|prestigios[a]?) (servei|qualitat|atencio|trajectoria|equip|producte|reputacio)',
    '(el nostre servei|la nostra qualitat|la nostra atencio|el nostre equip|el nostre producte) (es )?(excel.?lent|immillorable|impecable|excepcional|de primera|la millor|el millor)',
    '(milers|milions) de clients (satisfets|contents|confien|feliços)|la majoria de (els nostres )?clients (esta|estan|queda) (satisfe|content|encanta)_*',
    "mes de \\d+ anys (d'experiencia|oferint|al servei)",
  ],
});

/** A fault that nobody made. */
export const NOBODY = phrase({
  es: [
    `(se|nos) (ha|han|habia) (producido|detectado|generado|originado|registrado|dado|presentado|ocasionado|podido producir)( (un|una|unos|unas|algun|algunos|alguna|algunas|el|este|ese))? (pequeñ[oa]s? |lev[e]s? |posible )?(error(es)?|fallos?|incidencias?|problemas?|retrasos?|inconvenientes?|confusion|malentendido)${REST}`,
    `(se (produjo|detecto|genero|origino|registro|dio|presento)) (un|una|algun|el|este) (error|fallo|incidencia|problema|retraso|inconveniente|confusion|malentendido)${REST}`,
    `(hubo|ha habido) (un|una|algun|alguna) (error|fallo|incidencia|confusion|malentendido)${REST}`,
    'se han cometido errores',
  ],
  en: [
    `(an?|some) (error|issue|problem|mistake|delay|incident|misunderstanding|mix-up)(s)? (has |have )?(occurred|arisen|happened|was made|been made|took place|taken place)${REST}`,
    'mistakes were made',
    `there (was|has been|were|have been|appears to have been|seems to have been) (an?|some) (error|issue|mistake|misunderstanding|mix-up|miscommunication)s?${REST}`,
  ],
  ca: [
    `(s'ha|s'han|s'havia) (produit|detectat|generat|originat|registrat|donat)( (un|una|uns|unes|algun|alguna|alguns|el|l'))? ?(error(s)?|errada|incidenci_+|problem_+|retards?|confusio|malentes)${REST}`,
    `(es va (produir|detectar|generar|donar)) (un|una|algun) (error|errada|incidencia|problema|retard|confusio|malentes)${REST}`,
    `(hi va haver|hi ha hagut) (un|una|algun|alguna) (error|errada|incidencia|confusio|malentes)${REST}`,
  ],
});
