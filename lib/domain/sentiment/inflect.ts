/**
 * Forms of an entry written as 'base|ending'. The ending names the paradigm; an unknown one is just
 * added. Some forms that nobody writes come along; they cost nothing.
 */
const PARADIGMS: Record<string, Record<string, string>> = {
  es: {
    o: 'o a os as',
    s: '- s',
    es: '- es',
    e: 'e es',
    a: 'a as',
    ar: `ar o as a amos áis ais an é e aste ó asteis aron aba abas ábamos aban ando ado ada ados adas
      aré ará arán aría es en éis`,
    er: 'er o es e emos éis en í iste ió isteis ieron ía ías ían iendo ido ida idos idas erá erán a an',
    ir: 'ir o es e imos ís en í iste ió isteis ieron ía ías ían iendo ido ida idos idas irá irán a an',
  },
  en: {
    s: '- s',
    v: '- s ed ing es',
    e: 'e es ed ing',
    y: 'y ies ied ying',
  },
  ca: {
    a: '- a s es',
    e: 'e a es s',
    s: '- s',
    t: 't ta da ts tes des',
    ut: 'ut uda uts udes',
    tic: 'tic tica tics tiques',
    fic: 'fic fica fics fiques',
    mic: 'mic mica mics miques',
    ar: 'ar o es a em eu en ava aves àvem àveu aven ant at ada ats ades aré arà aran aria i is in',
    ir: 'ir eixo eixes eix im iu eixen ia ies ien int it ida its ides iré irà iran iria',
    re: 're o s em eu en ia ies ien ent ut uda uts udes',
  },
};

export function inflect(entry: string, language: string): string[] {
  const [base = '', rest] = entry.split('|');
  if (rest === undefined) return [entry];
  const [ending = '', ...tail] = rest.split(' ');
  const endings = PARADIGMS[language]?.[ending] ?? ending;
  return endings
    .trim()
    .split(/\s+/)
    .map((form) => [base + (form === '-' ? '' : form), ...tail].join(' '));
}
