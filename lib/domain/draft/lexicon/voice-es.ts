import type { VoiceWords } from './voice-words';

const VERY = '(?:muy |tan |super |bastante |realmente |totalmente |ya |completamente ){0,4}';
const STATES =
  'hart[oa]s?|enfadad[oa]s?|cabread[oa]s?|indignad[oa]s?|decepcionad[oa]s?|frustrad[oa]s?|desesperad[oa]s?|cansad[oa]s?|molest[oa]s?|preocupad[oa]s?|agobiad[oa]s?|asustad[oa]s?|quemad[oa]s?|alucinad[oa]s?|alucinando|flipando|triste|furios[oa]s?|hasta (?:las narices|el gorro|los (?:huevos|cojones)|el moño)';

export const SPANISH_VOICE: VoiceWords = {
  feels: [
    `(?:estoy|estamos|me siento|nos sentimos|me teneis|me tienen|ando|quede|me quede|sigo) ${VERY}(?:${STATES})`,
    `(?:${STATES}) (?=de |con |por )`,
    'no puedo mas|no (?:lo )?aguanto mas|me (?:da|dais|dan) (?:mucha |tanta |una )?(?:rabia|pena|verguenza|asco)|me (?:hierve|enciende)[a-z ]{0,12}|se me (?:acaba|agota|ha acabado|ha agotado) la paciencia|que (?:rabia|verguenza|asco|decepcion|impotencia|desesperacion|pesadilla|desastre|cabreo)|menud[oa] (?:verguenza|desastre|decepcion)|(?:es |esto es |me parece |una )?(?:verdadera |autentica )?(?:verguenza|tomadura de pelo)|(?:es |esto es |me parece |parece )?(?:indignante|vergonzos[oa]|lamentable|inadmisible|intolerable|inaceptable|surrealista|penos[oa]|desesperante|frustrante|decepcionante)',
  ],
  asks: [
    '(?:solo |solamente |unicamente )?(?:pido|pedimos|exijo|exigimos|quiero|queremos|necesito|necesitamos|me gustaria|nos gustaria|espero|esperamos|agradeceria|os pido|les pido) (?=que |saber |una |un |el |la |mi |hablar |recuperar |cancelar |cambiar |solo )',
    '(?=que alguien (?:me|nos) )',
    '(?=(?:(?:me |nos )?(?:podeis|podriais)|(?:me|nos) (?:pueden|podrian|puede|podria)|(?<=[¿?] ?)(?:pueden|podrian|puede|podria)) (?!ser(?![a-z]))[a-z]+(?:r|rme|rnos|rlo|rla)(?![a-z]))',
    '(?=(?:devolvedme|devolvednos|devuelvanme|solucionadlo|solucionenlo|arregladlo|arreglenlo|contestad|contesten|respondedme|llamadme|haced algo|hagan algo|dadme|denme)(?![a-z]))',
    '(?=a ver (?:si|cuando) )',
    'por favor,? (?=(?:que |contest|respond|llam|solucion|ayud|devolv|revis|mir))',
  ],
  resolved:
    'ya (?:esta|ha quedado|quedo|lo han|me lo han|me han|lo habeis|me lo habeis) (?:solucionad|resuelt|arreglad)[oa]|por fin (?:ha |me ha |han )?(?:llegado|llego|lo han|solucion)|problema (?:resuelto|solucionado)',
  supposed: '(?:y |¿|que pasa |que pasaria )?si (?:me|nos|se|os)? ?|en caso de|por si|como si',
  wroteInPrivate:
    '(?:ya )?(?:os|les|te|le) (?:he |hemos |acabo de )?(?:escrit[oa]|escribi|escribir|enviad[oa]|envie|enviar|mandad[oa]|mande|mandar)[a-z]* ?(?:un |varios |por |ya ){0,4}(?:dm|md|mensajes? (?:privados?|directos?)|privado|inbox)(?![a-z])|(?:por|en) (?:el )?(?:dm|md|privado|mensaje (?:privado|directo))(?= (?:y|pero|tampoco|no|ni|os|nadie|hace|ya)(?![a-z]))|(?:mirad|revisad|leed|contestad|responded|revisen|lean)[a-z]* (?:el |los |vuestros |sus |mi |mis )?(?:dm|md|privados?|mensajes? (?:privados?|directos?))',
};
