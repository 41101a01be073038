import { defineCatalogue } from './catalogue';

/** What was answered to a like question before. */
export const earlierMessages = defineCatalogue({
  es: {
    to: 'Como le dijimos a {name}, {day}',
    house: 'Como ya respondimos, {day}',
    likeness: 'Se parece un {share} % a lo de entonces',
    tooLike: 'Se parece demasiado a lo de entonces: cámbiale alguna frase',
  },
  en: {
    to: 'As we told {name}, {day}',
    house: 'As we answered before, {day}',
    likeness: '{share} % like what was said then',
    tooLike: 'Too much like what was said then: change a sentence',
  },
  ca: {
    to: 'Com vam dir a {name}, {day}',
    house: 'Com ja vam respondre, {day}',
    likeness: 'S’assembla un {share} % al d’aleshores',
    tooLike: 'S’assembla massa al d’aleshores: canvia’n alguna frase',
  },
});
