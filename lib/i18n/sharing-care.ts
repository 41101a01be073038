import { defineCatalogue } from './catalogue';

/** What to look at twice before a colleague's file is taken in. */
export const sharingCareMessages = defineCatalogue({
  es: {
    untrusted:
      'Nadie que conozca responde por estos cambios. Lo tuyo se queda; lo nuevo entra si lo dejas puesto.',
    doubted:
      'Aquí dice otra cosa, y nadie que conozca responde por ella. Se queda lo tuyo si no eliges.',
    byItsDate: 'Eso dice su fecha, que nadie ha firmado.',
    byItsDateNew: 'Eso dice su fecha; la clave es nueva para mí.',
    takenAccount: '{account} ya es de {client}. Si contesta por los dos, elígela.',
    fresher: 'Lo tuyo ya es más nuevo: no hay nada que traer.',
    otherSheet: 'Este archivo es de {name}',
    otherSheetWhy: 'Tienes abierto {open}, que no cambiará. Lo que traigas irá a {name}.',
    otherSheetNew:
      'Tienes abierto {open}, que no cambiará. {name} aún no es cliente tuyo: se añadiría aparte.',
    lookAtOther: 'Ver lo de {name}',
    leaveOther: 'No traer nada',
    nothingChosen: 'Así no se trae nada. Elige lo que quieras de la suya.',
    remember: 'Recordar la clave',
    close: 'Cerrar',
    date: 'la fecha',
    future: 'Su fecha está en el futuro: mira el reloj del ordenador donde se guardó.',
    sheetOnly: 'La hoja ha entrado; el nombre, las reglas y la voz, no. Prueba otra vez.',
  },
  en: {
    untrusted:
      'Nobody I know vouches for these changes. Yours stays; what is new comes in if you leave it chosen.',
    doubted:
      'It says something else here, and nobody I know vouches for it. Yours stays unless you choose.',
    byItsDate: 'So its date says, which nobody signed.',
    byItsDateNew: 'So its date says; the key is new to me.',
    takenAccount: '{account} belongs to {client} already. If it answers for both, choose it.',
    fresher: 'Yours is newer already: there is nothing to bring.',
    otherSheet: 'This file is {name}’s',
    otherSheetWhy: 'You have {open} open, which will not change. What you bring goes to {name}.',
    otherSheetNew:
      'You have {open} open, which will not change. {name} is no client of yours yet: it would be added apart.',
    lookAtOther: 'Look at {name}’s',
    leaveOther: 'Import nothing',
    nothingChosen: 'Nothing comes in this way. Choose what you want of theirs.',
    remember: 'Remember the key',
    close: 'Close',
    date: 'the date',
    future: 'Its date is in the future: look at the clock of the computer that saved it.',
    sheetOnly: 'The sheet came in; the name, the rules and the voice did not. Please try again.',
  },
  ca: {
    untrusted:
      'Ningú que conegui respon d’aquests canvis. El teu es queda; el nou entra si el deixes triat.',
    doubted: 'Aquí diu una altra cosa, i ningú que conegui en respon. Es queda el teu si no tries.',
    byItsDate: 'Això diu la seva data, que ningú no ha signat.',
    byItsDateNew: 'Això diu la seva data; la clau és nova per a mi.',
    takenAccount: '{account} ja és de {client}. Si contesta per tots dos, tria-la.',
    fresher: 'El que tens ja és més nou: no hi ha res a portar.',
    otherSheet: 'Aquest fitxer és de {name}',
    otherSheetWhy: 'Tens obert {open}, que no canviarà. El que portis anirà a {name}.',
    otherSheetNew:
      'Tens obert {open}, que no canviarà. {name} encara no és client teu: s’afegiria a part.',
    lookAtOther: 'Mira el que és de {name}',
    leaveOther: 'No portis res',
    nothingChosen: 'Així no es porta res. Tria el que vulguis de la seva.',
    remember: 'Recorda la clau',
    close: 'Tanca',
    date: 'la data',
    future: 'La seva data és al futur: mira el rellotge de l’ordinador on es va desar.',
    sheetOnly: 'El full ha entrat; el nom, les regles i la veu, no. Torna-ho a provar.',
  },
});
