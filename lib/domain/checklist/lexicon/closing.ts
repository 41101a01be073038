import { phrase, REST } from '../phrase';

/** Ends on something that goes on. */
export const CLOSES = phrase({
  es: [
    'te (mantengo|mantendre) (al tanto|informad[oa])',
    'te aviso(?! (de )?que)',
    'aqui sigo',
    `(te|le|os|les) (?!_+ (de )?que no )(contamos|iremos contando|vamos contando|decimos|diremos|avisamos|avisaremos|informamos|informaremos|mantendremos|mantenemos|escribimos|escribiremos|llamamos|llamaremos|esperamos|leemos|atendemos|ayudamos|acompañamos|actualizamos|confirmamos)${REST}`,
    `(seguimos|seguiremos|quedamos|quedo|estamos|estaremos|continuamos|aqui (estamos|seguimos|nos tienes|me tienes)|aqui para)( (muy |siempre ))?( (pendientes?|atent[oa]s?|al (tanto|pendiente|habla)|a (tu|su|vuestra) (disposicion|servicio)|a tus ordenes|a sus ordenes|en contacto|en ello|con ello|por aqui|aqui|para (ti|lo que|ayudarte|ayudarle|cualquier)|hablando|trabajando|informando))?`,
    '(un |muchos? )?(saludos?|abrazos?)( cordial(es)?)?|feliz (dia|tarde|noche|semana|finde|fin de semana|viaje|jueves|lunes|domingo)|buen (dia|finde|fin de semana|viaje)|que (tengas|tenga|pases|pase) (un|una|muy)? ?(buen|buena|feliz|excelente|bonit[oa])?|cuidate|(?<=^|[.!?,;] ?)hasta (pronto|ahora|luego|entonces|mañana)|nos vemos|te esperamos|hablamos',
    'gracias( (de nuevo|otra vez|a ti|a usted|por _+|de antemano))?|(te|le) agradecemos',
    '(cuenta|cuente|cuentas|contad) con (nosotros|ello|nuestr[oa])|estamos (contigo|aqui|para)|a tu lado|para lo que (necesites|necesite)|(cualquier|si tienes|si tiene) (cosa|duda|pregunta|consulta|otra cosa)|no dudes en|no dude en|lo (solucionamos|resolvemos|arreglamos)|juntos',
    '(ojala|esperamos|confiamos|espero) (que )?_+',
  ],
  en: [
    `(we|i)('ll| will) (keep you (posted|updated|in the loop)|be in touch|let you know|update you|get back|follow up|write|call|be (here|around|standing by)|see|share|come back)${REST}`,
    "(we're|we are|i'm|i am) (always |right |all )?(here|standing by|around|on it|happy to|at your|just a (message|dm))",
    '(keep|stay) (us|me|in touch|tuned|safe|posted)|let (us|me) know|talk (soon|to you)|speak (soon|to you)|see you|have a (great|good|lovely|nice|wonderful|safe|fantastic|fab)|enjoy|take care|all the best|(best|kind|warm) (wishes|regards)|cheers|regards|until then|looking forward|we look forward',
    'thanks?( you| again| so much| a lot)?|much appreciated|(we|i) appreciate',
    "(here|happy|glad) to help|(reach out|get in touch|message us|dm us|shout|give us a shout)|any (other )?questions|feel free|we hope|hopefully|hope (this|that|you|to)|fingers crossed|count on us|we got you|we've got you",
  ],
  ca: [
    'aqui soc',
    "t'anirem (explicant|informant|dient)",
    `(t'|et |li |us )(anirem informant|informem|informarem|avisem|avisarem|diem|direm|expliquem|explicarem|escrivim|escriurem|truquem|trucarem|mantindrem|esperem|llegim|atenem|ajudem|acompanyem|confirmem)${REST}`,
    "(seguim|continuem|quedem|quedo|estem|som aqui|aqui ens tens|som)( (molt |sempre ))?( (pendents|atents|a l'aguait|al cas|a la teva disposicio|a la seva disposicio|en contacte|en aixo|per aqui|aqui|per (a tu|ajudar-te|al que|qualsevol)|parlant|treballant))?",
    "(una )?(salutacio|salutacions|salut|abraçada|abraçades)|bon (dia|cap de setmana|viatge|vespre)|bona (tarda|nit|setmana)|que (tinguis|passis|vagi) (un|una|molt)? ?(bon|bona|be)?|cuida't|(?<=^|[.!?,;] ?)fins (aviat|ara|despres|llavors|dema)|ens veiem|t'esperem|parlem",
    "(moltes )?gracies( (de nou|altre cop|a tu|per _+))?|(t'|li |us )agraim",
    '(compta|compti|compteu) amb (nosaltres|aixo)|som amb tu|al teu costat|per (al )?que (necessitis|calgui)|(qualsevol|si tens|si te) (cosa|dubte|pregunta|consulta)|no dubtis|no dubti|ho (solucionem|resolem|arreglem)|plegats',
    '(tant de bo|esperem|confiem|espero) (que )?_+',
  ],
});

