import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';
import { isLivedThrough } from './is-lived-through';

const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u');

/** A paper, a programme, a year long gone: told again, not lived. On folded text. */
const RETOLD: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: word(
    '(?:dicen|dice|decir|dicho|salen|sale|salio|salido|leo|leido|lei|cuentan|publican?) (?:\\p{L}+ ){0,2}(?:en|por) (?:antena 3|la tele|television|telecinco|la sexta|las noticias|el telediario|la radio|la prensa|el periodico|la wikipedia)|noticias \\p{L}{2,}(?= ?:? ?$)|segun (?:informa|publica)|(?:encuesta|estudio|informe|reporte|analistas|economistas|expertos) (?:\\p{L}+ ){0,6}(?:estiman?|preven?|pronostican?|proyectan?|anticipan?|calculan?|señalan?|revelan?)|hace (?:[2-9]\\d|1\\d\\d) años|(?:un|tal) dia como hoy|sabias que',
  ),
  en: word(
    '(?:said|says|saw|read|heard|just) (?:\\p{L}+ ){0,3}(?:on|in) (?:the (?:bbc|news|radio|times|paper|guardian|telegraph)|wikipedia|cnn|tv)|(?:[2-9]\\d|1\\d\\d) years ago|on this day|did you know|fun fact',
  ),
  ca: word(
    '(?:diuen|diu|dir|dit|surt|surten|llegeixo|llegit|sentit) (?:\\p{L}+ ){0,2}(?:a|al|per) (?:tv3|la tele|televisio|les noticies|el telenoticies|la radio|la premsa|el diari|la viquipedia)|segons (?:informa|publica)|fa (?:[2-9]\\d|1\\d\\d) anys|(?:un|tal) dia com avui|sab(?:ieu|ies) que',
  ),
};

/** What papers say that a company does or that is done to it. */
const IN_PAPERS: Readonly<Record<ReplyLanguage, RegExp>> = {
  es: word(
    'anuncian?|lanzan?|presentan? (?:sus?|el|la|un|una|nuev\\p{L}+)|estrenan?|inauguran?|preven?|invierten?|invertira\\p{L}*|ficha a|despiden?|despedira\\p{L}*|negocian?|multan|sancionan|condenan|demandan|investigan|denuncian|roban|rescatan|recortan?|convocan|crecen?|cotizan?|absuelven|nombran?|abrira\\p{L}*|cerrara\\p{L}*|ampliara\\p{L}*',
  ),
  en: word(
    'announces|launches|unveils|reports|invests|hires|sacks|fined|sued|investigated|steal|plans to|to (?:open|close|cut|launch|axe)|names|recalls|posts (?:profit|loss)',
  ),
  ca: word(
    "anuncien?|anuncia|llancen?|llanca|presenta (?:el|la|els|un|una|l')|estrena|inaugura|preveu|inverteix|acomiada|negocia|multen|sancionen|condemnen|demanden|investiguen|denuncien|roben|retalla|convoquen|creix|nomena|obrira|tancara|ampliara",
  ),
};

/** What a company reports, beside a figure; nobody who is angry writes like that. */
const IN_FIGURES =
  /(?<!\p{L})(?:estiman?|pronostican?|proyectan?|anticipan?|aumentan?|elevan?|reportan?|registran?|estimates|forecasts|expects|reports|estimen?|preveuen|augmenten?|augmenta|registren?)(?!\p{L})[^.!?]*\d ?(?:%|por ciento|pb(?!\p{L})|puntos|millones|per ?cent|bps|million|billion|per cent|punts|milions)/u;
const JUDGED =
  /(?<!\p{L})(?:vergo\p{L}+|verguenza|abus\p{L}+|robo|robar|ladron\p{L}*|lamentabl\p{L}+|asco|increible|caro|pesim\p{L}+|shame\p{L}*|disgrac\p{L}+|rip ?off|greed\p{L}*|lladre\p{L}*|fastic|estaf\p{L}+)(?!\p{L})/u;

/** Words with which somebody speaks to somebody, or tells what is missing or goes on. */
const SPOKEN =
  /[!¡?¿@\u{1F600}-\u{1F64F}]|(?<!\p{L})(?:no|ni|nunca|sin|nadie|pero|siempre|encima|y luego|os|te|usted(?:es)?|vuestr\p{L}+|hola|gracias|por favor|(?!informe)\p{L}+r(?:me|nos)|\p{L}+(?:ais|eis)|you|your|never|nobody|without|but|again|please|thanks|\p{L}+n['’]t|sense|mai|ningu|sempre|us|vostr\p{L}+|gracies)(?!\p{L})/u;
/** 'Le mintieron. Nada cambia.' */
const TWO_SENTENCES = /\p{L}[.…]\s+\p{L}/u;
/** Letters of a headline at most. */
const HEADLINE = 160;

/**
 * 'Banco Tal anuncia el cierre de 40 oficinas', 'Han dicho en la tele que …': news and trivia that
 * name the brand, told to nobody and of nobody's own case. `names` are the brand's, without spaces.
 */
export function isReported(text: string, names: readonly string[], language: ReplyLanguage) {
  const folded = foldText(text);
  if (SPOKEN.test(folded) || isLivedThrough(text, language)) return false;
  if (RETOLD[language].test(folded)) return true;
  const isNamed = namesIn(folded, names);
  if (isNamed && IN_FIGURES.test(folded) && !JUDGED.test(folded)) return true;
  if (folded.length > HEADLINE || TWO_SENTENCES.test(folded)) return false;
  return IN_PAPERS[language].test(folded) && isNamed;
}

function namesIn(folded: string, names: readonly string[]): boolean {
  const bare = folded.replace(/[^a-zñ0-9]/g, '');
  return names.some((name) => bare.includes(name));
}
