import { foldCharacter } from '../text/fold-character';
import { rememberLetters } from '../text/remember-letters';

/** A character as words are compared: ñ and ç are n and c here, as many type them. */
export const foldLetter = rememberLetters(foldCharacter);

/** Words of a lexicon entry in the form in which `readTokens` gives those of a post. */
export function foldWords(entry: string): string[] {
  const text = [...entry.replaceAll('·', '')].map(foldLetter).join('');
  return text
    .replace(/n['’]t(?![a-z])/g, 'nt')
    .replace(/(?<=[a-z]{2})['’](?:s|re|ve|ll|m|d)(?![a-z])/g, '')
    .split(/[\s'’-]+/)
    .filter((word) => word !== '');
}
