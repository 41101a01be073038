import type { Finding } from './finding';

/** What was to be done for somebody, and was not. */
const DENIED = [
  /(?<![\p{L}])(?:no|nunca|jam[aá]s|tampoco)\s+(?:me|nos|le|les)\s+(?:l[oa]s?\s+)?(?:ha|han|hab[eé]is|has)\s+(?:devuelto|arreglado|solucionado|resuelto|reembolsado|abonado|reparado|repuesto)(?!\p{L})/iu,
  /(?<![\p{L}])(?:(?:never|nothing|hasn['’]t|haven['’]t|wasn['’]t|not)(?:\s+(?:yet|been|was|even)){0,2}\s+(?:refunded|fixed|sorted|resolved|repaired|reimbursed))(?!\p{L})/iu,
  /(?<![\p{L}])(?:no|mai|tampoc)\s+(?:m['’](?:ho\s+)?|em\s+|ens\s+(?:ho\s+|l['’])?)(?:ha|han|heu|has)\s+(?:tornat|retornat|arreglat|solucionat|resolt|reemborsat|abonat|reparat)(?!\p{L})/iu,
];
const THANKS = /(?<![\p{L}])(?:gracias|gr[aà]cies|thanks|thank you|cheers|merci)(?!\p{L})/iu;
/** What follows may take it back, or it is only asked. */
const TAKEN_BACK = /[?¿]|(?<![\p{L}])(?:pero|per[oò]|but|si|if|aunque|although)(?!\p{L})/iu;

/** "No me han devuelto el dinero, gracias": the thanks are a courtesy, or bitter. */
export function findDeniedRepair(text: string): Finding | undefined {
  const denied = THANKS.test(text) && DENIED.map((one) => one.exec(text)).find((match) => match);
  if (!denied || TAKEN_BACK.test(text)) return undefined;
  const start = denied.index;
  return {
    type: 'complaint',
    polarity: 'negative',
    confidence: 0.7,
    evidence: [{ start, end: start + denied[0].length, weight: -2, why: 'fact' }],
  };
}
