import { defineCatalogue } from './catalogue';

/** The sign of a private window. */
export const privateMessages = defineCatalogue({
  es: { isPrivate: 'Ventana privada: te ayudo a responder y no anoto nada.' },
  en: { isPrivate: 'A private window: I help you to answer and note nothing.' },
  ca: { isPrivate: 'Finestra privada: t’ajudo a respondre i no anoto res.' },
});
