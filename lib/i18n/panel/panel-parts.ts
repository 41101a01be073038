import { defineCatalogue } from '../catalogue';

/** A reply in two parts, of which one is sent. */
export const panelPartMessages = defineCatalogue({
  es: { secondPart: 'Falta la segunda parte', secondDone: 'Dejarlo así' },
  en: { secondPart: 'The second part is still to go', secondDone: 'Leave it at that' },
  ca: { secondPart: 'Falta la segona part', secondDone: 'Deixa-ho així' },
});
