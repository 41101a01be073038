import type { TextRange } from '../text-range';
import type { CheckResult, Guideline } from './check';
import { readText } from './read-text';
import { foundIn } from './result';

const SLOT_WORD =
  'nombre|name|nom|apellidos?|cognoms?|cliente?|customer|user|usuari[oa]?|fecha|date|data|hora|time|enlace|link|enllaç|url|numero|number|nº|pedido|order|comanda|agente|agent|signature|firma|marca|brand|empresa|company|plazo|termini|importe|amount|import|producto|product|producte|ciudad|city|ciutat|telefono|phone|telefon|correo|email|mail|correu|motivo|reason|motiu|causa|cause|insert[ae]?r?|rellenar|completar|first|last|your|tu|el teu|dato|detalle|detail|issue|problema|problem|xx+|\\.\\.\\.|…';

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
/** '(nombre)' is a gap; '(nombre y apellidos)' explains what is asked for. */
const EXPLAINS = /^\(.*(?: y | o | and | or | i |, ).*\)$/u;

/** K16: nothing of a template is left open. */
export const k16NoGaps: Guideline = {
  id: 'K16',
  kind: 'harm',
  source: {
    document: '000_3e76584e92089fb6.txt',
    quote: 'evitando las respuestas dadas por guión',
  },
  check(text: string): CheckResult | undefined {
    const draft = readText(text);
    const gaps: TextRange[] = GAPS.flatMap((gap) =>
      Array.from(draft.written.matchAll(gap), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    ).filter(({ start, end }) => !EXPLAINS.test(draft.written.slice(start, end)));
    return gaps.length > 0 ? foundIn(draft, 'K16', 'warn', 'gap', gaps) : undefined;
  },
};
