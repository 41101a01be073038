import { foldText } from './fold-text';

/** How one takes part, or calls others to. */
const INVITES =
  /(?<!\p{L})(?:(?:rt|retweet|repost|like|share|follow|comment)(?:,? (?:&|and|\+|y|i) |, ?)(?:rt|retweet|repost|like|share|follow|comment|tag)|(?:chance|enter|entered|entering|follow[^.!?]{0,30}) to win|to win an? |(?:giveaway|sweepstakes?|prize draw)|sorteazo|sorteig|(?:el|un|este|del|nuestro|gran) sorteo|sorteamos|sortegem|concurso de (?:fotos?|navidad|verano))(?!\p{L})/u;

/** Beside the names of a contest: somebody hopes, plays or calls. */
const PLAYS =
  /(?<!\p{L})(?:rt|retweet|repost|follow|like|tag|luck|fingers crossed|wish me|here goes|enter(?:ed|ing)?|win|sigue|siguenos|seguid|segueix\p{L}*|particip\p{L}+|menciona\p{L}*|etiqueta\p{L}*|comparte|comparteix\p{L}*|comenta|dale|suerte|sort|toca\p{L}*|toque|gan(?:ar|o|e|as)|guanya\p{L}*|sorteazo|sorteamos|sortegem)(?!\p{L})/u;

/** A prize that never came, or a draw that was rigged, is a complaint. */
const COMPLAINS =
  /(?<!\p{L})(?:premi\p{L}*|prize(?! draw)|won|gane|ganamos|vaig guanyar|estaf\p{L}+|fraud\p{L}*|tongo|amanad\p{L}+|mentira|trampa|engan\p{L}+|scam\p{L}*|rigged|fake|fals[oa]s?|never (?:came|got|arrived)|(?:no|nunca) (?:me |nos )?(?:ha |han )?(?:llega|envia|manda|entrega|respond|contest)\p{L}*)(?!\p{L})/u;

/** Whether a post takes part in a contest or calls others to it: it wants no answer. */
export function isContest(text: string): boolean {
  const folded = foldText(text);
  return INVITES.test(folded) && PLAYS.test(folded) && !COMPLAINS.test(folded);
}
