import { defineCatalogue } from './catalogue';

/** Promises: the notes of the browser, and their switch. */
export const reminderMessages = defineCatalogue({
  es: {
    soon: 'En 15 minutos: lo prometido a {name}',
    due: 'Es la hora: lo prometido a {name}',
    someone: 'esta persona',
    words: '«{words}» ({brand})',
    title: 'Avisos de promesas',
    text: 'Un aviso del navegador 15 minutos antes de lo que prometiste, y a la hora.',
  },
  en: {
    soon: 'In 15 minutes: what you promised {name}',
    due: 'It is time: what you promised {name}',
    someone: 'this person',
    words: '“{words}” ({brand})',
    title: 'Reminders of promises',
    text: 'A browser notification 15 minutes before what you promised, and when it is due.',
  },
  ca: {
    soon: 'D’aquí a 15 minuts: el que vas prometre a {name}',
    due: 'És l’hora: el que vas prometre a {name}',
    someone: 'aquesta persona',
    words: '«{words}» ({brand})',
    title: 'Avisos de promeses',
    text: 'Un avís del navegador 15 minuts abans del que vas prometre, i a l’hora.',
  },
});
