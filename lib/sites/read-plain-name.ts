/** Pictures and the marks that colour, join or box them. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\ufe0f|\u20e3/gu;
/** Among them the marks that turn the reading direction: in a label they would turn our words too. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** A name as one line without emoji; `undefined` if nothing is left. */
export function readPlainName(text: string): string | undefined {
  const name = text.replace(EMOJI, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return name || undefined;
}
