import type { ReplyLanguage } from '../../post';

/**
 * Words with which a model says what a draft says, and which state no fact: those that the courteous
 * part of the phrase bank does not have.
 */
export const COURTEOUS: Record<ReplyLanguage, string> = {
  es: `lamentablemente disculpa disculpas perdón ocurrido sucedido inconveniente contratiempo
    molestias incidencia compartir comentar privado enviar enviarnos mandarnos envíanos
    facilitar indicar información ayuda solucionar revisar revisando comprobar investigar
    gestionar atender consulta pronto posible respuesta responder contacto contactar
    disponible disposición cuanto mejorar opinión importante realmente siempre manera forma
    permite gustaría enseguida continuar concreto exactamente pasado necesario resulta
    resulte`,
  en: `apologise apologize regret unfortunately happened situation issue problem understandable
    appreciate reaching direct share information happy solve resolve check looking review
    investigate handle soon possible reply contact available improve feedback important
    truly matter away talk exactly needed bring attention apologies understandably am an but
    did does do don doesn didn he her his how more its my or our their them these they those
    when which who will won yours`,
  ca: `lamentablement disculpa disculpes perdó passat succeït inconvenient contratemps molèsties
    incidència comentar privat facilitar indicar informació ajuda solucionar revisar
    revisant comprovar investigar gestionar consulta aviat possible resposta respondre
    contacte contactar disponible disposició opinió important realment sempre manera permet
    agradaria seguida continuar concret exactament necessari als aquest aquesta d dels ella
    ells l m molta molts o qui s t tan teva tota unes uns seria`,
};
