import { findPersonalData } from '../../checklist/personal-data';

/** Stands for what is not shown. */
export const HIDDEN = '…';

/** Six digits and more belong to somebody: a phone, an order, a contract. */
const LONG_NUMBER = /(?<![\p{L}\p{N}])\+?\d(?:[ .-]?\d){5,}/gu;
/** Of a car: 1234 BCD, or M-1234-AB. */
const PLATE =
  /(?<![\p{L}\p{N}])(?:\d{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}|[A-Z]{1,2}[ -]?\d{4}[ -]?[A-Z]{1,2})(?![\p{L}\p{N}])/gu;
/** Of an order, a case or a contract: ABC-12345. */
const CODE = /(?<![\p{L}\p{N}])[A-Z]{1,5}[-/]?\d{4,}(?:[-/]\d+)*(?![\p{L}\p{N}])/gu;
/** What follows a word that says so, with a digit in it. */
const NAMED_CODE =
  /(?<=(?<!\p{L})(?:pedido|orden|reserva|localizador|referencia|expediente|contrato|factura|incidencia|order|booking|reference|ticket|comanda|referència|expedient|contracte|incidència)(?: n[.º°úo]*(?:mero)?| number)?[ :#]{1,3})(?=[a-z-]*\d)[a-z\d][a-z\d-]{3,}/giu;

/** The text without the numbers that belong to somebody: phones, documents, orders, cars. */
export function hideNumbers(text: string): string {
  let shown = '';
  let from = 0;
  for (const { range } of findPersonalData(text)) {
    if (range.start < from) continue;
    shown += text.slice(from, range.start) + HIDDEN;
    from = range.end;
  }
  return [PLATE, CODE, NAMED_CODE, LONG_NUMBER].reduce(
    (told, pattern) => told.replace(pattern, HIDDEN),
    shown + text.slice(from),
  );
}
