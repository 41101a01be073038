import type { SendProof } from '../create-sending';
import { findAll } from '../find-by-selectors';
import { hasLeftBox } from '../has-left-box';
import type { Composer } from '../site-adapter';
import { formatPermalink, readPermalink } from './read-permalink';
import { X } from './x-selectors';

/**
 * X shows a toast: with a link to the reply it was taken, without one it was refused, if the words
 * are still there. It shows no toast to some; then the box empties and its dialog closes.
 */
export function createXProof(composer: Composer, proven: Set<string>): SendProof {
  const page = composer.editor.ownerDocument;
  const known = new Map(findAll(page, X.toast).map((toast) => [toast, toast.textContent]));
  const knownIds = new Set([...known.keys()].map((toast) => readToastLink(toast)?.id));
  const isNew = (toast: Element) => known.get(toast) !== toast.textContent;
  const isNewId = (id: string) => !knownIds.has(id) && !proven.has(id);
  const hasLeft = hasLeftBox(composer);
  return {
    findPublished() {
      const links = findAll(page, X.toast).map(readToastLink);
      const link = links.find((found) => found && isNewId(found.id));
      if (!link) return undefined;
      proven.add(link.id);
      return { url: formatPermalink(link) };
    },
    hasLeft: () => hasLeft() && !(composer.isInDialog && composer.editor.isConnected),
    isRefused: () => findAll(page, X.toast).some((toast) => isNew(toast) && !readToastLink(toast)),
  };
}

function readToastLink(toast: Element) {
  const link = toast.querySelector('a[href*="/status/"]');
  return readPermalink(link?.getAttribute('href'));
}
