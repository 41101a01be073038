import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

/** Stems of what somebody is. */
const BEING: Record<ReplyLanguage, string> = {
  es: '(?:negr|gitan|mor[oa]s?(?!\\p{L})|arab|musulman|latin|sud[ac]|inmigrant|extranjer|chin|asiatic|marroqui|african|judi|indigen|mujer|gay|lesbian|trans(?:ex|gen|(?!\\p{L}))|homosex|bisex|gord|viej|mayor|discapa|sord|cieg|autist|embaraz)\\p{L}*',
  en: '(?:an? )?(?:black|brown|asian|african|indian|chinese|pakistani|rom|arab|muslim|jew|sikh|hindu|latin|foreign|immigrant|gay|lesbian|trans(?:gen|sex|(?!\\p{L}))|queer|disab|deaf|blind|autis|fat(?!h)|overweight|pregnant|wom[ae]n|female|too old|in a wheelchair)\\p{L}*',
  ca: '(?:negr|gitan|mor[oa]s?(?!\\p{L})|arab|musulman|llatin|sudam|immigrant|estranger|xin|asiatic|marroqui|african|jue|don[ae]|ga[iy]|lesbian|trans(?:ex|gen|(?!\\p{L}))|homosex|bisex|gras|vell|discapa|sord|ce[cg]|autist|embaras)\\p{L}*',
};

const MARK: Record<ReplyLanguage, string> = {
  es: 'velo|hi[yj]ab|turbante|kipa|pañuelo(?: en la cabeza)?|acento|color de (?:mi |su |la )?piel|raza|religion|nacionalidad|orientacion sexual|identidad de genero|silla de ruedas|discapacidad|apellidos?|embarazo|perro guia',
  en: 'head ?scarf|hijab|veil|turban|kippah|accent|skin(?: colou?r)?|race|religion|ethnicity|nationality|disability|wheelchair|sexuality|sexual orientation|gender|surname|pregnancy|guide dog',
  ca: 'vel|hijab|turbant|quipa|mocador(?: al cap| del cap)?|accent|color de (?:la )?(?:meva |seva )?pell|raca|religio|nacionalitat|orientacio sexual|identitat de genere|cadira de rodes|discapacitat|cognoms?|embaras|gos guia',
};

const THING: Record<ReplyLanguage, string> = {
  es: 'coche|color|camis|gat|perr|vestido|bolso|abrigo|sofa|pantal|movil|toldo',
  en: 'car|dress|tie|coat|cab|box|screen',
  ca: 'cotxe|color|camis|gat|gos|vestit|bossa|abric|sofa|pantal|mobil',
};