/** Ends on a refusal. */
export const REFUSES = phrase({
  es: [
    `(no|tampoco) (te |le |os |les |nos |lo |la )?(podemos|puedo|podremos|es posible|sera posible|es viable|procede|corresponde(?! (con|a))|esta en nuestr[oa]s? manos?|depende de nosotros|hay (nada|mas) que|hacemos|aceptamos|admitimos|tramitamos|devolvemos|cambiamos|vamos a|es (competencia|asunto|problema) (nuestr[oa]|de)|nos corresponde|tenemos (mas|constancia|forma|manera)|existe)${REST}`,
    `(imposible|no hay (solucion|manera|forma|excepciones|devoluciones|reembolsos))${REST}`,
    `(nada|poco) (mas )?(podemos|puedo) hacer|es lo que hay|asi son las (normas|condiciones)|son las normas|queda (denegad|rechazad|desestimad)[oa]|(su|tu) (solicitud|reclamacion|peticion) (ha sido |esta |queda )?(denegada|rechazada|desestimada)`,
  ],
  en: [
    `(we|i) (can't|cannot|can not|won't|will not|are (not able|unable)|am (not able|unable)|aren't able|don't (do|offer|accept|give|refund|allow))(?! (make any promises|wait|imagine|thank|(to )?(see|find|open|locate|view|hear|stress|recommend|agree)|be (more|happier)))${REST}`,
    `(there's|there is) (nothing|no way|not much|no more)${REST}`,
    "(it's|that's|this is|it is|that is) (not possible|impossible|our policy|final|not something we|not our|out of our|the policy)|no (refunds|exceptions|exchanges|returns)|(your )?(request|claim) (has been |was |is )?(denied|rejected|declined)",
  ],
  ca: [
    `(no|tampoc) (et |t'|li |us |ens |ho )?(podem|puc|podrem|es possible|sera possible|es viable|escau|correspon|esta a les nostres mans|depen de nosaltres|hi ha (res|mes)|fem|acceptem|admetem|tramitem|retornem|canviem|farem|es (competencia|problema) (nostr[ea]|de)|tenim (mes|constancia|manera))${REST}`,
    `(impossible|no hi ha (solucio|manera|excepcions|devolucions))${REST}`,
    `(res|poc) (mes )?(podem|puc) fer|es el que hi ha|son les normes|queda (denega|rebutja|desestima)_+|(la (seva|teva) )?(sol.?licitud|reclamacio|peticio) (ha estat |esta |queda )?(denegada|rebutjada|desestimada)`,
  ],
});

/** What follows a refusal and saves it. */
export const ALTERNATIVE = phrase({
  es: [
    '(te|le) (sugerimos|recomendamos|invitamos|aconsejamos)|puedes|puede|si quieres|si quiere|pero (si|te|le|os|puedes|puede|podemos|lo que|aqui|tambien|ya)|lo que si|en cambio|a cambio|sin embargo|hasta (que|el|las|la|mañana)|(sin|si no|a menos que|salvo que) _+|por (aqui|este medio|aca|seguridad|privacidad)|desde (aqui|esta cuenta)|todavia|aun|de momento|por ahora|antes de',
  ],
  en: [
    'but (we|i|you|here|there|rest|if)|you (will |would |may |might )?(need to|can|could|have to)|please|(we|i) (suggest|recommend)|what we can|instead|however|until|unless|without|here (on|over)|on (twitter|social|facebook|x|this)|publicly|over (dm|social|twitter)|yet|at this time|right now|for now|wait to|be (happier|more)|stop (smiling|thanking)|thank you enough',
  ],
  ca: [
    "(et|li) (suggerim|recomanem|convidem)|pots|pot|si vols|si vol|pero (si|et|li|us|pots|pot|podem|el que|aqui|tambe|ja)|el que si|en canvi|a canvi|tanmateix|fins (que|el|les|la|dema)|(sense|si no|tret que|llevat que) _+|per (aqui|aquesta via|seguretat|privacitat)|des d'(aqui|aquest)|encara|de moment|ara per ara|abans de",
  ],
});
