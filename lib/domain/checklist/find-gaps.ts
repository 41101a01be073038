import type { TextRange } from '../text-range';
import type { ReadText } from './read-text';

const SLOT_WORD =
  'nombre|name|nom|apellidos?|cognoms?|cliente?|customer|user|usuari[oa]?|fecha|date|data|hora|time|enlace|link|enllaç|url|numero|number|nº|pedido|order|comanda|agente|agent|signature|firma|marca|brand|empresa|company|plazo|termini|importe|amount|import|producto|product|producte|ciudad|city|ciutat|telefono|phone|telefon|correo|email|mail|correu|motivo|reason|motiu|causa|cause|insert[ae]?r?|rellenar|completar|first|last|your|tu|el teu|dato|detalle|detail|issue|problema|problem|tienda|store|botiga|respuesta|resposta|answer|motiu|pendiente|xx+|\\.\\.\\.|…';

/** What a template leaves open. Each says by its form that it is not a word of the reply. */
const GAPS: readonly RegExp[] = [
  /\{\{?\s*[\p{L}_][\p{L}\p{N}_ .:'-]{0,30}\s*\}?\}/gu,
  new RegExp(`[[<(](?:${SLOT_WORD})(?![\\p{L}\\p{N}])[\\p{L}\\p{N}_ .:'’-]{0,30}[\\])>]`, 'gu'),
  /%[a-z]{3,12}(?:_[a-z]{2,12})?%/gu,
  /\$\{?[a-z]{3,12}(?:_[a-z]{2,12})?\}?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}*-])x{3,}(?![\p{L}\p{N}*-])/gu,
  /_{3,}/gu,
  /(?<!\p{L})lorem ipsum(?!\p{L})/gu,
];
/** Stands where an address was taken out of a copied text. */
const MASK = /^<e?-?mail>$/u;
/** '(nombre)' is a gap; '(nombre y apellidos)' explains what is asked for. */
const EXPLAINS = /^\(.*(?: y | o | and | or | i |, ).*\)$/u;

/** What a template left open in a draft; ranges of the folded text. */
export function findGaps(draft: ReadText): TextRange[] {
  return GAPS.flatMap((gap) =>
    Array.from(draft.written.matchAll(gap), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).filter(({ start, end }) => {
    const gap = draft.written.slice(start, end);
    return !EXPLAINS.test(gap) && !MASK.test(gap);
  });
}
