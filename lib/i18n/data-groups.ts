import { defineCatalogue } from './catalogue';

/** What the rows on data and privacy are about. */
export const dataGroupMessages = defineCatalogue({
  es: { log: 'Registro', copies: 'Copias', erase: 'Borrar' },
  en: { log: 'Log', copies: 'Copies', erase: 'Erase' },
  ca: { log: 'Registre', copies: 'Còpies', erase: 'Esborra' },
});
