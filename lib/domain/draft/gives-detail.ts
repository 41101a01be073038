import type { ReplyLanguage } from '../post';
import { announcesMessage } from './announces-message';
import { foldText } from './fold-text';
import type { Complaint } from './read-complaint';

/** What a brand asks for, and that it is told: on folded text, after any names. */
const DETAIL: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /^(?:(?:hola|buenas|si|claro|ok|vale|perdon)[,.]? )?(?:(?:(?:el|la|mi|es (?:el|la)) (?:hora|fecha|dia|numero|n[ºo]|codigo|localizador|referencia|pedido|vuelo|ticket|folio|contrato|nombre|correo|email|direccion|tienda|sucursal|oficina|linea|modelo)(?![a-zñ])[^?!]{0,40}(?<![a-zñ])(?:es|fue|era|seria)(?![a-zñ])|(?:fue|era) (?:el|la|a las?|sobre las|hacia las|en la (?:tienda|oficina|sucursal))(?![a-zñ])|(?:ya )?(?:te|os|les) (?:adjunto|dejo|paso|mando|envio) (?:aqui )?(?:el|la|los|las|mi|mis|una?)(?![a-zñ])|adjunto (?:el|la|los|las|una?)? ?(?:captura|foto|factura|ticket|recibo)|aqui (?:va|van|esta|estan|tienes|teneis|tienen)(?![a-zñ])))/,
  en: /^(?:(?:hi|hello|yes|sure|ok|okay|sorry)[,.]? )?(?:(?:(?:the|my|it's (?:the|my)) (?:time|date|day|number|code|reference|booking|order|flight|ticket|contract|name|email|address|store|branch|model)(?![a-z])[^?!]{0,40}(?<![a-z])(?:is|was|were)(?![a-z])|it was (?:on|at|the|in the (?:store|shop|branch))(?![a-z])|(?:i've |i )?attached (?:the|a|my)(?![a-z])|here(?:'s| is| are) (?:the|my|a)(?![a-z])))/,
  ca: /^(?:(?:hola|si|i tant|d'acord|perdo)[,.]? )?(?:(?:(?:el|la|l'|el meu|la meva|es (?:el|la)) ?(?:hora|data|dia|numero|codi|localitzador|referencia|comanda|vol|tiquet|contracte|nom|correu|adreca|botiga|oficina|linia|model)(?![a-z])[^?!]{0,40}(?<![a-z])(?:es|va ser|era)(?![a-z])|(?:va ser|era) (?:el|la|a les?|cap a les|a la (?:botiga|oficina))(?![a-z])|us (?:adjunto|deixo|passo|envio) (?:el|la|els|les|una?)(?![a-z])|aqui (?:va|van|teniu|tens)(?![a-z])))/,
};

/** 'Es el pedido 88213, a nombre de …', or the number and little else. */
const NUMBERED: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /^(?:(?:hola|si|es|el|la|mi|numero|de) ?){0,3}(?:pedido|reserva|factura|ticket|contrato|localizador|referencia|folio|vuelo|dni|nombre)(?![a-zñ])(?:[ ,:#.]+(?:es|el|la|us|numero|n[ºo]|que|os|te|vaig|passar|pase|mande|di|pedido|comanda|reserva)?){1,9}\d{3,}[a-z0-9-]*(?:,? (?:a nombre|de|del|la de|el de|para|per)(?![a-z])[^.]{0,30})?$/,
  en: /^(?:(?:hi|yes|it's|it is|the|my|number) ?){0,3}(?:order|booking|invoice|ticket|contract|reference|flight|account)(?![a-z])(?: number| no\.?)?[ :#]{1,3}[a-z]{0,3}\d{3,}[a-z0-9-]*(?:,? (?:under|in the name|for|from)(?![a-z])[^.]{0,30})?$/,
  ca: /^(?:(?:hola|si|es|el|la|meva|meu|numero|de) ?){0,3}(?:comanda|reserva|factura|tiquet|contracte|localitzador|referencia|vol|dni|nom)(?![a-z])(?:[ ,:#.]+(?:es|el|la|us|numero|n[ºo]|que|os|te|vaig|passar|pase|mande|di|pedido|comanda|reserva)?){1,9}\d{3,}[a-z0-9-]*(?:,? (?:a nom|de|del|la de|el de|para|per)(?![a-z])[^.]{0,30})?$/,
};

const NAMES = /^(?:[.\s]*@[\p{L}\p{N}_.]+[\s,:]*)+/u;
/** Whoever writes more than this tells a story. */
const FEW_LETTERS = 90;
/** More than the detail is told: what is missing, what it is worth. */
const MORE =
  /[!?]|(?<!\p{L})(?:no|ni|nunca|nadie|sin|pero|peor|mal[oa]?|desastre|verguenza|asco|horrible|fatal|never|nobody|not|but|bad|awful|worst|terrible|\p{L}+n['’]t|mai|ningu|sense|dolent|vergonya|hace|ago|fa|gracias|thanks|gracies)(?!\p{L})/u;

/** A number, or something that comes with it. */
const SENT = /adjunt|aqui|dejo|paso|mando|envio|attach|here|deixo|passo/;

/** 'La llamada fue a las 17:03': an answer to what the brand asked, and nothing besides. */
export function givesDetail(text: string, reading: Complaint, language: ReplyLanguage): boolean {
  if (announcesMessage(text, language)) return true;
  const { problem, wait, attempts } = reading;
  const said = foldText(text.replace(NAMES, '')).trim();
  if (problem || wait || attempts || said.length > FEW_LETTERS || MORE.test(said)) return false;
  if (NUMBERED[language].test(said)) return true;
  return DETAIL[language].test(said) && (/\d/.test(said) || SENT.test(said));
}
