import { isValidIBAN } from 'ibantools';

/** Check digits of numbers that belong to a person. All take what was typed, separators included. */

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

function bare(typed: string): string {
  return typed.replace(/[\s.\-·/]/g, '').toUpperCase();
}

/** Spanish DNI (8 digits + letter) or NIE (X, Y or Z + 7 digits + letter), modulo 23. */
export function isDni(typed: string): boolean {
  const match = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(bare(typed));
  if (!match) return false;
  const [, prefix = '', digits = '', letter] = match;
  if (digits.length !== (prefix ? 7 : 8)) return false;
  const number = Number(`${prefix ? 'XYZ'.indexOf(prefix) : ''}${digits}`);
  return DNI_LETTERS[number % 23] === letter;
}

/** International account number: length of its country and check digits, modulo 97. */
export function isIban(typed: string): boolean {
  return isValidIBAN(bare(typed));
}

/** Beginnings and lengths of the cards in use (Visa, Mastercard, Amex, Discover, Diners). */
const CARD =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11})$/;

/** Payment card: known beginning and length, Luhn check digit. */
export function isCard(typed: string): boolean {
  const digits = bare(typed);
  if (!CARD.test(digits)) return false;
  let sum = 0;
  for (let place = 1; place <= digits.length; place += 1) {
    const digit = Number(digits[digits.length - place]);
    const weighed = place % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}
