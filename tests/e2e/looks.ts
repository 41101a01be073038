/** What to look for, by role and name, on a page with a Spanish interface. */
export const CHIP = { role: 'button', name: / sobre / };
export const CARD = { role: 'dialog' };
export const PANEL = { role: 'complementary', name: /^Respira: / };
/** The checks come a moment after the panel. */
export const CHECKS = { role: 'heading', name: /^Antes de enviar/ };
export const PUT = { role: 'button', name: 'Poner en la respuesta' };
export const REPLACE = { role: 'button', name: 'Sustituir lo mío' };
export const CLOSE_PANEL = { role: 'button', name: 'Cerrar (Esc)' };

export const chipOf = (who: string) => ({
  role: 'button',
  name: new RegExp(`^\\S.* de ${who} sobre `),
});

export const says = (text: RegExp) => ({ role: 'StaticText', name: text });
