/** What only leads to a hidden number at the end of what is said: 'al …', 'al teléfono …', 'on …'. */
const LED =
  /\s+(?:al|en el|pel|to|on|at)(?: (?:teléfono|telèfon|número|phone|number))?\s…(?=[.!]?\s*$)/iu;

/** A hidden part ends in one sign, not in four full stops. */
export function tidyHidden(text: string): string {
  return text.replace(/…\s*(?:…|\.)+/gu, '…');
}

/** A promise without the number that it names: 'Te llamamos antes de las 10', not 'al ….'. */
export function dropHidden(text: string): string {
  const said = tidyHidden(text.replace(LED, '').replace(/^…,\s*/u, ''));
  return said.charAt(0).toUpperCase() + said.slice(1);
}
