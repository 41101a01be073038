import type { CheckContext } from './check';

/** A draft that may be one part of a reply in several posts. */
export interface Parts {
  draft: string;
  /** What was sent before it. */
  earlier?: string;
  /** True when another part will follow: what is not said yet may stand there. */
  goesOn: boolean;
}

/** '1/2' at the very beginning, or at the very end but for a signature; '1/2 kg' is a half. */
const MARKS: readonly RegExp[] = [
  /^\s{0,4}(?:@\S{1,40}\s+){0,3}\(?([1-4])\s?\/\s?([2-4])\)?(?=[\s:.)])(?!\s+(?:k|l|h|d[ei]|hor|kil|lit|taz)\p{L}*)/u,
  /(?:\s|\()([1-4])\s?\/\s?([2-4])\)?\s*(?:[\^*~—–-]{1,2}\s?\p{L}[\p{L}.]{0,14})?\s*$/u,
];
/** Only the ends of a text are looked at, however long it is. */
const END = 80;

interface Mark {
  part: number;
  of: number;
}

function findMark(text: string): Mark | undefined {
  const ends = [text.slice(0, 4 * END), text.slice(-END)];
  for (const [place, mark] of MARKS.entries()) {
    const [, part, of] = mark.exec(ends[place] ?? '') ?? [];
    if (part && of && Number(part) <= Number(of)) return { part: Number(part), of: Number(of) };
  }
  return undefined;
}

/** The part before this one, where the person did not say which it is. */
function findEarlier({ part, of }: Mark, context: CheckContext): string | undefined {
  const sent = [...(context.threadReplies ?? []), ...(context.recentReplies ?? []).slice(0, 3)];
  return sent.find((reply) => {
    const mark = findMark(reply);
    return mark?.of === of && mark.part === part - 1;
  });
}

/** Takes the parts of a reply together: '1/2' goes on, '2/2' has something before it. */
export function readParts(draft: string, context: CheckContext): Parts {
  const mark = findMark(draft);
  const isLater = mark !== undefined && mark.part > 1;
  const earlier = context.earlierPart ?? (isLater ? findEarlier(mark, context) : undefined);
  return {
    draft,
    goesOn: mark !== undefined && mark.part < mark.of,
    ...(earlier === undefined ? {} : { earlier }),
  };
}
