import { findAll, findClosest, findFirst } from '../find-by-selectors';
import type { Composer } from '../site-adapter';
import { X } from './x-selectors';

/** Decides whether the page itself shows that this box answers a post. */
export type ReplyCheck = (composer: Composer) => boolean;

/** Boxes in `root` (or the one it stands in) that answer a post; of a thread of boxes the first. */
export function findXComposers(root: ParentNode, isReply: ReplyCheck): Composer[] {
  const inside = findAll(root, X.editor);
  const around = root instanceof Element ? findClosest(root, X.editor) : undefined;
  const scopes = new Set<Element>();
  return (around ? [around] : inside)
    .map((editor) => readComposer(editor as HTMLElement))
    .filter((composer) => {
      if (scopes.has(composer.frame)) return false;
      scopes.add(composer.frame);
      return isReply(composer);
    });
}

function readComposer(editor: HTMLElement): Composer {
  const dialog = findClosest(editor, X.dialog) as HTMLElement | undefined;
  const mount = dialog ?? editor.ownerDocument.body;
  return {
    editor,
    frame: findFrame(editor, mount),
    mount,
    isInDialog: dialog !== undefined,
  };
}

/** Smallest block with the box and its send button that does not take in a post. */
function findFrame(editor: HTMLElement, mount: HTMLElement): HTMLElement {
  let frame = editor;
  for (let block = editor.parentElement; block && block !== mount; block = block.parentElement) {
    if (findFirst(block, X.post)) break;
    frame = block;
    if (findFirst(block, X.send)) break;
  }
  return frame;
}
