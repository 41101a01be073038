/** Numbers written out, cardinal and ordinal, folded. 'Un' and 'one' are articles and left out. */
const NUMBERS: readonly [number, string][] = [
  [2, 'dos segundo segunda two second twice dues segon segona'],
  [3, 'tres tercer tercera tercero three third tercera tercer'],
  [4, 'cuatro cuarto cuarta four fourth quatre quart quarta'],
  [5, 'cinco quinto quinta five fifth cinc cinque cinquena'],
  [6, 'seis sexto sexta six sixth sis sise sisena'],
  [7, 'siete septimo septima seven seventh'],
  [8, 'ocho octavo octava eight eighth vuit'],
  [9, 'nueve noveno novena nine ninth nou'],
  [10, 'diez decimo ten tenth deu'],
  [12, 'doce twelve dotze'],
  [15, 'quince fifteen quinze'],
  [20, 'veinte twenty vint'],
  [30, 'treinta thirty trenta'],
];

const BY_WORD = new Map(
  NUMBERS.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

/** Value of a number written in digits or letters. */
export function readNumber(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  return BY_WORD.get(word);
}
