import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** A message that is on its way: on folded text, after any names. */
const SENT: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: /^(?:(?:hola|buenas|si|claro|ok|vale|listo|hecho)[,.]? )?(?:(?:ya )?(?:enviad[oa]s?|mandad[oa]s?|escrito|hecho)(?: por (?:privado|dm|md|mensaje))?$|(?:ya )?(?:(?:te|os|les?|se) )?(?:l[oa]s? )?(?:(?:he|hemos) )?(?:mandado|enviado|pasado|escrito|mande|envie|pase|escribi|mando|envio|paso) (?:[a-zñ]+ ){0,4}(?:por )?(?:privado|dm|md|mensaje (?:privado|directo))(?![a-zñ]))/,
  en: /^(?:(?:hi|hello|yes|sure|ok|okay|done|thanks)[,.]? )?(?:(?:just |already )?(?:sent|messaged|dm['’]?(?:e?d)?|done)(?: it| now| over)?$|(?:i['’]ve |i have |i )?(?:just |already )?(?:sent|dropped) (?:(?:you|it|that|over) ){0,2}(?:(?:in |by |via |through )?(?:the |a |an )?)(?:dm|pm|message|private message|direct message)(?![a-z])|(?:dm|message) sent(?![a-z])|(?:i['’]ve |i have )(?:just |already )?(?:dm['’]?e?d|messaged) you)/,
  ca: /^(?:(?:hola|si|d'acord|fet)[,.]? )?(?:(?:ja )?(?:enviat|enviada|fet|escrit)(?: per (?:privat|dm|missatge))?$|(?:ja )?(?:us |t['’]|et |li )?(?:ho |la |l['’])?(?:(?:he|hem) )?(?:enviat|passat|escrit|envio|passo) (?:[a-z]+ ){0,4}(?:per )?(?:privat|dm|md|missatge (?:privat|directe))(?![a-z]))/,
};

const NAMES = /^(?:[.\s]*@[\p{L}\p{N}_.]+[\s,:]*)+/u;
const FEW_LETTERS = 90;
/** Names of accounts included, in UTF-16 units. */
const LONGEST = 400;
/** Sent and left alone with it, or more than that. */
const MORE =
  /[!?]|(?<!\p{L})(?:ridicul\p{L}*|lack|bad|awful|worst|terrible|peor|mal[oa]?|desastre|verguenza|vergonya|asco|horrible|fatal|no|ni|nada|nadie|nunca|sin|pero|sigo|seguimos|espera\p{L}*|veces|dos|tres|otra|semanas?|dias?|meses|hace|desde|ayer|nobody|nothing|not|but|still|waiting|times|twice|again|days?|weeks?|months?|ago|since|yesterday|never|\p{L}+n['’]t|res|mai|ningu|sense|segueixo|esperant|cops|vegades|setman\p{L}*|dies|mesos|fa|ahir)(?!\p{L})/u;

/** 'Ya os lo he mandado por privado': it asks for nothing but that it be read. */
export function announcesMessage(text: string, language: ReplyLanguage): boolean {
  if (text.length > LONGEST) return false;
  const said = foldText(text.replace(NAMES, ''))
    .trim()
    .replace(/[.\s]+$/, '');
  return said.length <= FEW_LETTERS && !MORE.test(said) && SENT[language].test(said);
}
