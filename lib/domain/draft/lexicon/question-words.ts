import type { ReplyLanguage } from '../../post';

/** Words, on folded text, with which somebody says that they want to know something. */
export const QUESTION_WORDS: Readonly<Record<ReplyLanguage, string>> = {
  es: '(?:tengo )?una (?:pregunta|duda|consulta)|una (?:preguntita|dudita)|¿ ?(?:como (?:puedo|hago|se puede|podria)|donde (?:puedo|se)|cuando (?:abr|sal|empiez|vuelv)|(?:tienen|teneis|hay|venden|vendeis|abren|abris|aceptan|aceptais|se puede|puedo|es posible)(?![a-zñ]))|(?:quisiera|me gustaria|queria|quiero|necesito) saber|necesito (?:informacion|informarme)|(?:me )?(?:podri(?:as|ais|an|a)|puedes?|podeis|pueden) (?:proporcionarme|darme|decirme|indicarme|facilitarme|informarme|confirmarme|dar|decir|indicar|facilitar|informar|confirmar|proporcionar)(?![a-zñ])',
  en: "(?:i (?:have|had|got) |quick |just )?a question|(?:how|where) (?:do|can|could) i(?![a-z])|(?:can|could|would) (?:you|i|we) (?:tell|know|ask|confirm)|(?:do|does) you(?:r)? (?:offer|have|sell|ship|accept)|is (?:it|there) (?:possible|a way|any way)|need to get information|(?:would like|i'd like|want) to know",
  ca: "(?:tinc )?una (?:pregunta|dubte|consulta)|un dubte|com (?:puc|es pot|podria|ho faig)|on (?:puc|es pot)|(?:teniu|hi ha|veneu|obriu|accepteu|es pot|es possible|puc) [^.!?]{2,60}\\?|(?:m'agradaria|voldria|volia|vull|necessito) saber|necessito informacio",
};
