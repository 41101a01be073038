import { listGaps } from './placeholders';

/** A reply without the sentences in which another tool's gap still stands. */
export function withoutOpenGaps(reply: string): string {
  if (listGaps(reply).length === 0) return reply;
  return reply
    .split(/(?<=[.!?…\n])/u)
    .filter((sentence) => listGaps(sentence).length === 0)
    .join('')
    .trim();
}
