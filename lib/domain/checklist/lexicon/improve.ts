import { phrase, REST } from '../phrase';

const ES_WORD =
  '(ideas?|sugerencias?|propuestas?|opinion(es)?|comentarios?|aportacion(es)?|aportes?|observacion(es)?|recomendacion(es)?|criticas?|experiencias?|feedback|consejos?)';
const CA_WORD =
  '(idees|idea|suggeriments?|propost(a|es)|opinions?|comentaris?|aportacions?|observacions?|recomanacions?|critic(a|ques)|experienci(a|es)|consells?)';
const EN_WORD =
  '(ideas?|suggestions?|feedback|proposals?|opinions?|comments?|input|thoughts|views?|recommendations?|criticism|insights?|requests?)';

/** Wants to do better, asks how, or says what becomes of an idea. */
export const IMPROVE = phrase({
  es: [
    'que (habria|hubiera|hubiese) hecho falta para',
    'si se te ocurre como (evitar|mejorar)_*',
    `(quer|gustari|necesit|pod|deb|ten|intent|trat|sigu|segui|trabaj|ayud|esforz|aprend|permit|sirv|util|tom|encanta)_* (_+ ){0,4}?(mejorar|mejor(a|amos|arl[oa]s?|ando)?(?! (solucion|opcion|manera|forma))|hacerlo mejor|aprender|corregir)(?!_)( [^.,;:!?\\n]{0,40})?`,
    `(para|por|a|de|en) (poder |seguir )?mejor(ar|arl[oa]s?|ando)(?! tu salud)${REST}`,
    `(estamos|seguimos|seguiremos) mejorando${REST}`,
    `(mejoraremos|aprenderemos|aprendemos de|hemos aprendido|aprender de|vamos a mejorar|tenemos que mejorar|debemos mejorar|nos hace mejores|nos ayuda a (mejorar|crecer|aprender))${REST}`,
    `(que|como|cual|donde|cuando)( _+){0,4} (mejorarias|mejoraria|mejorariais|mejorarian|cambiarias|cambiaria|cambiariais|harias|haria|hariais|propones|propone|propondrias|propondria|sugieres|sugiere|sugeririas|recomiendas|recomendarias|echas en falta|echa en falta|echaste en falta|echais en falta|echaste de menos|echas de menos|falto|preferirias|preferiria|prefieres|añadirias|añadiria|esperabas|esperarias|te gustaria|le gustaria|os gustaria|te habria (ayudado|gustado|servido)|le habria (ayudado|gustado)|hubieras|habrias (hecho|cambiado|preferido|querido))${REST}`,
    `(que|como) (podemos|podriamos|podemos hacer|podriamos hacer|deberiamos|tendriamos que|habriamos podido|pudimos|podiamos) (_+ ){0,3}?(mejor_*|cambiar|distint[oa]|diferente)${REST}`,
    `(tu|tus|su|sus|vuestr[oa]s?|esta|esa|la|las|el) ${ES_WORD} (_+ ){0,3}?(nos (ayuda|sirve|importa|interesa|hace|viene|permite|sera|es)n?|cuentan?|es (muy )?(util|valios[oa]|importante|oro|buena|bienvenid[oa])|son (muy )?(utiles|valios[oa]s|importantes|bienvenid[oa]s)|es clave|llegan?|ya esta|va|queda|la tenemos|se la)${REST}`,
    `(pas|traslad|compart|comparti|llev|envi|mand|coment|hac|hare|haremos|plante|propon|propus|derivar|remit|dej|apunt|anot|sum|estudi|valor|tendre|tenemos|tengo|recog|reco)_*( _+){0,4}? (tu|tus|su|sus|vuestr[oa]s?|la|las|esta|esa|estas|el) (buena )?${ES_WORD}${REST}`,
    `(dejanos|dejenos|danos|denos|cuentanos|cuentenos|dinos|diganos|comparte|compartenos|compartanos|mandanos|envianos|escribenos|nos (cuentas|das|dejas|dices|interesa|encantaria (leer|oir|conocer|saber)|gustaria (leer|oir|conocer|saber)))( _+){0,4} ${ES_WORD}${REST}`,
    `(alguna|tienes|tiene|teneis|que|cualquier|admitimos|aceptamos|escuchamos|buzon de|agradecemos|agradeceria_*) (_+ ){0,2}?(sugerencias?|ideas?|propuestas?)(?! de compra)${REST}`,
    `(lo|la|los|las) (tendremos|tenemos|tendre|tengo) (muy )?(en cuenta|presente|en mente)${REST}`,
    `(lo|la|se lo|se la) (estudiamos|estudiaremos|valoramos|valoraremos|proponemos|propondremos|planteamos|plantearemos|pasamos|paso|llevamos|trasladamos) (a|al|con|en|para) (el |la |los |nuestro |nuestra )?(equipo|compañer_+|responsable_*|reunion|cocina|producto|diseño|departamento|siguiente|proxim[oa]|lista)${REST}`,
    `(hacerlo|haremos|hagamos|hacemos|lo hacemos|lo haremos) mejor( la proxima| otra vez)?`,
    `(estar|estemos) a la altura${REST}`,
  ],
  en: [
    'how (could|can) (this|we|it) (have )?(gone|been|go|done)( _+){0,2} better',
    `(want|like|love|aim|need|have|try|trying|strive|keen|hope|working|work|help|helps|able|continue|committed|learn|how|room|ways|looking) (us |hard |always |we |can |could |for |you |to )*(to )?(improve|do better|get better|be better|learn from|make (it|this|things|_+) (even )?better|get this right|improving|improvements?)${REST}`,
    `(we'll|we will|we must|we should|we can|we need to|we have to|we're|let us|help us|to|always) (all )?(improve|improving|do better|learn|learning|get better)(?! more| how to| about)${REST}`,
    `(what|how|which|where)( _+){0,3} (would|could|should|can|might|did) (you|we|i) (_+ ){0,3}?(better|improve|change|differently|prefer|like to see|suggest|recommend|add|have liked|have (helped|done|made)|fix first|miss)${REST}`,
    `what (would|could|might) have (made|helped|been)${REST}`,
    `(any|your|other|these|those|all|for|some|the|open to|more|share|hear|have a|this|great|helpful|such) (_+ )?(suggestions?|ideas? (for|on|about|to|how|you))${REST}`,
    `(pass|share|forward|take|send|relay|put|bring|get|flag|log|add|note|submit|raise|discuss|consider)_* (_+ ){0,3}?(your|this|that|the|these) (_+ )?${EN_WORD}(${REST})?`,
    `(your|this|that|the) (_+ )?${EN_WORD} (_+ ){0,3}?(helps?|matters?|counts?|is (important|valuable|useful|with|being|going|noted and|now)|are (important|valuable|useful|with)|been (passed|shared|forwarded|sent|logged|noted|added)|be (passed|shared|forwarded|sent|logged|added|taken|considered)|makes? us|means? (a lot|we)|goes|go|went)${REST}`,
    `(love|like|want|keen|interested|glad|happy) to (hear|know|read|learn) (_+ ){0,4}?(${EN_WORD}|what you('d| would)|how (we|you'd)|think)${REST}`,
    `(tell|let) us (know )?(what|how|which) (you'd|you would|we could|we can|we should|would)${REST}`,
    `(tell|send|give|leave|drop|share with) us (_+ ){0,3}?${EN_WORD}${REST}`,
    `('ll|will|to) (keep|bear) (this|that|it) in mind${REST}|(we|i)('ll| will)? (keep|bear) (this|that|it) in mind${REST}`,
    `(take|taking|took) (this|that|it|your _+) on board${REST}`,
    `(take|taking|put|putting|pass|passing|bring|bringing) (this|it|that) to (our|the) (product|design|kitchen|menu|planning|app|next)${REST}`,
  ],
  ca: [
    `(vol|agrada|necessit|pod|hem|hav|ten|tenim|intent|segui|segu|treball|ajud|esforç|permet|serv|encanta)_* ([_']+ ){0,4}?(millorar(-_+|'_+)?|millor(em|ant)?(?! (solucio|opcio|manera|forma))|fer-ho millor|aprendre|corregir)(?!_)( [^.,;:!?\\n]{0,40})?`,
    `(per|a|de|en|per a) (poder |seguir )?millorar(-_+|'_+)?${REST}`,
    `(millorarem|aprendrem|aprenem d|hem apres|aprendre d|ens fa millors|ens ajuda a (millorar|creixer|aprendre)|estem millorant)${REST}`,
    `(que|com|quin|quina|on|quan)( [_']+){0,4} (milloraries|milloraria|milloraríeu|canviaries|canviaria|faries|faria|proposes|proposa|proposaries|suggereixes|suggeriries|recomanes|recomanaries|trobes a faltar|troba a faltar|vas trobar a faltar|va faltar|preferiries|prefereixes|afegiries|afegiria|esperaves|t'agradaria|li agradaria|us agradaria|t'hauria (ajudat|agradat)|li hauria (ajudat|agradat)|hauries (fet|canviat|preferit|volgut))${REST}`,
    `(que|com) (podem|podriem|podem fer|podriem fer|hauriem) ([_']+ ){0,3}?(millor_*|canviar|diferent)(-_+)?${REST}`,
    `(la teva|el teu|els teus|les teves|la seva|el seu|els seus|les seves|aquesta|aquest|les|la|l'|la vostra) ?${CA_WORD} ([_']+ ){0,3}?(ens (ajuda|serveix|importa|interessa|va|permet|sera|es|ajuden|serveixen)|compten|compta|es (molt )?(util|valuos|valuosa|important|or|bona|benvinguda)|son (molt )?(utils|valuosos|importants|benvinguts)|arriba|ja es|va|queda|la tenim)${REST}`,
    `(pass|trasllad|compart|port|envi|coment|far|fem|plante|propos|deriv|deix|apunt|anot|sum|estudi|valor|tindr|tenim|recoll)_*( [_']+){0,4}? (la teva|el teu|els teus|les teves|la seva|el seu|la|l'|aquesta|aquest|els|les) ?(bona )?${CA_WORD}${REST}`,
    `(deixa'ns|deixi'ns|dona'ns|doni'ns|explica'ns|expliqui'ns|digue'ns|digui'ns|comparteix|envia'ns|escriu-nos|ens (expliques|dones|deixes|dius|interessa|encantaria (llegir|coneixer|saber)|agradaria (llegir|coneixer|saber)))( [_']+){0,4} ?${CA_WORD}${REST}`,
    `(algun|alguna|cap|tens|te|teniu|qualsevol|admetem|acceptem|escoltem|bustia de|agraim) ([_']+ ){0,2}?(suggeriments?|idees|idea|propost(a|es))${REST}`,
    `(ho|la|el|els|les) (tindrem|tenim|tindre) (molt )?(en compte|present)${REST}`,
    `(ho|l'hi|la|els ho) (estudiem|estudiarem|valorem|valorarem|proposem|proposarem|plantegem|passem|passo|portem|traslladem) (a|al|amb|en|per) ?(l'|la |els |el |nostre )?(equip|compan_+|responsable_*|reunio|cuina|producte|disseny|departament|seguent|proper[a]?)${REST}`,
    `(fer-ho|farem|fem|ho fem|ho farem) millor`,
    `(estar|siguem) a l'alçada${REST}`,
  ],
});

/** Received, and that is all. */
export const NOTED = phrase({
  es: [
    '(tomamos|tomo|tomaremos|hemos tomado) (buena )?nota( de _+( _+)?)?',
    '(queda )?(anotad|apuntad)[oa]',
    `(gracias por|agradecemos) (_+ )?(tu|tus|su|sus|la|el|los|las) ${ES_WORD}`,
  ],
  en: [
    '(duly |well )?noted',
    '(taken|take|made|make) (a )?note( of _+)?',
    `(thanks|thank you|appreciate)( so much| very much)?( for)? (your|the|this|that) (_+ )?${EN_WORD}`,
  ],
  ca: [
    '(prenem|prenc|prendrem|hem pres) (bona )?nota',
    '(queda )?(anotat|apuntat|anotada|apuntada)',
    `(gracies per?l?s?|agraim) ([_']+ )?(teus?|el teu|la teva|els teus|les teves|la|el|l') ?${CA_WORD}`,
  ],
});
