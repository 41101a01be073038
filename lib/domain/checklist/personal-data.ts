import type { TextRange } from '../text-range';
import { isCard, isDni, isIban } from './identity-numbers';
import { readPhoneNumber } from './phone-number';

export type DataKind = 'document' | 'iban' | 'card' | 'email' | 'phone';

/** A piece of personal data; range in the text that was searched. */
export interface PersonalData {
  kind: DataKind;
  range: TextRange;
  /** Letters and digits only, lower case, phones without country code: equal however it was typed. */
  value: string;
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}(?![\p{L}\p{N}])/gu;
/** Written out to hide it from machines: 'marcos (arroba) gmail.com'. */
const SPELT_EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64} ?(?:[([]\s?(?:arroba|at)\s?[)\]]|(?<= )arroba(?= )) ?[\p{L}\p{N}-]{1,63}(?:\.| ?[([](?:punto|punt|dot)[)\]] ?| (?:punto|punt) )\p{L}{2,24}(?![\p{L}\p{N}])/giu;
const DOCUMENT =
  /(?<![\p{L}\p{N}])(?:[xyz][-. ]?\d{7}|[xyz] ?\d[. ]\d{3}[. ]\d{3}|\d{2}[. ]?\d{3}[. ]?\d{3}|\d{4} \d{4})[-. ]?[a-z](?![\p{L}\p{N}])/giu;
const IBAN = /(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}(?:[ -]?[a-z\d]){11,30}(?![\p{L}\p{N}])/giu;
const DIGITS = /(?<![\p{L}\p{N}+./:-])\(?\+?\d(?:[ .()-]{0,2}\d){6,18}(?![\p{L}\p{N}])/gu;
/** More numbers than this are a table, not a reply. */
const MOST_NUMBERS = 20;
/** Words before a number that say that it is one to call. */
const PHONE_WORD =
  /(?<!\p{L})(?:tel[eéè]f\p{L}*|tel\.?|tlf\.?|tfno\.?|m[oóò]vil|m[oòó]bil|celular|cel|whats ?app|phone|mobile|cell|llam\p{L}+|marc\p{L}+|truc\p{L}+|call\p{L}*|ring|reach (?:you|us))[^\d\n]{0,30}$/iu;
/** Words before a number that say what else it counts. */
const OTHER_WORD =
  /(?<!\p{L})(?:pedidos?|orden|referencias?|ref|localizador|ticket|incidencia|caso|folio|expediente|factura|gu[ií]a|seguimiento|albar[aá]n|contrato|n[º°o]\.? de cliente|order|reference|booking|case|tracking|invoice|account|comanda|refer[eè]ncia|incid[eè]ncia|seguiment|contracte)[^\d\n]{0,15}$/iu;

function found(kind: DataKind, start: number, typed: string, value = typed): PersonalData {
  return {
    kind,
    range: { start, end: start + typed.length },
    value: value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
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

function readDigits(text: string, from: number, matched: string): PersonalData[] {
  const isOpen = matched.startsWith('(') && !matched.includes(')');
  const [start, typed] = isOpen ? [from + 1, matched.slice(1)] : [from, matched];
  if (isCard(typed)) return [found('card', start, typed)];
  const before = text.slice(Math.max(0, start - 50), start);
  if (OTHER_WORD.test(before)) return [];
  const phone = readPhoneNumber(typed, PHONE_WORD.test(before));
  return phone ? [found('phone', start, typed, phone)] : [];
}

/** Nobody sees them between two figures. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/** Letters and figures of double width stand this far from the narrow ones. */
const WIDE = 0xfee0;

/** The text in narrow letters without unseen signs; offsets of what is left, in the original. */
function makePlain(text: string): { plain: string; offsets?: number[] } {
  const plain = text.replace(/[\uff01-\uff5e]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - WIDE),
  );
  if (!UNSEEN.test(plain)) return { plain };
  const offsets = Array.from(plain.split('').keys()).filter((at) => !UNSEEN.test(plain.charAt(at)));
  return { plain: offsets.map((at) => plain.charAt(at)).join(''), offsets };
}

/** Finds personal data that proves itself by its form or its check digits. */
export function findPersonalData(text: string): PersonalData[] {
  const { plain, offsets } = makePlain(text);
  const data = findInPlain(plain);
  if (!offsets) return data;
  return data.map((one) => {
    const start = offsets[one.range.start] ?? 0;
    const end = (offsets[one.range.end - 1] ?? start) + 1;
    return { ...one, range: { start, end } };
  });
}

/** Between blanks a small letter is a word: '12 345 678 y'. */
function isDocument(typed: string): boolean {
  return isDni(typed) && !/ .* \p{Ll}$/u.test(typed);
}

function findInPlain(text: string): PersonalData[] {
  const emails = [EMAIL, SPELT_EMAIL].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (m) => found('email', m.index, m[0])),
  );
  const documents = Array.from(text.matchAll(DOCUMENT))
    .filter(([typed]) => isDocument(typed))
    .map((m) => found('document', m.index, m[0]));
  const ibans = Array.from(text.matchAll(IBAN)).flatMap((m) => {
    const iban = trimToIban(m[0]);
    return iban ? [found('iban', m.index, iban)] : [];
  });
  const numbers = Array.from(text.matchAll(DIGITS))
    .slice(0, MOST_NUMBERS)
    .filter(({ index }) => !ibans.some(({ range }) => range.start <= index && index < range.end))
    .flatMap((m) => readDigits(text, m.index, m[0]));
  return [...emails, ...documents, ...ibans, ...numbers];
}
