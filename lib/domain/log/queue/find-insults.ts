import type { TextRange } from '../../text-range';
import type { MentionRecord } from '../log-entry';

/** Ranges of insulting words in the post's text, in order and without overlap. */
export function findInsults({ post, verdict }: MentionRecord): TextRange[] {
  const found = verdict.evidence
    .filter(({ why, start, end }) => why === 'abuse' && start < end && end <= post.text.length)
    .map(({ start, end }) => ({ start, end }))
    .sort((one, other) => one.start - other.start);
  let last = 0;
  return found.filter(({ start, end }) => {
    const isFree = start >= last;
    if (isFree) last = end;
    return isFree;
  });
}
