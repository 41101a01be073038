import { findAll, findClosest } from '../find-by-selectors';
import { readPlainName } from '../read-plain-name';
import type { Composer } from '../site-adapter';
import { AS_NAME } from './as-name-labels';
import { FB } from './facebook-selectors';

/**
 * "Comment as NAME": the only place where a box says who writes. Languages we know only. A box for a
 * reply may not say it: then the other box of the same dialog or post does, where all agree.
 */
export function readFacebookAccount(composer?: Composer): string | undefined {
  if (!composer) return undefined;
  const own = readName(composer.editor);
  if (own) return own;
  const part = composer.isInDialog
    ? composer.mount
    : findClosest(composer.frame.parentElement ?? composer.frame, STORY);
  const names = new Set(part && findAll(part, FB.editor).flatMap((box) => readName(box) ?? []));
  return names.size === 1 ? [...names][0] : undefined;
}

/** Not the article of the comment, which holds the reply box alone. */
const STORY = ['[aria-posinset]', '[role="dialog"]'];

function readName(editor: Element): string | undefined {
  const labels = [editor.getAttribute('aria-label'), editor.getAttribute('aria-placeholder')];
  for (const label of labels) {
    const name = label && findName(label.normalize('NFKC'));
    if (name) return readPlainName(name);
  }
  return undefined;
}

function findName(label: string): string | undefined {
  for (const pattern of AS_NAME) {
    const name = pattern.exec(label)?.[1];
    if (name) return name;
  }
  return undefined;
}
