/** Mentions answered from this page since it was opened: the person knows of these replies. */
const answered = new Set<string>();

export function noteAnsweredHere(mentionId: string): void {
  answered.add(mentionId);
}

export function wasAnsweredHere(mentionId: string): boolean {
  return answered.has(mentionId);
}
