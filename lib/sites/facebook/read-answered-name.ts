import { findPrefilledMention } from '../find-prefilled-mention';
import { readPlainName } from '../read-plain-name';
import type { Composer } from '../site-adapter';
import { FB } from './facebook-selectors';
import { readFacebookAccount } from './read-facebook-account';

/** Whom Facebook has put at the start of the box. */
export function readMentionedName(composer: Composer): string | undefined {
  return readPlainName(findPrefilledMention(composer) ?? '');
}

/**
 * Whether the label of the box names this person as the one who is answered ("Reply to NAME").
 * A name that other boxes have too is the account that writes ("Comment as NAME").
 */
export function isNamedInLabel(name: string | undefined, composer: Composer): boolean {
  if (!name || name === readFacebookAccount(composer)) return false;
  const { editor } = composer;
  const boxes = [...editor.ownerDocument.querySelectorAll(`${FB.form[0]} ${FB.editor[0]}`)];
  const isOnOthers = boxes.some((box) => box !== editor && hasWords(readLabel(box), name));
  return hasWords(readLabel(editor), name) && !isOnOthers;
}

function readLabel(editor: Element): string {
  return readPlainName(editor.getAttribute('aria-label') ?? '') ?? '';
}

/** Whole words: "Ana" is not named in "Reply to Anabel". */
function hasWords(label: string, name: string): boolean {
  const at = label.indexOf(name);
  if (at < 0) return false;
  const isLetter = (character: string | undefined) => /\p{L}/u.test(character ?? '');
  return !isLetter(label[at - 1]) && !isLetter(label[at + name.length]);
}
