import type { PagePost } from '../../sites/site-adapter';
import type { JudgedMention } from './chip-model';
import type { Chip } from './create-chip';

/** A marked post. */
export interface Mark {
  page: PagePost;
  /** What it says of each brand that it names, most urgent first. */
  all: readonly [JudgedMention, ...JudgedMention[]];
  chip: Chip;
  /** Where the brands are named now. */
  named: readonly Range[];
  /** How often the chip was put on the post. */
  puts: number;
}

/** A page that takes a chip away so often does not want it there. */
export const MOST_PUTS = 5;

/** False once the site has put other nodes in the place of those that we marked. */
export function isWhole({ page, chip, named, puts }: Mark): boolean {
  return (
    (chip.host.parentNode === page.element || puts >= MOST_PUTS) &&
    named.every((range) => range.startContainer.isConnected && !range.collapsed)
  );
}
