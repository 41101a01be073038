import { listGaps, readGap, replaceGaps } from './placeholders';

export interface FilledReply {
  text: string;
  /** Gaps that a person must fill, as they are written. */
  open: string[];
}

/** A greeting by name at the beginning of a line; drafts greet anew. */
const AFTER_GREETING =
  /^(\s*[¡]?(?:hola|buenas|buenos días|buenas tardes|hi|hello|hey|dear|bon dia|bona tarda|estimad[oa]|benvolgu(?:t|da)))[\s,]*$/iu;
/** Only signs and a closing around it: who signs. */
const BEFORE_SIGNING = /(?:^|\n|[.!?…,])\s*(?:[—–-]\s*|\^)?$/u;

/**
 * A reply with the gaps of another tool filled or taken out, where we know what belongs there: the
 * client's name, the greeting by name and the signature, both of which a draft has of its own.
 */
export function fillGaps(text: string, brandName: string): FilledReply {
  let filled = replaceGaps(text, (gap) =>
    readGap(gap) === 'brand' && brandName.trim() !== '' ? brandName : undefined,
  );
  filled = takeOut(filled);
  return { text: filled, open: listGaps(filled) };
}

function takeOut(text: string): string {
  const without = replaceGaps(text, (gap, at) => {
    const kind = readGap(gap);
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
    if (kind === 'person' && AFTER_GREETING.test(line)) return TAKEN;
    const rest = text.slice(at + gap.length);
    return kind === 'agent' && rest.trim() === '' && BEFORE_SIGNING.test(text.slice(0, at))
      ? TAKEN
      : undefined;
  });
  return without
    .replace(new RegExp(`[\\s,]*${TAKEN}(?=\\s*[\\p{P}])`, 'gu'), '')
    .replace(new RegExp(`[\\s,—–^-]*${TAKEN}\\s*$`, 'u'), '')
    .replace(new RegExp(`[ ,]*${TAKEN}`, 'gu'), '')
    .trim();
}

/** Stands where something was, while signs around it are set right. No text holds it. */
const TAKEN = '\uE000';
