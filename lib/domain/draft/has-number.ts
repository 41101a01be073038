/** A number of one's own: a flight, an order, a ticket. Years, hours, prices and streets are none. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:[A-Z]{2,3}[ -]?\d{3,5}|(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6,}|\d{6,}|(?:flight|vuelo|vol|train|tren|order|pedido|comanda|ticket|ref|n[º°.]|núm\.?|#) ?(?:n[º°.] ?|number |no\.? ?|número (?:de )?)?#?[A-Z]*\d{3,})(?![\p{L}\p{N}])/u;

/** Whether a post already gives the number by which its case is found. */
export const hasNumber = (text: string): boolean =>
  NUMBER.test(text.replace(/https?:\S+|(?:@|#(?=\p{L}))[\p{L}\p{N}_]+/gu, ' '));
