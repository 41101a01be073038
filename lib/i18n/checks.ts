import { defineCatalogue } from './catalogue';
import { checksFromK16 } from './checks/checks-from-k16';
import { checksToK15 } from './checks/checks-to-k15';

/**
 * What is said about each check. `title` asks for it, `done` says that it is there, `reason` why.
 * Any other key is a detail that the check can give: the sentence under the title, or, where a
 * `.hint` stands beside it, the title itself. `{words}` are words of the reply or of the post.
 */
export const checkTexts = defineCatalogue({
  es: { ...checksToK15.es, ...checksFromK16.es },
  en: { ...checksToK15.en, ...checksFromK16.en },
  ca: { ...checksToK15.ca, ...checksFromK16.ca },
});
