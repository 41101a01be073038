import { foldText } from './fold-text';
import type { Complaint } from './read-complaint';

/** What is shouted at whole companies. */
const SHOUTED =
  /(?<!\p{L})(?:ladron(?:es)?|rater[oa]\p{L}*|mafios[oa]s?|corrupt[oa]s?|inhuman[oa]s?|delincuentes|criminales|chorizos|miserables|sinverguenzas|saqueadores|vendepatrias|thieves|crooks|criminals|scumbags|mafia|lladres|mafiosos|inhumans|delinquents|miserables|pocavergonyes)(?!\p{L})/u;

/** Whoever writes, what they paid or when it was: that may be a case. */
const OF_A_CASE =
  /\d|[€$£?]|(?<!\p{L})(?:me|nos|mis?|conmigo|nuestr\p{L}+|llevo|llevamos|pague|compre|llame|hoy|ayer|anoche|cobr\p{L}+|cuentas?|cargos?|comision\p{L}*|devol\p{L}+|i|i['’]\p{L}+|my|we|our|us|today|yesterday|charg\p{L}+|refund\p{L}*|em|ens|m['’]\p{L}+|me[uv]\p{L}*|nostr\p{L}+|avui|ahir|torn\p{L}+)(?!\p{L})/u;

/** Whether a post only shouts at the brand and tells no incident that could be looked into. */
export function isShout(text: string, { problem, wait, attempts, ...told }: Complaint): boolean {
  if (problem || wait || attempts || told.thing || told.matter || told.asks.length > 0)
    return false;
  const folded = foldText(text);
  return SHOUTED.test(folded) && !OF_A_CASE.test(folded);
}
