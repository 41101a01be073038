import { isVisible } from '../../dom/is-visible';
import { findAll, findClosest, findFirst } from '../find-by-selectors';
import { precedes } from '../precedes';
import type { Composer } from '../site-adapter';
import { FB } from './facebook-selectors';
import { findStoriesAround, findStoriesWithin } from './find-stories';
import { isFacebookComment } from './is-facebook-comment';
import { findCommentText } from './read-facebook-comment';

/**
 * Boxes for comments and replies in `root`, or the one it stands in. Boxes for new posts, shares,
 * chats and searches are left out, and so is a comment that is being edited.
 */
export function findFacebookComposers(root: ParentNode): Composer[] {
  const around = root instanceof Element ? findClosest(root, FB.editor) : undefined;
  const editors = around ? [around] : findAll(root, FB.editor);
  return editors.flatMap((editor) => readComposer(editor as HTMLElement) ?? []);
}

function readComposer(editor: HTMLElement): Composer | undefined {
  const form = findClosest(editor, FB.form) as HTMLElement | undefined;
  if (!form || !isVisible(form)) return undefined;
  const dialog = findClosest(form, FB.dialog) as HTMLElement | undefined;
  if (!isForComments(form, dialog) || isEditing(form)) return undefined;
  return {
    editor,
    frame: form,
    mount: dialog ?? form.ownerDocument.body,
    isInDialog: dialog !== undefined,
  };
}

/** The form itself shows it, or a post or comment stands before the box in the same part of the page. */
function isForComments(form: Element, dialog: Element | undefined): boolean {
  const isMarked = form.matches(FB.form[0]) || findFirst(form, FB.boxTools) !== undefined;
  if (!isMarked) return false;
  const part = dialog ?? findClosest(form, FB.complementary);
  if (!part) return true;
  const articles = findAll(part, FB.article).some((article) => precedes(article, form));
  return articles || findStoriesAround(form).length > 0 || findStoriesWithin(part).length > 0;
}

/** An edited comment gives its words' place to a box; a reply box leaves them there. */
function isEditing(form: Element): boolean {
  const article = findClosest(form, FB.article);
  return article !== undefined && isFacebookComment(article) && !findCommentText(article);
}
