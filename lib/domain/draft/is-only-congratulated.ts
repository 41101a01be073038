import type { Post } from '../post';
import type { Verdict } from '../triage/verdict';
import { foldText } from './fold-text';

/** What is said to who won a prize, and to who did worst: alone it praises nothing. */
const CONGRATULATES = new Set(
  'enhorabuena felicidades bravo bravisimo ole chapeau chapo aplauso aplausos congrats congratulations kudos done hats enhorabona felicitats aplaudiments artista artistas artist artists artiste artistes figura figuras crack cracks genio genios heroe heroes genius masters nice brilliant great genial detallazo lujo'.split(
    ' ',
  ),
);

/** With one of these and any doubt nothing is praised. */
export const MOCKING_SIGN = /[\u{1F44F}\u{1F643}\u{1F644}\u{1F921}]/u;
/** Congratulations that tell nothing beside themselves are as long, in words. */
const BARE = 9;

/** 'Sois unos artistas' after 'parezco una cebra'. */
const TELLS_FAULT =
  /(?<!\p{L})(?:parezco|parece|parecemos|devolv\p{L}+|abollad\p{L}+|rot[oa]s?|sin (?:avisar|querer)|al reves|looks? like|sembl[oa]|semblem|tornat|del reves|trencad?[at])(?!\p{L})/u;

/** Congratulations with a story and no other good word, as irony has it. */
export function isOnlyCongratulated(
  { evidence }: Pick<Verdict, 'evidence'>,
  { text }: Pick<Post, 'text'>,
): boolean {
  const good = evidence.filter(({ weight }) => weight > 0);
  const served = good.filter(
    ({ start, end }) => !CONGRATULATES.has(lastWord(foldText(text.slice(start, end)))),
  );
  if (MOCKING_SIGN.test(text)) return served.length < 2;
  if (served.length === good.length) return false;
  if (served.length > 0) return TELLS_FAULT.test(foldText(text));
  return text.split(/\s+/).length > BARE;
}

const lastWord = (words: string): string => words.match(/\p{L}+/gu)?.at(-1) ?? '';
