import { defineCatalogue } from './catalogue';

/** The keys that the browser keeps for us, on the options page. */
export const keyMessages = defineCatalogue({
  es: {
    title: 'Atajos',
    text: 'En X y Facebook, sin soltar el teclado.',
    nextPost: 'Ir al siguiente mensaje marcado',
    panel: 'Entrar en el panel y volver a la respuesta',
    put: 'Poner el borrador en la respuesta',
    none: 'sin atajo',
    change: 'Cambiar atajos',
  },
  en: {
    title: 'Shortcuts',
    text: 'On X and Facebook, without leaving the keyboard.',
    nextPost: 'Go to the next marked post',
    panel: 'Go into the panel and back to the reply',
    put: 'Put the draft in the reply',
    none: 'no shortcut',
    change: 'Change shortcuts',
  },
  ca: {
    title: 'Dreceres',
    text: 'A X i a Facebook, sense deixar anar el teclat.',
    nextPost: 'Ves al missatge marcat següent',
    panel: 'Entra al tauler i torna a la resposta',
    put: 'Posa l’esborrany a la resposta',
    none: 'sense drecera',
    change: 'Canvia les dreceres',
  },
});
