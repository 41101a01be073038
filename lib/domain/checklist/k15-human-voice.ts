import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Guideline } from './check';
import { BUREAUCRACY, FIRST_PERSON } from './lexicon/bureaucracy';
import { findAll } from './phrase';
import { type ReadText, readText } from './read-text';
import { foundIn, missing } from './result';

const NAME = "\\p{Lu}[\\p{Ll}\\p{M}'’]{1,14}";
/** Who signs is named at the end, after a mark, or by 'soy', 'I'm', 'sóc'. */
const INITIALS =
  '(?:\\p{Lu}{1,4}|\\p{Lu}[\\p{Ll}\\p{M}]{1,14}(?:\\p{Lu}\\p{Ll}{1,14})?(?: \\p{Lu}\\.?)?)';
/** What may follow a signature: the number of a part, a link, and nothing else. */
const END = '(?=[\\s.!)*]*(?:\\(?\\d\\s?[)/]?\\s?\\d?\\)?)?\\s*(?:\\S*\\/\\S*)?\\s*$)';
const SIGNED: readonly RegExp[] = [
  /\^ ?\p{L}[\p{L}.]{0,14}(?=[\s.!)(]|$)/u,
  new RegExp(`(?:\\*|~|(?<=\\s)\\/) ?${INITIALS}${END}`, 'u'),
  new RegExp(
    `(?<=^|[\\s.!?…,)])[-–—]{1,2} ?${INITIALS}(?:(?=[.!]|\\s+[\\p{Lu}¿¡@(\\n])|${END})`,
    'u',
  ),
  new RegExp(`(?<=[.!?…,)]\\s{0,2})\\p{Lu}{2,3}${END}`, 'u'),
  new RegExp(
    `(?<!\\p{L})(?:[Ss]oy|[Tt]e (?:escribe|saluda|atiende)|[Ll]e (?:escribe|saluda|atiende)|[Ss][óo]c(?: (?:en|la|l['’]))?|[Tt]['’]escriu|[Tt]['’]atén|I['’]m|I am|[Mm]y name is|[Mm]e llamo|[Ee]m dic|[Tt]his is) ?${NAME}(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<=[.!?…)]\\s{1,3}|\\n)${NAME}(?:,? (?:de|del|d['’]|from|at|[-–—|·]) ?(?:\\p{L}+ ?){1,4})?(?=[.!]?\\s*\\n)|(?<=[.!?…)]\\s{1,3}|\\n)${NAME}(?:,? (?:de|del|d['’]|from|at|[-–—|·]) ?(?:\\p{L}+ ?){1,4})?${END}`,
    'u',
  ),
];
const WORDS_AT_END =
  /^(?:Gracias|Gr[àa]cies|Thanks|Saludos|Salutacions|Cheers|Sorry|Hola|Atentamente|Atentament|Regards|Best|Ok|Okay|Claro|Perfecto|Perfecte|Yes|No|Sí|Si|Hi|Hello|Hey|Absolutely|Enjoy|Welcome|DM|Adiós|Adéu|Ánimo|Abrazos|Besos|Suerte|Thank|Nice|Great|Sure)$/iu;

/** Who signs does so near the end. */
const NEAR_END = 400;

/** A signature in the words of the draft as typed: capitals matter. */
function findSigned(draft: ReadText): TextRange | undefined {
  const { original } = draft;
  const from = Math.max(0, original.length - NEAR_END);
  for (const pattern of SIGNED) {
    const match = pattern.exec(original.slice(from));
    if (!match || WORDS_AT_END.test(match[0].trim().replace(/[.!]$/, ''))) continue;
    return { start: from + match.index, end: from + match.index + match[0].length };
  }
  return undefined;
}

function findOwn(draft: ReadText, { brand }: CheckContext): TextRange | undefined {
  const signature = brand.signature.trim();
  const name = /\p{Lu}[\p{L}.]+$/u.exec(signature)?.[0] ?? '';
  for (const sign of [signature, name]) {
    const start = sign ? draft.original.lastIndexOf(sign) : -1;
    if (start >= 0) return { start, end: start + sign.length };
  }
  return undefined;
}

function signedBy(draft: ReadText, { start, end }: TextRange): CheckResult {
  const signature = draft.original.slice(start, end).trim();
  return {
    id: 'K15',
    state: 'met',
    detail: 'done',
    evidence: [{ start, end }],
    words: [signature.slice(0, 40)],
  };
}

/** K15: a person speaks and signs; no language of forms. */
export const k15HumanVoice: Guideline = {
  id: 'K15',
  kind: 'presence',
  source: {
    document: '004_e7ad5a32c76626c2.txt',
    quote: 'transparencia, sinceridad y humanidad',
  },
  move: 'sign',
  check(text: string, context: CheckContext): CheckResult {
    const draft = readText(text);
    const stiff = findAll(draft, BUREAUCRACY);
    if (stiff.length > 0) return foundIn(draft, 'K15', 'hint', 'stiff', stiff);
    const signed = findOwn(draft, context) ?? findSigned(draft);
    if (signed) return signedBy(draft, signed);
    const voice = findAll(draft, FIRST_PERSON);
    if (voice.length === 0) return missing('K15');
    const signs = context.brand.signature.trim() !== '';
    return foundIn(draft, 'K15', signs ? 'weak' : 'met', signs ? 'unsigned' : 'done', voice);
  },
};
