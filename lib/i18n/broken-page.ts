import { defineCatalogue } from './catalogue';

/** What a page of ours says when it cannot be drawn. */
export const brokenPageMessages = defineCatalogue({
  es: {
    pageTitle: 'Respira',
    broken: 'Algo ha fallado al abrir esta página. Lo que tenías guardado sigue en su sitio.',
    reload: 'Recargar',
  },
  en: {
    pageTitle: 'Respira',
    broken: 'Something went wrong while opening this page. What you had saved is still there.',
    reload: 'Reload',
  },
  ca: {
    pageTitle: 'Respira',
    broken:
      'Alguna cosa ha fallat en obrir aquesta pàgina. El que tenies desat continua al seu lloc.',
    reload: 'Recarrega',
  },
});
