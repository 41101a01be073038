import { foldText, foldWithRanges } from '../../draft/fold-text';
import { FIRST_NAMES } from '../../draft/lexicon/first-names';
import type { TextRange } from '../../text-range';
import { ROLES, type RoleId } from './lexicon/roles';

/** Somebody of the brand's whom a post names. */
export interface Named {
  /** A role ('technician'), or a first name in folded letters after 'name:' ('name:marta'). */
  key: RoleId | `name:${string}`;
  /** In the text. */
  range: TextRange;
}

/** Longer posts name whom they mean in the beginning, in UTF-16 units. */
const LONGEST = 2000;

const ROLE_IDS = Object.keys(ROLES) as RoleId[];
const ROLE = new RegExp(
  `(?<![a-z0-9@#_])(?:${ROLE_IDS.map((id) => `(?<${id}>${ROLES[id]})`).join('|')})(?![a-z0-9_])`,
  'g',
);

/** Words before or after a name that make it one of the brand's people, not the writer's. */
const NAME =
  /(?:(?:gracias|bravo|felicidades|enhorabuena|gr[aà]cies|felicitats|kudos|thanks?|shout ?out|props)(?: (?:a|para|per a|to|you|especialmente|también|tamb[eé])){1,2} (?:(?:la|el|en|na|l['’]) ?)?(?<after>\p{Lu}\p{Ll}{1,14}))|(?<apposed>\p{Lu}\p{Ll}{1,14}), (?:la|el|l['’]|vuestr[ao]|your|the|la vostra|el vostre) ?(?=\p{Ll})|(?<before>\p{Lu}\p{Ll}{1,14}),? (?:de|del|from|at) (?:la tienda|la botiga|tienda|botiga|atenci[oó]n?|servicio|servei|soporte|suport|recepci[oó]n?|caja|customer|support|your|the (?:store|shop|desk))/gu;

/** Roles and first names of people who work for the brand, in the order of the text, each key once. */
export function findNamed(text: string): Named[] {
  const start = text.slice(0, LONGEST);
  const found = [...findRoles(start), ...findNames(start)];
  const seen = new Set<string>();
  return found
    .sort((one, two) => one.range.start - two.range.start)
    .filter(({ key }) => !seen.has(key) && seen.add(key));
}

function findRoles(text: string): Named[] {
  const folded = foldWithRanges(text);
  return [...folded.text.matchAll(ROLE)].flatMap((match) => {
    const key = ROLE_IDS.find((id) => match.groups?.[id] !== undefined);
    if (!key) return [];
    const end = match.index + match[0].length;
    return [{ key, range: folded.toOriginal({ start: match.index, end }) }];
  });
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
