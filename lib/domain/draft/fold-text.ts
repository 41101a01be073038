const COMBINING = /[\u0300-\u036f]/g;

/**
 * Lower case without accents, ñ kept, typographic quotes made plain. Every UTF-16 offset stays
 * where it was, so that what is found here can be pointed at in the text.
 */
export function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
}

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  if (unit === '’' || unit === '‘' || unit === '´') return "'";
  const lower = unit.toLowerCase();
  if (lower === 'ñ') return lower;
  const bare = lower.normalize('NFD').replace(COMBINING, '');
  return bare.length === 1 ? bare : unit;
}
