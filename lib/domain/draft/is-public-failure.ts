import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** What serves a whole street or town, and words for all who are hit by it. */
const PUBLIC: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:(?:el|los|del|al|linea de|parada de) (?:auto|micro)?bus(?:es)?|(?:el|la) \d{1,3} (?:no |nunca |va |pasa )|metro|cercanias|rodalies|tranvia|basuras?|(?<!en (?:el|un) )contenedor(?:es)?|farolas?|aceras?|baches?|semaforos?|alumbrado|vecin[oa]s|vecindario|barrio|ayuntamiento|parque infantil|polideportivo|piscina municipal|toda la (?:zona|calle|ciudad)|a todos|nos (?:habeis |han )?cort[a-z]+ (?:el agua|la luz|el gas)|cortes? de (?:agua|luz)|apagon|las obras|(?<!(?:hac|met|emit)(?:e|en|iendo) (?:[a-z]+ ){0,2})ruido|toda la cola|la cola)(?![a-zñ])/,
  en: /(?<![a-z])(?:the (?:[0-9a-z]+ )?bus(?:es)?|the \d{1,3} (?:has|hasn't|never|didn't|was|is)|bus stop|whole queue|tube|tram|metro|bins?|rubbish|recycling|street ?lights?|pavements?|potholes?|traffic lights?|neighbou?rs|neighbou?rhood|council|playground|the whole (?:street|area|town|village)|for everyone|every ?one of us|power cuts?|roadworks|(?<!mak(?:e|es|ing) (?:[a-z]+ ){0,3})noise|the queue)(?![a-z])/,
  ca: /(?<![a-z])(?:(?:el|els|del|al|linia de|parada de) (?:auto|micro)?bus(?:os)?|l'autobus|metro|rodalies|tramvia|escombraries|brossa|contenidors?|fanals?|vorer(?:a|es)|sots|semafors?|enllumenat|vein(?:s|at)|barri|ajuntament|parc infantil|poliesportiu|piscina municipal|tot(?:a la zona| el carrer| el poble)|a tothom|ens (?:talleu|tallen|heu tallat|han tallat) (?:l'aigua|la llum|el gas)|talls? (?:d'aigua|de llum)|apagada|les obres|(?<!f(?:a|an|ent) (?:[a-z]+ ){0,2})soroll|la cua)(?![a-z])/,
};

/** Whether a failure hits everyone there: nobody has a case of their own in it. */
export const isPublicFailure = (text: string, language: ReplyLanguage): boolean =>
  PUBLIC[language].test(foldText(text));
