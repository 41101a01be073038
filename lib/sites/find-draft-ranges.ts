import { readEditorMap } from '../dom/insert/read-editor-text';
import type { TextRange } from '../domain/text-range';
import type { Composer } from './site-adapter';

/**
 * Where words of the draft stand in the site's box. `draft` is what `readDraft` gave: the end of the
 * box's text. Empty when the box says something else by now.
 */
export function findDraftRanges(
  { editor }: Composer,
  draft: string,
  ranges: readonly TextRange[],
): Range[] {
  const map = readEditorMap(editor);
  if (!map.text.endsWith(draft)) return [];
  const offset = map.text.length - draft.length;
  return ranges
    .map(({ start, end }) => map.toRange(start + offset, end + offset))
    .filter((range) => range !== undefined);
}
