import { defineCatalogue } from './catalogue';

/** What a page of ours says when it cannot be drawn. */
export const brokenPageMessages = defineCatalogue({
  es: {
    pageTitle: 'Respira',
    broken: 'No he podido abrir esta página; lo que tenías guardado sigue en su sitio.',
    reload: 'Recargar',
  },
  en: {
    pageTitle: 'Respira',
    broken: 'I could not open this page; what you had saved is still there.',
    reload: 'Reload',
  },
  ca: {
    pageTitle: 'Respira',
    broken: 'No he pogut obrir aquesta pàgina; el que tenies desat continua al seu lloc.',
    reload: 'Recarrega',
  },
});
