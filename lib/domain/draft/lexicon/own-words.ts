import { WORD_START } from './problem';

/**
 * Trouble that is named back in the very words it was told in: 'no puedo pagar mi factura' is
 * 'no [puedas|pueda] pagar [tu|su] factura'. In the phrasings `{what}` stands for the customer's
 * words, `{verb}` for the form of group `verb` in `verbs`, `{one/many}` for a singular or a plural.
 */
export interface OwnWordsRule {
  /** On folded text; group `what`, if any, holds the words that are said again. */
  pattern: RegExp;
  clause: string;
  ordeal?: string;
  trouble?: string;
  verbs?: Readonly<Record<string, string>>;
}

/** How the words of a customer turn into words to the customer, by folded word. */
export interface TurnedWords {
  rules: readonly OwnWordsRule[];
  /** Several words first: 'el meu' before 'el'. */
  turned: Readonly<Record<string, string>>;
  /** Words of the brand whose form depends on the noun behind them: 'su' is 'nuestro'. */
  ours?: RegExp;
  /** 'comunicarme': the verb and how its pronoun is said. */
  enclitic?: readonly [RegExp, string];
  /** With one of these in them the words are not said again. */
  unsaid: RegExp;
  /** Not the last word. */
  joint: RegExp;
  /** The words are about several things. */
  many: RegExp;
  /** The verb as it agrees with what it is said of. */
  agree?: (verb: string, isMany: boolean) => string;
  /** Says nothing alone, and is no name when in capitals. */
  bare?: RegExp;
}

const MOST_WORDS = 6;
const WORD = "[a-zñ][a-zñ·'’-]*";

/** Some words in a row, as few as reach the end of the clause or one of `stops`. */
export const wordsUpTo = (stops: string, first = WORD): string =>
  `(?<what>${first}(?: ${WORD}){0,${MOST_WORDS}}?)(?= *(?:[^a-zñ0-9 …'’·-]|$)| +(?:${stops}|https?)(?![a-zñ0-9]))`;

export const rule = (
  source: string,
  clause: string,
  more: Omit<OwnWordsRule, 'pattern' | 'clause'> = {},
): OwnWordsRule => ({ pattern: new RegExp(`${WORD_START}(?:${source})`, 'd'), clause, ...more });
