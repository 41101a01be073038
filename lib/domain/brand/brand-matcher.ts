import type { TextRange } from '../text-range';
import type { Brand } from './brand';
import { createBrandIndex } from './brand-index';
import { type BrandPattern, listBrandPatterns } from './brand-patterns';
import { compilePatterns } from './compiled-pattern';
import { leaveOutQuoted } from './leave-out-quoted';
import { findLettersApart, isLetterApart } from './letters-apart';
import { longestMatches } from './longest-matches';
import { findProof, type MatchProof } from './prove-match';
import { createWordScanner } from './scan-words';
import { endOfCharacter, findSlip, type Verified, verifyPattern } from './verify-pattern';
import { createWildcard, findWildcards } from './wildcard';

/** How a brand is named: as it is written, hidden from searches, or mistyped. */
export type MatchForm = 'name' | 'hidden' | 'slip';

/** A brand named in a text, with the places, in order. */
export interface BrandMatch {
  brandId: string;
  /** UTF-16 offsets in the text as it was given; never within a character. */
  ranges: TextRange[];
  /** How it is named in the first place that counts. */
  form: MatchForm;
  /** For a name that is an ordinary word: why it is taken for the brand. */
  proof?: MatchProof;
}

export interface BrandMatcher {
  /** Brands that the text names, in the order in which they are first named. Takes any string. */
  find(text: string): BrandMatch[];
}

interface Found extends Verified {
  pattern: BrandPattern;
  /** Whether its letters stand apart. */
  isApart: boolean;
}

/** Places shown of one written form in one text; a text that goes on has made its point. */
const MOST_PLACES = 100;
/** Times that a form is looked at closely in one text, found or not: bounds the work. */
const MOST_TRIES = 1_000;

/** One index for all brands: one pass over each text, however many brands there are. */
export function createBrandMatcher(brands: readonly Brand[]): BrandMatcher {
  const all = listBrandPatterns(brands);
  const wild = all.filter(({ text }) => text.includes('*'));
  const wildcards = wild.map(({ text }) => createWildcard(text));
  const patterns = compilePatterns(all.filter(({ text }) => !text.includes('*')));
  const index = createBrandIndex(patterns);
  const scan = createWordScanner(index, tryWord);
  // Of the text that is being read.
  let found: Found[] = [];
  let tries = 0;

  const add = (
    start: number,
    end: number,
    pattern: BrandPattern,
    isSlip = false,
    isApart = false,
  ) => found.push({ start, end, pattern, isSlip, isApart });

  function tryWord(text: string, sum: number, end: number): void {
    const entry = tries < MOST_TRIES ? index.entries.get(sum) : undefined;
    if (!entry) return;
    for (const pattern of entry.words) {
      tries += 1;
      const place = verifyPattern(text, end, pattern);
      if (place) add(place.start, place.end, pattern, place.isSlip);
    }
    for (const { pattern, more } of entry.slips) {
      tries += 1;
      const place = findSlip(text, end, pattern, more);
      if (place) add(place.start, place.end, pattern, true);
    }
    if (entry.letters.length === 0 || !isLetterApart(text, end)) return;
    for (const pattern of entry.letters) {
      tries += 1;
      const place = findLettersApart(text, end, pattern.key, pattern.rarestAt);
      if (place) add(place.start, place.end, pattern, false, true);
    }
  }

  function find(text: string): BrandMatch[] {
    scan(text);
    if (wild.length > 0) {
      findWildcards(text, wildcards, (at, range) => {
        const pattern = wild[at];
        if (!pattern || found.length >= MOST_TRIES) return;
        add(range.start, endOfCharacter(text, range.end), pattern);
      });
    }
    tries = 0;
    if (found.length === 0) return [];
    const places = found;
    found = [];
    return groupByBrand(text, places);
  }

  return { find };
}

function groupByBrand(text: string, found: readonly Found[]): BrandMatch[] {
  const names = found.filter(({ pattern }) => pattern.role === 'name');
  const around = found.filter(({ pattern }) => pattern.role !== 'name');
  const groups = new Map<string, Found[]>();
  const longest = longestMatches(leaveOutSlips(names, found));
  for (const one of leaveOutQuoted(text, longest)) {
    const group = groups.get(one.pattern.brandId);
    if (!group) groups.set(one.pattern.brandId, [one]);
    else if (group.at(-1)?.start !== one.start && group.length < MOST_PLACES) group.push(one);
  }
  const matches: BrandMatch[] = [];
  for (const [brandId, group] of groups) {
    const near = around.filter(({ pattern }) => pattern.brandId === brandId);
    const match = isRuledOut(text, group, near) ? undefined : describe(text, group, near);
    if (match) matches.push(match);
  }
  return matches;
}

/** Any other reading of the same words goes first. */
function leaveOutSlips(names: Found[], found: readonly Found[]): Found[] {
  if (!names.some(({ isSlip }) => isSlip)) return names;
  const exact = found.filter(({ isSlip }) => !isSlip);
  return names.filter((one) => !one.isSlip || !exact.some((other) => overlaps(one, other)));
}

/** Beside a word that proves the brand, one that rules it out counts in its own sentence only. */
function isRuledOut(text: string, group: readonly Found[], near: readonly Found[]): boolean {
  if (near.length === 0 || group.some(({ start }) => text[start] === '@')) return false;
  const hasContext = near.some(({ pattern }) => pattern.role === 'context');
  return near.some(
    (word) =>
      word.pattern.role === 'rulesOut' &&
      (!hasContext || group.some((name) => isOneSentence(text, word, name))),
  );
}

const SENTENCE_END = /[.!?…\n]/;

/** One of the two slices is empty: that from the end of the later range. */
const isOneSentence = (text: string, one: TextRange, other: TextRange) =>
  !SENTENCE_END.test(text.slice(one.end, other.start) + text.slice(other.end, one.start));

/** `undefined` where the name is no more than an ordinary word. */
function describe(text: string, group: Found[], near: readonly Found[]): BrandMatch | undefined {
  const sure = group.find(({ pattern }) => !pattern.needsProof);
  const proof = sure ? undefined : proveAny(text, group, near);
  const first = sure ?? (proof && group[0]);
  if (!first) return undefined;
  const form = first.isSlip ? 'slip' : isHidden(text, first) ? 'hidden' : 'name';
  const ranges = group.map(({ start, end }) => ({ start, end }));
  const match: BrandMatch = { brandId: first.pattern.brandId, ranges, form };
  return proof ? { ...match, proof } : match;
}

function proveAny(text: string, group: readonly Found[], near: readonly Found[]) {
  const context = near.filter(
    (word) => word.pattern.role === 'context' && !group.some((name) => overlaps(name, word)),
  );
  return group.map((one) => findProof(text, one, context)).find(Boolean);
}

/** Signs that nobody sees: soft hyphens, zero-width and direction signs. */
const UNSEEN = /\p{Cf}/u;
const BEYOND_ASCII = /[^\0-\x7f]/;

// The first, which costs next to nothing, leaves few names for the second.
const isHidden = (text: string, { start, end, isApart }: Found) => {
  if (isApart) return true;
  const name = text.slice(start, end);
  return BEYOND_ASCII.test(name) && UNSEEN.test(name);
};

const overlaps = (one: TextRange, other: TextRange) =>
  one.start < other.end && other.start < one.end;
