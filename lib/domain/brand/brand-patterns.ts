import type { Brand } from './brand';

/** What it means that a form stands in a text. */
export type PatternRole = 'name' | 'context' | 'rulesOut';

/** One written form to look for. */
export interface BrandPattern {
  brandId: string;
  /** Literal; '*' stands for any letters of a word. */
  text: string;
  role: PatternRole;
  /** Whether it says nothing by itself: the brand's name is an ordinary word. */
  needsProof: boolean;
}

/** More is no name; keeps hostile imports from filling the memory. */
const LONGEST = 100;
/** Below this, words written as one would be found inside ordinary words. */
const SHORTEST_JOINED = 5;
const HANDLE = /^[\w.]{2,}$/;

/** All written forms of the brands that are not paused. */
export function listBrandPatterns(brands: readonly Brand[]): BrandPattern[] {
  return brands.filter((brand) => !brand.isPaused).flatMap(patternsOf);
}

function patternsOf(brand: Brand): BrandPattern[] {
  // A post that addresses an account of the brand names the brand.
  const handles = brand.ownAccounts
    .map((account) => account.replace(/^@/, ''))
    .filter((account) => HANDLE.test(account))
    .map((handle) => `@${handle}`);
  const own = writtenForms(brand.name);
  const others = [...brand.aliases, ...handles].flatMap(writtenForms);
  const isWord = (brand.contextWords ?? []).length > 0 || brand.needsCapital === true;
  const list = (texts: readonly string[], role: PatternRole, needsProof = false) =>
    [...new Set(texts)].map((text) => ({ brandId: brand.id, text, role, needsProof }));
  return [
    ...list(own, 'name', isWord),
    ...list(
      others.filter((text) => !own.includes(text)),
      'name',
    ),
    ...list((brand.contextWords ?? []).flatMap(numberForms), 'context'),
    ...list(brand.excludedWords.flatMap(numberForms), 'rulesOut'),
  ];
}

/** 'El Corte Inglés' is also 'ElCorteInglés', and 'MediaMarkt' also 'Media Markt'. */
function writtenForms(name: string): string[] {
  const text = trimName(name).normalize('NFC');
  if (!isUsable(text)) return [];
  if (/^[@#]|\*/.test(text)) return [text];
  const joined = text.replace(/[\s_-]+/gu, '');
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const apart = parts.every((part) => part.length > 1) ? parts.join(' ') : text;
  const spaced = text.replace(/\s*&\s*/g, ' & ');
  const forms = [
    text,
    apart,
    spaced,
    spaced.replaceAll(' & ', '&'),
    ...(joined.length >= SHORTEST_JOINED ? [joined] : []),
  ];
  return /ñ/i.test(text) ? [...forms, ...formsWithoutTilde(text, joined)] : forms;
}

/** Handles cannot hold an 'ñ' and tags seldom do; of several words none is mistaken for others. */
function formsWithoutTilde(text: string, joined: string): string[] {
  const plain = dropTilde(joined);
  return [`@${plain}`, `#${plain}`, ...(text.includes(' ') ? [dropTilde(text)] : [])];
}

const dropTilde = (text: string) => text.replace(/ñ/giu, 'n');

/** Words around a name are meant in singular and plural. */
function numberForms(word: string): string[] {
  const forms = writtenForms(word).flatMap((form) => [form, dropTilde(form)]);
  if (!/\p{L}{3}$/u.test(word)) return forms;
  return forms.flatMap((form) => [form, `${form}s`, `${form}es`]);
}

/** 'Yahoo!' is written without its '!' more often than with it; '+' and '&' are part of a name. */
function trimName(name: string): string {
  return name
    .slice(0, LONGEST)
    .trim()
    .replace(/^[\s.,;:!?¡¿"«»()]+|[\s.,;:!?¡¿"«»()]+$/gu, '');
}

/** At least one letter or digit, and two signs where '*' would otherwise match every word. */
function isUsable(text: string): boolean {
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return signs >= (text.includes('*') ? 2 : 1);
}
