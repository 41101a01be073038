import { phrase, REST } from '../phrase';

/** Shows where a statement can be checked. */
export const PROOF = phrase({
  es: [
    `segun (el|la|los|las|un|una|nuestr[oa]s?|consta|publica|recoge|indica|confirma|figura) ?${REST}`,
    `(aqui|en este enlace|en el enlace|en la web|en nuestra web|ahi) (te |lo |la |se )?(puedes|puede|podeis|pueden|tienes|tiene|teneis|esta|estan|va|van|dejamos|dejo|ve|ven) ?${REST}`,
    '(puedes|puede|podeis|pueden|podras|cualquiera puede) (comprobar|verificar|consultar|ver|leer|contrastar)(l[oa]s?|se)?( (tu mism[oa]|aqui|en|por)[^.,;:!?\\n]{0,40})?',
    `(adjuntamos|adjunto|te dejamos|te dejo|os dejamos|dejamos|compartimos|aportamos|te pasamos|publicamos|hemos publicado|mostramos|enseñamos|subimos) (aqui )?(el|la|los|las|un|una|unos|unas)? ?(enlaces?|capturas?|pantallazos?|fotos?|imagen(es)?|videos?|notas?|comunicados?|informes?|documentos?|certificados?|actas?|datos|pruebas?|registros?|analisis|resultados?|resolucion|sentencia|contrato|factura|grabacion|auditoria|acuerdo)${REST}`,
    '(nota|comunicado|informe|certificado|documento|acta|resolucion|registro|parte|analisis|auditoria|sentencia|estudio|inspeccion) (oficial|publico|publicad[oa]|de sanidad|independiente|firmad[oa]|extern[oa]|judicial|tecnic[oa])',
    `(asi )?(lo )?(certifica|acredita|demuestra|prueba|recoge|confirma|avala|publica|publico|consta en|ha confirmado)n? (el|la|los|las|un|una)${REST}`,
    'fuente ?:',
    'la fuente( es)?',
    'con (el )?numero de (registro|expediente|lote)',
    'publicad[oa] (en|por) (el|la|nuestra)',
    'boe',
  ],
  en: [
    `according to(?! you)${REST}`,
    `(here's|here is|here are|see) (the|a|our|an) (link|screenshot|photo|picture|video|statement|report|document|certificate|proof|data|record|source|evidence|results?|notice)${REST}`,
    '(you|anyone|everybody|everyone) can (check|see|verify|read|find|confirm)( (it|this|that|them|for yourself|yourself|all of it|the _+))? ?(here|yourself|at|on|in|for yourself|below)?',
    '(see|check|read) for yourself',
    `(attached|we attach|we've attached|we've published|we have published|we published|we've posted|we're sharing|we share|sharing) (is |are )?(the|a|our|an|is|here)${REST}`,
    '(official|public|published|signed|independent|external|court|lab|inspection|health) (statement|report|notice|record|document|certificate|results?|audit|ruling|analysis|data|figures)',
    `as (shown|published|confirmed|stated|recorded|certified|reported) (in|by|on|here)${REST}`,
    `(confirmed|certified|verified|audited|inspected) by (the|an?|our|independent)${REST}`,
    '(the )?source( is)?:',
    'screenshot (here|below|attached)',
    `(the|this) (statement|report|record|certificate|document|inspection|log|footage|recording) (shows|says|confirms|proves|states)${REST}`,
  ],
  ca: [
    `segons (el|la|els|les|l'_+|un|una|consta|publica|recull|indica|confirma|figura) ?${REST}`,
    `(aqui|en aquest enllaç|a l'enllaç|al web|al nostre web) (ho |hi |es )?(pots|pot|podeu|poden|tens|te|teniu|va|van|deixem|veu) ?${REST}`,
    '(pots|pot|podeu|poden|podras|tothom pot|qualsevol pot) (comprovar|verificar|consultar|veure|llegir|contrastar)(-h[oi]|-l[ao]s?|-ne)?( (tu mateix|aqui|a|en|al)[^.,;:!?\\n]{0,40})?',
    `(adjuntem|adjunto|et deixem|et deixo|us deixem|deixem|compartim|aportem|et passem|publiquem|hem publicat|mostrem|pengem) (aqui )?(el |la |els |les |l'|un |una |unes |uns )?(enllaç(os)?|captur(a|es)|fot(o|os)|imatge|imatges|videos?|not(a|es)|comunicats?|informes?|documents?|certificats?|act(a|es)|dades|prov(a|es)|registres?|analisis?|resultats?|resolucio|sentencia|contracte|factura|gravacio|auditoria|acord)${REST}`,
    '(nota|comunicat|informe|certificat|document|acta|resolucio|registre|analisi|auditoria|sentencia|estudi|inspeccio) (oficial|public|publica|publicat|publicada|de sanitat|independent|signat|signada|extern|externa|judicial|tecnic|tecnica)',
    `(aixi )?(ho )?(certifica|acredita|demostra|prova|recull|confirma|avala|publica|consta a|ha confirmat)(n)? (el |la |els |les |l'|un |una )${REST}`,
    'font ?:',
    'la font( es)?',
    'amb (el )?numero de (registre|expedient|lot)',
    'publica(t|da) (a|al|per) (el |la |l.|nostre )?',
    'dogc',
  ],
});
