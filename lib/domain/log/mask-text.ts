import { findPersonalData } from '../checklist/personal-data';
import type { TextRange } from '../text-range';

/** Words that say that a number belongs to somebody's order, contract or case. */
const NUMBER_WORD =
  /(?<!\p{L})(?:pedidos?|comandas?|comanda|orders?|referencias?|referències?|references?|ref|localizador|localitzador|booking|reserva|tickets?|tíquets?|incidencias?|incidències?|case|casos?|expedientes?|expedients?|facturas?|factures?|factura|invoices?|seguimiento|seguiment|tracking|albar[aá]n|contratos?|contractes?|contracts?|pólizas?|pòlisses?|policy|n[º°o]\.? de cliente|clientes?|customer|account|cuenta|compte)[^\p{L}\p{N}\n]{0,6}(?:(?:n\.?[º°o]?\.?|n[uú]m(?:ero)?\.?|number|no\.?|es|is|és|el|la|de|del)[^\p{L}\p{N}\n]{1,3}){0,3}#?(?<number>(?=[\p{L}\p{N}-]*\d[\p{L}\p{N}-]*\d[\p{L}\p{N}-]*\d[\p{L}\p{N}-]*\d)[\p{L}\p{N}][\p{L}\p{N}-]{3,30})/giu;

/**
 * Phone numbers, addresses, documents, cards and order numbers as dots. As long as before: what points
 * into the text stays right.
 */
export function maskText(text: string): string {
  const ranges = [...findPersonalData(text).map(({ range }) => range), ...findNumbers(text)];
  return ranges.reduce(maskRange, text);
}

function findNumbers(text: string): TextRange[] {
  return Array.from(text.matchAll(NUMBER_WORD), ({ index, 0: all, groups }) => {
    const end = index + all.length;
    return { start: end - (groups?.number?.length ?? 0), end };
  });
}

function maskRange(text: string, { start, end }: TextRange): string {
  const hidden = text.slice(start, end).replace(/[^\s.@+-]/g, '•');
  return text.slice(0, start) + hidden + text.slice(end);
}
