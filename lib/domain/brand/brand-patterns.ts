import type { Brand } from './brand';
import { listEvasiveForms } from './evasive-forms';

/** One written form to look for. */
export interface BrandPattern {
  brandId: string;
  /** Literal; '*' stands for any letters of a word. */
  text: string;
  /** True for words that say the post is about something else. */
  rulesOut: boolean;
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
  const handles = brand.ownAccounts.filter((account) => HANDLE.test(account)).map((h) => `@${h}`);
  const names = [
    ...[brand.name, ...brand.aliases, ...handles].flatMap(writtenForms),
    ...listEvasiveForms(brand.name),
  ];
  const others = brand.excludedWords.flatMap(writtenForms);
  return [
    ...[...new Set(names)].map((text) => ({ brandId: brand.id, text, rulesOut: false })),
    ...[...new Set(others)].map((text) => ({ brandId: brand.id, text, rulesOut: true })),
  ];
}

/** 'El Corte Inglés' is also 'ElCorteInglés', and 'MediaMarkt' also 'Media Markt'. */
function writtenForms(name: string): string[] {
  const text = trimName(name);
  if (!isUsable(text)) return [];
  if (/^[@#]/.test(text) || text.includes('*')) return [text];
  const joined = text.replace(/[\s_-]+/gu, '');
  const parts = text.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  const apart = parts.every((part) => part.length > 1) ? parts.join(' ') : text;
  return [text, apart, ...(joined.length >= SHORTEST_JOINED ? [joined] : [])];
}

/** 'Yahoo!' is written without its '!' more often than with it; '+' and '&' are part of a name. */
function trimName(name: string): string {
  return name
    .slice(0, LONGEST)
    .trim()
    .replace(/[\s.,;:!?¡¿"«»()]+$/u, '')
    .replace(/^[\s.,;:!?¡¿"«»()]+/u, '');
}

/** At least one letter or digit, and two signs where '*' would otherwise match every word. */
function isUsable(text: string): boolean {
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '').length;
  return signs >= (text.includes('*') ? 2 : 1);
}
