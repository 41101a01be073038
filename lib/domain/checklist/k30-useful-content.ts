import type { TextRange } from '../text-range';
import type { CheckContext, CheckResult, Fact, Guideline } from './check';
import { findContentWords } from './content-words';
import { findLinks } from './links';
import { type ReadText, readText } from './read-text';
import { foundIn } from './result';

/** 'Mira:' says nothing of what a link is for. */
const FEWEST_WORDS = 3;
/** Words that lead up to a link or follow it stand this near, in UTF-16 units. */
const BESIDE = 80;
/** Words that a fact and a post must share to be about the same thing. */
const SHARED = 2;
const WORD = /\p{L}{2,}/gu;
/** Greetings, thanks and signatures speak of no link. */
const COURTESY =
  /(?<!\p{L})(?:hola|buenas(?: tardes| noches)?|buenos dias|hi|hello|hey|dear|bon dia|bona tarda|gracias|gracies|thanks?(?: you)?|(?:un )?saludos?|cheers|regards)(?: @?\p{L}+)?(?=[\s,.!:]|$)|[\^*/–—-] ?\p{L}+/gu;

function countWordsBeside({ written }: ReadText, { start, end }: TextRange): number {
  const before = written.slice(Math.max(0, start - BESIDE), start);
  const after = written.slice(end, end + BESIDE);
  return (`${before} | ${after}`.replace(COURTESY, ' ').match(WORD) ?? []).length;
}

/** A fact with a link about what the post asks. */
function findHelpPage({ factSheet = [], post, brand }: CheckContext): Fact | undefined {
  const asked = new Set(
    findContentWords(readText(post.text), brand).flatMap(({ keys }) => keys.slice(0, 1)),
  );
  return factSheet.find(({ text, link }) => {
    if (link === undefined) return false;
    const keys = new Set(findContentWords(readText(text), brand).flatMap((word) => word.keys));
    return [...keys].filter((key) => asked.has(key)).length >= SHARED;
  });
}

/** K30: a page that helps, with a word on what it is for. */
export const k30UsefulContent: Guideline = {
  id: 'K30',
  kind: 'content',
  source: { document: '004_e7ad5a32c76626c2.txt', quote: 'proponiéndole contenido de interés' },
  move: 'answer',
  check(text: string, context: CheckContext): CheckResult | undefined {
    const draft = readText(text);
    const links = findLinks(draft);
    const bare = links.filter((link) => countWordsBeside(draft, link) < FEWEST_WORDS);
    if (bare.length > 0) return foundIn(draft, 'K30', 'hint', 'bareLink', bare);
    if (links.length > 0) return foundIn(draft, 'K30', 'met', 'done', links);
    const page = context.verdict.type === 'question' ? findHelpPage(context) : undefined;
    if (!page?.link) return undefined;
    return { id: 'K30', state: 'hint', detail: 'helpPage', evidence: [], words: [page.link] };
  },
};
