import { foldText, foldWithRanges } from '../../draft/fold-text';
import { FIRST_NAMES } from '../../draft/lexicon/first-names';
import type { Folded } from '../../text/fold';
import type { TextRange } from '../../text-range';
import { ROLE_PHRASES, ROLES, type RoleId } from './lexicon/roles';

/** Somebody of the brand's whom a post names. */
export interface Named {
  /** A role ('technician'), or a first name in folded letters after 'name:' ('name:marta'). */
  key: RoleId | `name:${string}`;
  /** In the text. */
  range: TextRange;
}

const ROLE_OF = new Map(
  (Object.keys(ROLES) as RoleId[]).flatMap((role) =>
    ROLES[role].split(' ').flatMap((source) => expand(source).map((word) => [word, role] as const)),
  ),
);

/** Words before or after a name that make it one of the brand's people, not the writer's. */
const NAME =
  /(?:(?:[Gg]racias|[Bb]ravo|[Ff]elicidades|[Ee]nhorabuena|[Gg]r[aà]cies|[Ff]elicitats|[Kk]udos|[Tt]hanks?|[Ss]hout ?out|[Pp]rops)(?: (?:a|para|per a|to|you|especialmente|también|tamb[eé])){1,2} (?:(?:la|el|en|na|l['’]) ?)?(?<after>\p{Lu}\p{Ll}{1,14}))|(?<apposed>\p{Lu}\p{Ll}{1,14}), (?:la|el|l['’]|vuestr[ao]|your|the|la vostra|el vostre) ?(?=\p{Ll})|(?<before>\p{Lu}\p{Ll}{1,14}),? (?:de|del|from|at) (?:la tienda|la botiga|tienda|botiga|atenci[oó]n?|servicio|servei|soporte|suport|recepci[oó]n?|caja|customer|support|your|the (?:store|shop|desk))/gu;

/**
 * Roles and first names of people who work for the brand, in the order of the text, each key once.
 * @param folded the text as `foldWithRanges` makes it, where that is at hand
 */
export function findNamed(text: string, folded: Folded = foldWithRanges(text)): Named[] {
  const found = [...findRoles(folded), ...findNames(text)];
  const seen = new Set<string>();
  return found
    .sort((one, two) => one.range.start - two.range.start)
    .filter(({ key }) => !seen.has(key) && seen.add(key));
}

function findRoles({ text, toOriginal }: Folded): Named[] {
  const found: Named[] = [];
  for (const [phrase, key] of ROLE_PHRASES) {
    const start = text.indexOf(phrase);
    if (start >= 0) found.push({ key, range: toOriginal({ start, end: start + phrase.length }) });
  }
  for (const match of text.matchAll(WORD)) {
    const key = ROLE_OF.get(match[0]);
    if (key === undefined) continue;
    const end = match.index + match[0].length;
    found.push({ key, range: toOriginal({ start: match.index, end }) });
  }
  return found;
}

/** Not part of a handle or tag. */
const WORD = /(?<![a-z0-9@#_])[a-z]+/g;

/** 'tecnic(o|a)(s|)' as its words. */
function expand(source: string): string[] {
  const choice = /\(([^)]*)\)/.exec(source);
  if (!choice) return [source];
  const [whole, inside = ''] = choice;
  return inside.split('|').flatMap((end) => expand(source.replace(whole, end)));
}

function findNames(text: string): Named[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const name = match.groups?.after ?? match.groups?.apposed ?? match.groups?.before ?? '';
    const key = foldText(name);
    if (!FIRST_NAMES.has(key)) return [];
    const start = match.index + match[0].indexOf(name);
    return [{ key: `name:${key}` as const, range: { start, end: start + name.length } }];
  });
}
