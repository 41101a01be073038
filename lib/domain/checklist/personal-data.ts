import type { TextRange } from '../text-range';
import { isCard, isDni, isIban } from './identity-numbers';

export type DataKind = 'document' | 'iban' | 'card' | 'email' | 'phone';

/** A piece of personal data; range in the text that was searched. */
export interface PersonalData {
  kind: DataKind;
  range: TextRange;
  /** Letters and digits only, lower case: equal for the same data typed differently. */
  value: string;
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const DOCUMENT =
  /(?<![\p{L}\p{N}])(?:[xyz][-. ]?\d{7}|\d{2}\.?\d{3}\.?\d{3})[-. ]?[a-z](?![\p{L}\p{N}])/giu;
const IBAN =
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,3})?(?![\p{L}\p{N}])/giu;
const DIGITS = /(?<![\p{L}\p{N}+])\+?\d(?:[ .-]?\d){7,18}(?![\p{L}\p{N}])/gu;
const SPANISH_PHONE = /^(?:\+?34|0034)?[6-9]\d{8}$/;
const FOREIGN_PHONE = /^\+\d{9,15}$/;

function found(kind: DataKind, start: number, typed: string): PersonalData {
  return {
    kind,
    range: { start, end: start + typed.length },
    value: typed.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
  };
}

/** Words may follow an IBAN without a stop: drop the last ones until length and digits agree. */
function trimToIban(typed: string): string | undefined {
  let rest = typed;
  while (rest.length > 14) {
    if (isIban(rest)) return rest;
    const cut = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('-'));
    if (cut < 0) return undefined;
    rest = rest.slice(0, cut);
  }
  return undefined;
}

function readDigits(start: number, typed: string): PersonalData[] {
  if (isCard(typed)) return [found('card', start, typed)];
  const plain = typed.replace(/[ .-]/g, '');
  const isPhone = SPANISH_PHONE.test(plain) || FOREIGN_PHONE.test(plain);
  return isPhone ? [found('phone', start, typed)] : [];
}

/** Finds personal data that proves itself by its form or its check digits. */
export function findPersonalData(text: string): PersonalData[] {
  const emails = Array.from(text.matchAll(EMAIL), (m) => found('email', m.index, m[0]));
  const documents = Array.from(text.matchAll(DOCUMENT))
    .filter(([typed]) => isDni(typed))
    .map((m) => found('document', m.index, m[0]));
  const ibans = Array.from(text.matchAll(IBAN)).flatMap((m) => {
    const iban = trimToIban(m[0]);
    return iban ? [found('iban', m.index, iban)] : [];
  });
  const numbers = Array.from(text.matchAll(DIGITS)).flatMap((m) => readDigits(m.index, m[0]));
  return [...emails, ...documents, ...ibans, ...numbers];
}
