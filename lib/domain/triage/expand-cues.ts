const CHOICE = /\(([^()]*)\)/;

/** Writes out the choices of a cue list: 'no (va|anda)' gives 'no va, no anda'; '(|me) pide' gives both. */
export function expandCues(list: string): string {
  return list.split(',').flatMap(expandCue).join(',');
}

function expandCue(cue: string): string[] {
  const choice = CHOICE.exec(cue);
  if (!choice) return [cue];
  const [whole, options = ''] = choice;
  return options.split('|').flatMap((option) => expandCue(cue.replace(whole, option)));
}
