import { defineCatalogue } from './catalogue';

/** What to look at twice before a colleague's file is taken in. */
export const sharingCareMessages = defineCatalogue({
  es: {
    untrusted: 'Mira cada cambio: no sé de quién es. Las reglas se quedan como las tienes.',
    takenAccount: '{account} ya es de {client}. Si contesta por los dos, elígela.',
    fresher: 'Lo tuyo ya es más nuevo: no hay nada que traer.',
    nothingChosen: 'Así no se trae nada. Elige lo que quieras de la suya.',
    remember: 'Recordar la clave',
    close: 'Cerrar',
    date: 'la fecha',
    future: 'Su fecha está en el futuro: mira el reloj del ordenador donde se guardó.',
    sheetOnly: 'La hoja ha entrado; el nombre, las reglas y la voz, no. Prueba otra vez.',
  },
  en: {
    untrusted: 'Look at each change: I do not know whose it is. Your rules stay as they are.',
    takenAccount: '{account} belongs to {client} already. If it answers for both, choose it.',
    fresher: 'Yours is newer already: there is nothing to bring.',
    nothingChosen: 'Like this nothing comes in. Choose what you want of theirs.',
    remember: 'Remember the key',
    close: 'Close',
    date: 'the date',
    future: 'Its date is in the future: look at the clock of the computer that saved it.',
    sheetOnly: 'The sheet came in; the name, the rules and the voice did not. Please try again.',
  },
  ca: {
    untrusted: 'Mira cada canvi: no sé de qui és. Les regles es queden com les tens.',
    takenAccount: '{account} ja és de {client}. Si contesta per tots dos, tria-la.',
    fresher: 'El que tens ja és més nou: no hi ha res a portar.',
    nothingChosen: 'Així no es porta res. Tria el que vulguis de la seva.',
    remember: 'Recorda la clau',
    close: 'Tanca',
    date: 'la data',
    future: 'La seva data és al futur: mira el rellotge de l’ordinador on es va desar.',
    sheetOnly: 'El full ha entrat; el nom, les regles i la veu, no. Torna-ho a provar.',
  },
});
