import type { Highlights } from '../../dom/create-highlights';
import type { TextRange } from '../../domain/text-range';
import { familyOf, type TriageFamily } from '../../domain/triage/triage-family';
import type { PagePost } from '../../sites/site-adapter';
import type { JudgedMention } from './chip-model';
import { MARK_COLOURS, nameHighlight } from './mark-css';

/** Underlines ranges of a post's text, each set in the colour of its kind; gives the live ranges. */
export function underline(
  highlights: Highlights,
  part: 'brand' | 'words',
  owner: { page: PagePost },
  sets: readonly { judged: JudgedMention; ranges: readonly TextRange[] }[],
): readonly Range[] {
  const byColour = new Map<TriageFamily, Range[]>();
  for (const { judged, ranges } of sets) {
    const colour = familyOf(judged.verdict.type);
    const live = ranges.flatMap(({ start, end }) => owner.page.body?.toRange(start, end) ?? []);
    byColour.set(colour, [...(byColour.get(colour) ?? []), ...live]);
  }
  // A colour that is no longer its own would stay otherwise.
  for (const colour of MARK_COLOURS) {
    highlights.set(nameHighlight(part, colour), owner, byColour.get(colour) ?? []);
  }
  return [...byColour.values()].flat();
}
