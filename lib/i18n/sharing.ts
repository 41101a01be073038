import { defineCatalogue } from './catalogue';

/** Texts about taking a client's sheet along and bringing one in. */
export const sharingMessages = defineCatalogue({
  es: {
    share: 'Compartir con el equipo',
    shareNote: 'Un archivo o en papel',
    print: 'Ver en papel',
  },
  en: {
    share: 'Share with the team',
    shareNote: 'As a file or on paper',
    print: 'See on paper',
  },
  ca: {
    share: 'Comparteix amb l’equip',
    shareNote: 'Un fitxer o en paper',
    print: 'Veure en paper',
  },
});
