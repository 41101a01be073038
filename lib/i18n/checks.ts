import { joinCatalogues } from './catalogue';
import { checksK01ToK08 } from './checks/checks-k01-to-k08';
import { checksK09ToK15 } from './checks/checks-k09-to-k15';
import { checksK16ToK22 } from './checks/checks-k16-to-k22';
import { checksK23ToK30 } from './checks/checks-k23-to-k30';

/**
 * What is said about each check. `title` asks for it, `done` says that it is there, `reason` why.
 * Any other key is a detail that the check can give: the sentence under the title, or, where a
 * `.hint` stands beside it, the title itself. `{words}` are words of the reply or of the post.
 */
export const checkTexts = joinCatalogues(
  checksK01ToK08,
  checksK09ToK15,
  checksK16ToK22,
  checksK23ToK30,
);
