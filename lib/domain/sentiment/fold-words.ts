import { foldCharacter } from '../brand/fold-character';

const folded = new Map<string, string>();

/** A character as words are compared; asked once each, since posts repeat their letters. */
export function foldLetter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const fold = foldCharacter(character);
  folded.set(character, fold);
  return fold;
}

/** Words of a lexicon entry in the form in which `readTokens` gives those of a post. */
export function foldWords(entry: string): string[] {
  const text = [...entry.replaceAll('·', '')].map(foldLetter).join('');
  return text
    .replace(/n['’]t(?![a-z])/g, 'nt')
    .replace(/(?<=[a-z]{2})['’](?:s|re|ve|ll|m|d)(?![a-z])/g, '')
    .split(/[\s'’-]+/)
    .filter((word) => word !== '');
}
