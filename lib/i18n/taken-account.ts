import { defineCatalogue } from './catalogue';

/** Said where an account is typed that answers for another client already. */
export const takenAccountMessages = defineCatalogue({
  es: {
    taken: '{account} ya contesta por {client}. Si no es de los dos, quítala de uno.',
  },
  en: {
    taken: '{account} answers for {client} already. If it is not both’s, take it from one of them.',
  },
  ca: {
    taken: '{account} ja contesta per {client}. Si no és de tots dos, treu-lo d’un.',
  },
});
