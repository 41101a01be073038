import type { TextRange } from '../text-range';

const MARKS = ['?', '？', '؟'];

/** Sentences that end in '?', from '¿' or from the end of the sentence before. Addresses are none. */
export function findQuestionSpans(text: string): TextRange[] {
  if (!MARKS.some((mark) => text.includes(mark))) return [];
  const plain = text.replace(/https?:\/\/\S+/g, (address) => ' '.repeat(address.length));
  const spans: TextRange[] = [];
  for (const { index } of plain.matchAll(/[?？؟]+/g)) {
    const from = spans.at(-1)?.end ?? 0;
    const before = plain.slice(from, index);
    const opening = before.lastIndexOf('¿');
    const start = opening >= 0 ? opening : before.search(/[^.!…\n]*$/);
    spans.push({ start: from + start, end: index + 1 });
  }
  return spans;
}