/** For what they are, for what they wear or have, by name, or by who was not let in. */
const SAYS: Record<ReplyLanguage, string> = {
  es: `(?:porque no (?:soy|somos)|por no ser) (?:mexican|español|catalan|argentin|colombian|chilen|europe|blanc|de aqui|nacional)\\p{L}*|(?:por ser (?!viej)|(?:porque|como) (?:soy|somos|eramos|(?:es|era|son) (?!(?:(?:muy|tan|una?) )?(?:viej|mayor|gord|negr|chin|latin|asiatic|extranjer|mor)))) ?(?:de |tan |muy |demasiado |una? |un[oa]s |dos )?(?:${BEING.es}|chic[oa]s (?:de la mano|besando))|por (?:llevar|tener|ir (?:en|con)|mi|su|nuestr[oa]|el|la)(?: puesto)? (?:el |la |un |una |mi |su )?(?:${MARK.es})|(?:quit|cubr|tap|burl|ri[eo]|mof|comentari|insult)\\p{L}* (?:\\p{L}+ ){0,4}(?:mi|su|nuestro|el|del) (?:${MARK.es})|no (?:hay (?:sitio|espacio|rampa)|cabe|(?:\\p{L}+ )?(?:dej|permit|acept|admit)\\p{L}*) (?:\\p{L}+ ){0,4}(?:silla de ruedas|perro guia)|(?:racis|xenofob|homofob|lgtbifob|transfob|machis|islamofob|capacitis)\\p{L}+|discrimina(?!cion horaria)\\p{L}*|(?:porque|como|por que) (?:va|iba|van|voy|vamos|viene|usa|uso|llev[ao]|llevaba|ten[gi]\\p{L}*|tiene|habl[ao]) (?:en |con |un |una |el |la |su |mi )*(?:${MARK.es}|baston|muletas|gafas oscuras|audifonos?)`,
  en: `(?:because|cos|coz|cuz|bc) (?:(?:i|we|he|she|they (?:\\p{L}+ )?(?!black|brown|fat|foreign|too old))(?: am| are| is| was| were|['’]?m|['’]?re|['’]?s)?|my \\p{L}+ (?:is|was)) (?:an? |too |visibly |openly )?(?:${BEING.en})|for being (?:an? |too |visibly |openly )?(?:${BEING.en})|(?:because of|due to|over|for|based on|for wearing|about|remove|take off|(?:laugh|sneer|swore|shout)\\p{L}* at|mock(?:ed|ing)|making fun of|made fun of) (?:my|his|her|our|their|an?) (?:${MARK.en})|(?:no (?:space|room|ramp|access)|not allowed|n['’]t (?:let|allow|accept|take|pick)|refus\\p{L}*|denied) (?:\\p{L}+ ){0,4}(?:wheelchair|guide dog|assistance dog)|(?:racis|sexis|xenophob|homophob|transphob|islamophob|antisemit|ableis)\\p{L}+|racially|discriminat\\p{L}+|(?:because|cos|coz|cuz|bc) (?:i|we|he|she|they|my \\p{L}+)(?:['’]?s|['’]?ve|['’]?m|['’]?re)? ?(?:uses?|using|wears?|wearing|wore|has|have|had|got|is in|was in|in|speaks? with)? (?:an? |the |her |his |my )?(?:(?:strong|foreign|thick|different|electric|white) )?(?:${MARK.en}|crutches|walking stick|white cane|hearing aids?)`,
  ca: `(?:per ser (?!vell)|(?:perque|com) (?:soc|som|erem|(?:es|era|son) (?!(?:(?:molt|tan|una?) )?(?:vell|gras|negr[eo]s|xin|llatin|asiatic|estranger|mor|don[ae] )))) ?(?:de |tan |molt |massa |una? |uns |unes )?(?:${BEING.ca})|(?:per (?:portar|dur|tenir|anar (?:en|amb))|pel|per (?:el|la|l)) ?(?:el |la |un |una |meu |meva |seu |seva )*(?:${MARK.ca})|(?:trei|treu|treg|trag|tap|burl|riu|insult|comentari)\\p{L}* (?:\\p{L}+ ){0,4}(?:el |la |del )?(?:meu |meva |seu |seva )?(?:${MARK.ca})(?= |[.,!?]|$)|no (?:hi (?:ha (?:lloc|espai|rampa)|cap)|(?:\\p{L}+ )?(?:deix|permet|accept|admet|vol)\\p{L}*) (?:\\p{L}+ ){0,4}(?:cadira de rodes|gos guia)|(?:racis|xenofob|homofob|lgtbifob|transfob|masclis|islamofob|capacitis)\\p{L}+|discrimina(?!cio horaria)\\p{L}*|perque (?:va|anava|vaig|porta|portava|porto|duu|du|te|tenia|tinc|usa|fa servir|parl[ao]) (?:amb |en |un |una |el |la |l['’])*(?:${MARK.ca}|basto|crosses|audiofons?)`,
};

/** Thanks, discounts, campaigns, and things that are black. */
const NOT_MEANT: Record<ReplyLanguage, string> = {
  es: `(?:gracias|felicidades|enhorabuena|orgullos[oa]) por ser|descuento|gratis|promocion|contra (?:el |la )?(?:racis|machis|homofob|discrimin)|(?:no|sin|nunca) (?:se |nos |me |os )?discrimin|(?:${THING.es})[^.!?]{0,34} (?:por|porque) (?:ser|es) negr`,
  en: `thank|discount|against (?:racis|homophob|discrimin)|black (?:friday|box|car|coat|coffee)|(?:never|not|without) discriminat|discriminating (?:taste|customer|palate)|(?:${THING.en})[^.!?]{0,30} because it`,
  ca: `(?:gracies|felicitats|enhorabona|orgullos) per ser|descompte|gratis|gratuit|promocio|contra (?:el |la )?(?:racis|masclis|homofob|discrimin)|(?:no|sense|mai) (?:es |ens |em |us )?discrimin|(?:${THING.ca})[^.!?]{0,34} (?:per|perque) (?:ser|es) negr`,
};

const PATTERNS = Object.fromEntries(
  (Object.keys(SAYS) as ReplyLanguage[]).map((language) => [
    language,
    {
      says: new RegExp(`(?<!\\p{L})(?:${SAYS[language]})(?!\\p{L})`, 'u'),
      notMeant: new RegExp(`(?<!\\p{L})(?:${NOT_MEANT[language]})`, 'u'),
    },
  ]),
) as Record<ReplyLanguage, Record<'says' | 'notMeant', RegExp>>;

/** Whether somebody tells that they were turned away, laughed at or hurt for what they are. */
export function isDiscrimination(text: string, language: ReplyLanguage): boolean {
  const folded = foldText(text);
  const { says, notMeant } = PATTERNS[language];
  return says.test(folded) && !notMeant.test(folded);
}
