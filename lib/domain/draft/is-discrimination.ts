import type { ReplyLanguage } from '../post';
import { foldText } from './fold-text';

const BEING: Record<ReplyLanguage, string> = {
  es: 'negr[oa]s?|gitan[oa]s?|mor[oa]s?|arabes?|musulman[a-z]*|latin[oa]s?|sudac\\w*|sudamerican[oa]s?|inmigrantes?|extranjer[oa]s?|chin[oa]s?|asiatic[oa]s?|marroqui\\w*|african[oa]s?|judi[oa]s?|indigenas?|mujer(?:es)?|gays?|lesbianas?|trans|transexual\\w*|homosexual\\w*|bisexual\\w*|gord[oa]s?|viej[oa]s?|mayor|discapacitad[oa]s?|sord[oa]s?|cieg[oa]s?|autistas?|embarazada',
  en: 'black|brown|asian|african|indian|chinese|pakistani|roma|romani|arab|muslim|jewish|sikh|hindu|latin[oa]|foreign|(?:a )?foreigner|(?:an )?immigrant|gay|lesbian|trans|transgender|queer|disabled|deaf|blind|autistic|fat|overweight|pregnant|(?:a )?wom[ae]n|female|too old|in a wheelchair',
  ca: 'negr[ea]s?|gitan[oae]s?|mor[oa]s?|arabs?|musulman[a-z]*|llatin\\w*|sudamerican\\w*|immigrants?|estranger[ae]?s?|xines[oae]?s?|asiatic\\w*|marroqui\\w*|african[ae]?s?|jue[uv]\\w*|don[ae]s?|gais?|gays?|lesbianes?|lesbiana|trans|transsexual\\w*|homosexual\\w*|bisexual\\w*|gras(?:sa|sos|ses)?|vell[a]?s?|discapacitat\\w*|discapacitad\\w*|sord[a]?s?|cec|cega|autist\\w*|embarassada',
};

const MARK: Record<ReplyLanguage, string> = {
  es: 'velo|hi[yj]ab|turbante|kipa|pañuelo(?: en la cabeza)?|acento|color de (?:mi |su |la )?piel|raza|religion|nacionalidad|orientacion sexual|identidad de genero|silla de ruedas|discapacidad|apellidos?|embarazo|perro guia',
  en: 'head ?scarf|hijab|veil|turban|kippah|accent|skin(?: colou?r)?|race|religion|ethnicity|nationality|disability|wheelchair|sexuality|sexual orientation|gender|surname|pregnancy|guide dog',
  ca: 'vel|hijab|turbant|quipa|mocador(?: al cap| del cap)?|accent|color de (?:la )?(?:meva |seva )?pell|raca|religio|nacionalitat|orientacio sexual|identitat de genere|cadira de rodes|discapacitat|cognoms?|embaras|gos guia',
};

const THING: Record<ReplyLanguage, string> = {
  es: 'coche|color|camisa|camiseta|gato|gata|perr[oa]|vestido|bolso|abrigo|sofa|pantalon|pantalla|movil|toldo|piel sintetica',
  en: 'car|dress|tie|coat|cab|box|screen|cat|dog food',
  ca: 'cotxe|color|camisa|samarreta|gat[a]?|gos[sa]?|vestit|bossa|abric|sofa|pantalo|pantalla|mobil',
};

/** For what they are, for what they wear or have, by name, or by who was not let in. */
const SAYS: Record<ReplyLanguage, string> = {
  es: `(?:por|porque|como) (?:ser|soy|somos|es|era|son|eramos|sois) (?:de |tan |muy |demasiado |una? |un[oa]s )?(?:${BEING.es})|por (?:llevar|tener|ir (?:en|con)|mi|su|nuestr[oa]|el|la)(?: puesto)? (?:el |la |un |una |mi |su )?(?:${MARK.es})|(?:quit|cubr|tap|burl|ri[eo]|mof|comentari|insult)\\p{L}* (?:\\p{L}+ ){0,4}(?:mi|su|nuestro|el|del) (?:${MARK.es})|no (?:hay (?:sitio|espacio|rampa)|cabe|(?:\\p{L}+ )?(?:dej|permit|acept|admit)\\p{L}*) (?:\\p{L}+ ){0,4}(?:silla de ruedas|perro guia)|(?:racis|xenofob|homofob|lgtbifob|transfob|machis|islamofob|capacitis)\\p{L}+|discrimina(?!cion horaria)\\p{L}*`,
  en: `(?:because|cos|coz|cuz|bc) (?:(?:i|we|he|she|they)(?: am| are| is| was| were|['’]?m|['’]?re|['’]?s)?|my \\p{L}+ (?:is|was)) (?:an? |too |visibly |openly )?(?:${BEING.en})|for being (?:an? |too |visibly |openly )?(?:${BEING.en})|(?:because of|due to|over|for|based on|for wearing|about|remove|take off|mock(?:ed|ing)) (?:my|his|her|our|their|an?) (?:${MARK.en})|(?:no (?:space|room|ramp|access)|not allowed|n['’]t (?:let|allow|accept)|refus\\p{L}*|denied) (?:\\p{L}+ ){0,4}(?:wheelchair|guide dog|assistance dog)|(?:racis|sexis|xenophob|homophob|transphob|islamophob|antisemit|ableis)\\p{L}+|racially|discriminat\\p{L}+`,
  ca: `(?:per|perque|com) (?:ser|soc|som|es|era|son|sou) (?:de |tan |molt |massa |una? |uns |unes )?(?:${BEING.ca})|(?:per (?:portar|dur|tenir|anar (?:en|amb))|pel|per (?:el|la|l)) ?(?:el |la |un |una |meu |meva |seu |seva )*(?:${MARK.ca})|(?:trei|treu|treg|tap|burl|riu|insult|comentari)\\p{L}* (?:\\p{L}+ ){0,4}(?:el |la |del )?(?:meu |meva |seu |seva )?(?:${MARK.ca})(?= |[.,!?]|$)|no (?:hi (?:ha (?:lloc|espai|rampa)|cap)|(?:\\p{L}+ )?(?:deix|permet|accept|admet)\\p{L}*) (?:\\p{L}+ ){0,4}(?:cadira de rodes|gos guia)|(?:racis|xenofob|homofob|lgtbifob|transfob|masclis|islamofob|capacitis)\\p{L}+|discrimina(?!cio horaria)\\p{L}*`,
};

/** Thanks, discounts, campaigns, and things that are black. */
const NOT_MEANT: Record<ReplyLanguage, string> = {
  es: `(?:gracias|felicidades|enhorabuena|orgullos[oa]) por ser|descuento|gratis|promocion|contra (?:el |la )?(?:racis|machis|homofob|discrimin)|(?:no|sin|nunca) (?:se |nos |me |os )?discrimin|(?:${THING.es})[^.!?]{0,30} (?:por|porque) (?:ser|es) negr`,
  en: `thank|discount|against (?:racis|homophob|discrimin)|black (?:friday|box|car|coat|coffee)|(?:never|not|without) discriminat|discriminating (?:taste|customer|palate)|(?:${THING.en})[^.!?]{0,30} because it`,
  ca: `(?:gracies|felicitats|enhorabona|orgullos) per ser|descompte|gratis|gratuit|promocio|contra (?:el |la )?(?:racis|masclis|homofob|discrimin)|(?:no|sense|mai) (?:es |ens |em |us )?discrimin|(?:${THING.ca})[^.!?]{0,30} (?:per|perque) (?:ser|es) negr`,
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
