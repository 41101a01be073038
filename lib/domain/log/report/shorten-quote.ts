/** Longest quote of a report, in UTF-16 units. */
const MOST = 120;
/** A shorter sentence says too little to stand alone. */
const LEAST = 25;

/** The beginning of a post, without whom it is addressed to, links and line breaks, cut at a word. */
export function shortenQuote(text: string, most = MOST): string {
  const words = text
    .slice(0, 4 * most + 500)
    .replace(/https?:\/\/\S+/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s?[@#][\p{L}\p{N}_.]+[,:]?)+\s/u, '')
    .replace(/(?:\s#[\p{L}\p{N}_]+)+\s?$/u, '')
    .replace(/(?<=[.!?…])(?:\s@[\p{L}\p{N}_.]+)+\s?$/u, '')
    .replaceAll('«', '“')
    .replaceAll('»', '”')
    .trim()
    .toWellFormed();
  if (words.length <= most) return words;
  const start = words.slice(0, most);
  const sentence = Math.max(...['. ', '? ', '! ', '… '].map((end) => start.lastIndexOf(end)));
  if (sentence >= LEAST) return start.slice(0, sentence + 1);
  const cut = Math.max(start.lastIndexOf(' '), LEAST);
  return `${start.slice(0, cut).replace(/[\s,;:.]+$/u, '')}…`;
}
