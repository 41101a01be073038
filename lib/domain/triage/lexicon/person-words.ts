import { PEOPLE_CA, PEOPLE_EN, PEOPLE_ES } from './staff-jobs';

/** Jobs whose word mostly says something else: a shop, a bus, an adjective, a verb. */
const DOUBTFUL_ES = 'optic[oa]|secretari[ao]|corrector|comercial|monitor';
const DOUBTFUL_EN = 'cook|mover|editor|operator|conductor';
/** A technical fault is nobody, nor is who was sent for a thing. */
const NOT_ES =
  '(?<!(?:servicios?|soporte|problemas?|fallos?|errore?s?|averias?|incidencias?|asistencia|motivos|visita|he|has|ha|hemos|han|habia) )';
const NOT_CA =
  '(?<!(?:serveis?|suport|problem[ae]s?|fallad[ae]s?|errors?|avari[ae]s?|incidenci[ae]s?|assistencia|motius|visita|he|has|ha|hem|han|havia) )';
const MACHINE = '(?! automati)';

const ES = [
  `(?!(?:${DOUBTFUL_ES}) )${NOT_ES}(?:${PEOPLE_ES})(?:es|s)?${MACHINE}`,
  '(?:un|una|el|la|los|las|vuestr[oa]s?|su|tu|mi|este|esta|ese|esa|aquel) (?:comercial(?:es)?|monitor)|monitor(?:a|as|es)|asesores',
  '(?<!(?:seguro|centro|cita|receta|servicio|historial|informe|cuadro|consulta|atencion|revision)s? )medic[oa]s?',
  'ellas?|senor(?:as?|es|itas?)?|chic[oa]s?|muchach[oa]s?|chaval(?:es|as?)?|tip[oa]s?(?! de)|tipej[oa]s?|ti[oa]s?|joven(?:es|cit[oa])?|personas?|personaje|hombres?|mujer(?:es)?',
  'emplead[oa]s?|trabaj\\S*|curr[aeo]\\S*|(?:el|del|al|su|vuestro|tu|este|poco|mas|de|falta) personal|plantilla|directora?|director[ae]s|capataz|operadora?s?|rider|doctor(?:a|as|es)?|profes|vigilantes?|seguratas?|(?:el|la|los|las) de (?:la )?(?:seguridad|limpieza)|personal de (?:seguridad|limpieza)|tripulacion(?:es)?',
  'turnos?|nominas?|sueldos?|finiquito|convenio|despid\\S*|uniformes?|jubil(?:o|e|a|an|arme|arse)|(?:de|mis|las|en) practicas(?! (?:abusiv|comercial|enganos|habitual))|entrevistas?|ett|sindicat\\S*|salarios?|atendi\\S*|equipos?|oficio|barra|mostrador|ventanillas?|taquillas?|recepcion(?! de)',
];

const EN = [
  `(?!(?:${DOUBTFUL_EN}) )(?<!(?:virtual|voice) )(?:${PEOPLE_EN})(?:es|s)?`,
  '(?:he|she|him|her|his|hers|(?<!you )guys?|girls?|lads?|lady|woman|man|men|bloke|kid|fella|dude|chap|gentleman|somebody|someone|whoever)(?:s|ll|d)?',
  'tills?|desk|counter|crew|(?<!you )team|boss|shifts?|wages?|payslip|uniform|union|rota|temps?|workers?|coworkers?|staff\\S*|employ\\S*|managers?|salesmen|bouncers?|officers?|drivers?|hired(?! (?:a|an|the|car|van))|fired|sacked|redundan\\S*|resign\\S*|interview\\S*|served (?:by|me|us)',
  '(?<!(?:not|doesnt|dont|wont|didnt|isnt|arent|cant|never|it|its|app|site|card|phone|that|this) )work(?:s|ed|ing)? (?:there|here|at(?! all)|for|with)',
];

const CA = [
  `(?!(?:${DOUBTFUL_ES}) )${NOT_CA}(?:${PEOPLE_CA})(?:es|s)?${MACHINE}`,
  '(?:un|una|el|la|els|les|vostr[ea]s?|el seu|el meu|aquest|aquesta|aquell|aquella) (?:comercials?|monitor)|monitor(?:a|es|s)',
  'ella|elles|noi(?:a|s|es)?|senyor(?:a|s|es)?|(?:la|una|aquella|aquesta|les|unes) don[ae]s?|hom(?:e|es)|joves?|person(?:a|es)|xicot\\S*|nanos?|pai(?:o|a|os|es)',
  'treball\\S*|feina|emplea[td]\\S*|company(?:a|s|es)|metge(?:s|ssa|sses)?|directora?|directors|vigilants?|personal|plantilla|tripulacio|encarregad[ae]s|(?:el|la|un|una|meu|meva|seu|seva|vostre|nostre) cap de(?! (?:setmana|semana|any|vosaltres|nosaltres))|el meu cap(?! de setmana)',
  'torns?|nomin[ae]s?|uniformes?|conveni|sindicat\\S*|despatxa\\S*|acomiad\\S*|(?:em|es) jubil\\S+|(?:de|les|meves|en) practiques(?! (?:abusiv|comercial))|entrevist[ae]s?|ett|equips?|finestreta|taulell|barra|taquilla|recepcio|atendre|ates(?:a|os)?|atesos',
];

/** Whole words and turns of folded words that stand between blanks. */
const compile = (parts: readonly string[]) => new RegExp(`(?<= )(?:${parts.join('|')})(?= )`);

/** Words for somebody who works there, for what is done to them, and for the work itself, by language. */
export const PERSON_WORDS: Readonly<Record<string, RegExp>> = {
  es: compile(ES),
  en: compile(EN),
  ca: compile(CA),
};

/** What a name stands behind that is a place or a time; "en" is Catalan for a man's name. */
export const BEFORE_PLACES: Readonly<Record<string, ReadonlySet<string>>> = {
  es: new Set(['en', 'desde', 'hasta', 'hacia', 'de', 'entre', 'por']),
  en: new Set(['in', 'at', 'from', 'near', 'via', 'around', 'of', 'on', 'since', 'last', 'every']),
  ca: new Set(['a', 'de', 'des', 'fins', 'd', 'entre', 'per']),
};
