import { defineCatalogue } from './catalogue';

/** Said where an account is typed that answers for another client already. */
export const takenAccountMessages = defineCatalogue({
  es: {
    taken:
      '{account} ya contesta por {client}. Si es de los dos, perfecto; si no, quítala de uno y te avisaré cuando te equivoques de cuenta.',
  },
  en: {
    taken:
      '{account} answers for {client} already. If it is both’s, fine; if not, take it from one of them and I can tell you when you are in the wrong account.',
  },
  ca: {
    taken:
      '{account} ja contesta per {client}. Si és de tots dos, perfecte; si no, treu-lo d’un i t’avisaré quan t’equivoquis de compte.',
  },
});
