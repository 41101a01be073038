import { searchKey } from '../text/fold-for-search';

/**
 * Gaps as other tools write them: {{first_name}}, ${name}, {agent}, %nombre%, [NAME], #name#,
 * <<client>>, <nombre>, {0}, *|FNAME|*, @@user@@, __NAME__, ____. What is between square brackets counts in capitals or as a known word,
 * for texts are written in them as well.
 */
const GAP =
  /\{\{[^{}\n]{1,60}\}\}|\$?\{[\p{L}_][^{}\n]{0,59}\}|%[\p{L}_][\p{L}\p{N}_.-]{1,39}%|\[\[?[\p{L}_][\p{L}\p{N}_ .-]{1,39}\]\]?(?!\()|#[\p{L}_][\p{L}\p{N}_.-]{1,39}#|<{1,2}[\p{L}_][\p{L}\p{N}_ .-]{1,39}>{1,2}|\{\d{1,2}\}|\*\|[\p{L}_][\p{L}\p{N}_:.-]{1,39}\|\*|@@[\p{L}_][\p{L}\p{N}_.-]{0,39}@@|__[\p{Lu}][\p{Lu}\p{N}_]{0,39}__|_{3,}/gu;

export type GapKind = 'agent' | 'brand' | 'person' | 'other';

/** A word of a gap tells what belongs into it; the first kind that has one. */
const KINDS: readonly [GapKind, ReadonlySet<string>][] = [
  [
    'agent',
    new Set('agent agente operator operador assignee firma signature signatura me'.split(' ')),
  ],
  [
    'brand',
    new Set(
      'company brand empresa marca negocio business tienda organization store botiga'.split(' '),
    ),
  ],
  [
    'person',
    new Set(
      'name first firstname fname nombre nom client cliente customer contact contacto requester user usuario usuaria'.split(
        ' ',
      ),
    ),
  ],
];
/** What is theirs and no name of theirs. */
const NOT_A_NAME = new Set(
  'id number numero num order pedido comanda email mail correo phone telefono date fecha data link url address direccion last apellido apellidos'.split(
    ' ',
  ),
);

const wordsOf = (gap: string) =>
  searchKey(gap.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** What belongs into a gap. */
export function readGap(gap: string): GapKind {
  const words = wordsOf(gap);
  if (words.some((word) => NOT_A_NAME.has(word))) return 'other';
  return KINDS.find(([, known]) => words.some((word) => known.has(word)))?.[0] ?? 'other';
}

/** All gaps of a text as they are written, each once, in order. */
export function listGaps(text: string): string[] {
  return [...new Set([...text.matchAll(GAP)].map(([gap]) => gap).filter(isGap))];
}

/** Each gap of a text through `fill`; those for which it gives nothing stay. */
export function replaceGaps(
  text: string,
  fill: (gap: string, at: number) => string | undefined,
): string {
  return text.replace(GAP, (gap, at: number) => (isGap(gap) ? (fill(gap, at) ?? gap) : gap));
}

/** '[sic]' and '[en la web]' are words of a text; '[NAME]' and '[nombre]' are gaps. */
function isGap(gap: string): boolean {
  if (!gap.startsWith('[')) return true;
  return gap === gap.toUpperCase() || (readGap(gap) !== 'other' && wordsOf(gap).length <= 2);
}
