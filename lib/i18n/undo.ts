import { defineCatalogue } from './catalogue';

/** What was just taken out of a list, and the way back. */
export const undoMessages = defineCatalogue({
  es: { removed: '«{name}» se ha quitado.', undo: 'Deshacer' },
  en: { removed: '“{name}” has been removed.', undo: 'Undo' },
  ca: { removed: '«{name}» s’ha tret.', undo: 'Desfés' },
});
