import type { PagePost } from '../../sites/site-adapter';
import type { JudgedMention } from './chip-model';

/** For which brand the person answers a post that names several. */
export interface BrandChoice {
  /** The brand's id, where the person chose. */
  find(page: PagePost): string | undefined;
  choose(page: PagePost, judged: JudgedMention): void;
  /** What was chosen, else the most urgent. */
  pick(judged: readonly JudgedMention[], page: PagePost): JudgedMention | undefined;
}

export function createBrandChoice(): BrandChoice {
  const chosen = new Map<string, string>();
  const find = ({ post }: PagePost) => chosen.get(post.id);
  return {
    find,
    choose: ({ post }, { brand }) => chosen.set(post.id, brand.id),
    pick: (judged, page) => judged.find(({ brand }) => brand.id === find(page)) ?? judged[0],
  };
}
