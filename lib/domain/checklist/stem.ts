/**
 * Endings of Spanish, Catalan and English, longest first. Both texts lose the same endings, so it
 * does not matter that what is left is not always a root.
 */
const ENDINGS = `
  amientos imientos amiento imiento aciones iciones uciones adores adoras aremos eremos iremos
  acion icion ucion ciones siones adora ieron iendo antes ancia encia idades idad mente abais aban
  abas aron ando adas ados idas idos aste iste amos emos imos aran eran iran aria eria iria aves
  cion sion ador aba ada ado ida ido ara era ira ations ation ments ment ings ing ingly edly ies
  cions cio ats ades ada its ides uts udes uda aven ava ant ent int ors or at it ut
  ar er ir re an en as es os is ed ly at it o a e s y
`
  .trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

const SHORTEST = 3;

/** Crude stem of a folded word: enough to see that 'retrasado' and 'retraso' are one. */
export function stem(word: string): string {
  const plain = word.replace(/'s$/, '');
  const ending = ENDINGS.find(
    (one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST,
  );
  const root = ending ? plain.slice(0, -ending.length) : plain;
  return root.replace(/(.)\1$/u, '$1');
}
