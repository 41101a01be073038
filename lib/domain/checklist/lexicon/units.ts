/** What numbers count, by its word in a folded text. Words of one line mean the same. */
const UNITS: Record<string, string> = {
  h: 'h hs hr hrs hora horas hour hours hores',
  min: 'min mins minuto minutos minute minutes minut minuts',
  day: 'dia dias day days dies',
  workday: 'habiles laborables business working feiners',
  week: 'semana semanas week weeks setmana setmanes',
  month: 'mes meses month months mesos',
  year: 'año años year years any anys',
  eur: '€ eur euro euros',
  usd: '$ usd dolar dolares dollar dollars bucks dolars',
  gbp: '£ gbp libra libras pound pounds lliures',
  peso: 'peso pesos mxn ars clp cop pesos',
  percent: '% porciento percent pct',
  gb: 'gb gigas giga gigabytes',
  mb: 'mb mbps megas mega megabytes',
  km: 'km kilometros kilometers kilometres quilometres',
  kg: 'kg kilos kilo kilograms quilos',
  person:
    'clientes customers clients usuarios users usuaris personas people persones hogares homes llars',
};

const BY_WORD = new Map(
  Object.entries(UNITS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit])),
);

/** What a word after a number counts; `undefined` for other words. */
export const readUnit = (word: string): string | undefined => BY_WORD.get(word);

/** Units of time: a promise may set them. */
export const TIME_UNITS: ReadonlySet<string> = new Set(['h', 'min', 'day', 'week', 'clock']);
