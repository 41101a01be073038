import { defineCatalogue } from './catalogue';

/** Texts of the line that says that one client alone is attended to. */
export const focusMessages = defineCatalogue({
  es: { only: 'Ahora solo {name}.', leave: 'Ver todos' },
  en: { only: 'Only {name} for now.', leave: 'See all' },
  ca: { only: 'Ara només {name}.', leave: 'Veure tots' },
});
