import { isVisible } from '../../dom/is-visible';
import { findAll } from '../find-by-selectors';
import { FB } from './facebook-selectors';

/** The last dialog that shows a post or comments: later ones lie above earlier ones. */
export function findTopDialog(page: Document): Element | undefined {
  return findAll(page, FB.dialog).findLast((dialog) => {
    const isAboutPost = dialog.querySelector(`${FB.article[0]}, ${FB.profileName[0]}`) !== null;
    return isAboutPost && isVisible(dialog);
  });
}
