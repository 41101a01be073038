import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** The words of a reply quoted back, or refused. */
const QUOTES: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?:^|[@¿"«] ?|[.!\n] ?|@[a-z0-9_]+,? )(?:que )?mas (?:detalles|datos|informacion) ?\?|a (?:mi|tu|nuestra|vuestra) disposicion|respuestas? (?:automatic|de plantilla|tipo(?![a-z])|enlatad|copiad|de bot|de robot|prefabricad)|(?:copiar|copia|corta|cortar|copias|copiais) y peg|(?:siempre|otra vez|me|nos) (?:con )?la misma (?:respuesta|frase|cantinela)|(?:dejad|dejen|dejar|deja) de (?:pedir|decir|responder|contestar|mandar|copiar)|(?:ya )?(?:os|les|te) (?:he )?(?:di|dado|pasado|pase|mandado|mande|enviado|envie) (?:ya )?(?:todos )?(?:los|mis) (?:datos|detalles)|(?<![a-z])ni es ["“«]|otro bot(?![a-z])/,
  en: /(?:^|[@"“] ?|[.!\n] ?|@[a-z0-9_]+,? )(?:what )?more (?:details|info|information) ?\?|(?:copy|cut)[ -]?(?:and[ -]?|n )?past|(?:canned|automated|scripted|template|generic|bot) (?:reply|replies|response|responses|answer|answers)|the same (?:reply|response|answer|line|message) (?:again|every|over)|stop (?:asking|telling|replying|sending|saying|apologi)|(?:i've |i have |i )?already (?:gave|given|sent|told|provided) (?:you|them) (?:all |the |my |these |those |every )*(?:details?|info[a-z]*|numbers?|everything|thing|photos?|screenshots?)|(?:talking|replying|speaking) to a (?:bot|robot)|another bot(?![a-z])/,
  ca: /(?:^|[@"«] ?|[.!\n] ?|@[a-z0-9_]+,? )(?:quins )?mes (?:detalls|dades|informacio) ?\?|a (?:la )?(?:meva|teva|nostra|vostra) disposicio|respost(?:a|es) (?:automatic|de plantilla|tipus|enllaunad|copiad|de bot|de robot)|(?:copiar|copia|copieu|talla) i engan|(?:sempre|un altre cop|altra vegada) la mateixa (?:resposta|frase)|(?:deixeu|deixa|deixin) de (?:demanar|dir|respondre|contestar|enviar|copiar)|(?:ja )?us (?:he |vaig )?(?:donat|donar|passat|passar|enviat|enviar) (?:ja )?(?:totes )?(?:les|els) (?:meves |meus )?(?:dades|detalls)|un altre bot(?![a-z])/,
};

/** Whether a post answers what the brand said before: it wants no greeting and no more questions. */
export const isMidThread = (text: string, language: ReplyLanguage): boolean =>
  QUOTES[language].test(foldText(text));
