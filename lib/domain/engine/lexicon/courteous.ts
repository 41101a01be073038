import type { ReplyLanguage } from '../../post';

/** Words with which a model says what a draft says, and which state no fact. */
export const COURTEOUS: Record<ReplyLanguage, string> = {
  es: `lamentamos lamento lamentablemente sentimos disculpa disculpas perdón ocurrido sucedido
    situación inconveniente contratiempo molestia molestias incidencia problema experiencia frustrante
    frustración comprendemos comprendo comprensible entendemos agradecemos agradezco compartir
    comentar avisar aviso mensaje privado directo enviar enviarnos mandarnos escribirnos envíanos facilitar indicar detalles datos
    información ayudar ayuda ayudarte ayudarle solucionar resolver revisar revisamos revisando
    comprobar investigar gestionar atender caso consulta equipo pronto posible respuesta responder
    contacto contactar disponible disposición quedamos seguimos cuanto momento mejorar opinión
    importante realmente verdad siempre cualquier manera forma permite gustaría queremos nosotros
    enseguida hablamos hablar continuar concreto exactamente pasado necesitamos necesario`,
  en: `sorry apologise apologize regret unfortunately happened situation issue problem experience
    frustrating frustration understand understandable thank thanks appreciate sharing letting
    reaching message private direct please send share details information help happy solve resolve
    check checking looking look into review investigate handle case question team soon
    possible answer reply contact touch available improve feedback important really truly always
    matter would like right away continue talk exactly happen needed bring attention trouble hear
    about apologies understandably`,
  ca: `lamentem lamento lamentablement sentim disculpa disculpes perdó passat succeït situació
    inconvenient contratemps molèstia molèsties incidència problema experiència frustrant comprenem
    comprensible entenem agraïm compartir comentar avisar avís missatge privat directe enviar
    facilitar indicar detalls dades informació ajudar ajuda solucionar resoldre revisar revisem
    revisant comprovar investigar gestionar atendre consulta equip aviat possible resposta respondre
    contacte contactar disponible disposició quedem seguim moment millorar opinió important
    realment sempre qualsevol manera permet agradaria volem nosaltres seguida parlem parlar
    continuar concret exactament necessitem necessari`,
};
