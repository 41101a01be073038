import { kindOfUnit, LETTER } from './letter-table';

const APOSTROPHES = [0x27, 0x2019, 0x60, 0xb4];
const N = 0x6e;
const T = 0x74;

/** Whether the apostrophe of "don't" stands at `at`, after the folded letter `last`. */
export function isContraction(text: string, at: number, last: number): boolean {
  if (last !== N || !APOSTROPHES.includes(text.charCodeAt(at))) return false;
  const ends = kindOfUnit(text.charCodeAt(at + 2) || 0x20) !== LETTER;
  return ends && (text.charCodeAt(at + 1) | 0x20) === T;
}
