import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** They travel or marry today or tomorrow, or say that it is urgent. */
const HURRIED: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /(?<![a-zñ])(?:(?:volamos|vuelo|viajo|viajamos|salgo|salimos|embarco|embarcamos) (?:ya |a londres |hoy|mañana|en (?:una|dos|tres|\d) horas?)|(?:mi|nuestro) (?:vuelo|tren|viaje) (?:es|sale) (?:hoy|mañana|en (?:una|dos|tres|\d) horas?)|(?:me |nos )?(?:urge(?!nci)|corre prisa)|es urgente|lo necesito (?:ya|hoy|para (?:hoy|mañana)))(?![a-zñ])/,
  en: /(?<![a-z])(?:(?:i|we)(?:'m| am|'re| are)? (?:fly|flying|leave|leaving|travel|travelling|traveling) (?:out |home )?(?:today|tomorrow|tonight|in (?:an|one|two|three|\d) hours?)|(?:my|our) (?:flight|train|trip|wedding) (?:is|leaves) (?:today|tomorrow|tonight|in (?:an|one|two|three|\d) hours?)|urgent(?:ly)?|asap|need (?:it|this|them) (?:today|by tomorrow|for tomorrow|now))(?![a-z])/,
  ca: /(?<![a-z])(?:(?:volem|volo|viatjo|viatgem|surto|sortim) (?:avui|dema|d'aqui)|(?:el meu|el nostre) (?:vol|tren|viatge) (?:es|surt) (?:avui|dema)|em corre pressa|es urgent|ho necessito (?:ja|avui|per (?:avui|dema)))(?![a-z])/,
};

/** Whether a post says that it cannot wait. */
export const isHurried = (text: string, language: ReplyLanguage): boolean =>
  HURRIED[language].test(foldText(text));
